package dev.communique.parser.leaders;

import dev.communique.parser.text.Lexicon;

/** What the stage's categories are in one lexicon, as numbers; made once a lexicon. Immutable. */
final class LexiconFacts {
  /** Any spelling will do for a small word. */
  private static final int CAPITALS = 3;

  final long country;
  final long title;
  final long titles;
  final long fullName;
  final long shortName;
  final long start;
  final long pronoun;
  final long small;

  /** All of them. */
  final long any;

  /** For each entry its roles as a small word. */
  private final long[] roles;

  private LexiconFacts(Lexicon lexicon) {
    this.country = lexicon.mask(LeadersLexicon.COUNTRY);
    this.title = lexicon.mask(LeadersLexicon.TITLE);
    this.titles = lexicon.mask(LeadersLexicon.TITLES);
    this.fullName = lexicon.mask(LeadersLexicon.FULL_NAME);
    this.shortName = lexicon.mask(LeadersLexicon.SHORT_NAME);
    this.start = lexicon.mask(LeadersLexicon.START);
    this.pronoun = lexicon.mask(LeadersLexicon.PRONOUN);
    this.small = lexicon.mask(LeadersLexicon.WORD);
    this.any = country | title | titles | fullName | shortName | start | pronoun | small;
    this.roles = roles(lexicon);
  }

  static LexiconFacts of(Lexicon lexicon) {
    return lexicon.derived(LexiconFacts.class, LexiconFacts::new);
  }

  private static long[] roles(Lexicon lexicon) {
    long[] roles = new long[lexicon.entryCount() + 1];
    for (int entry = 1; entry < roles.length; entry++) {
      WordRoles known = lexicon.value(entry, LeadersLexicon.WORD, CAPITALS);
      roles[entry] = known == null ? 0 : known.mask();
    }
    return roles;
  }

  /** The roles of an entry; 0 for entry 0. */
  long roles(int entry) {
    return roles[entry];
  }
}
