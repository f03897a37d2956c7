package dev.communique.parser.quotes;

import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** The verbs of reporting among the entries of a lexicon. Immutable. */
final class CueVerbs {
  /** The letter case makes no difference to them. */
  private static final int ANY_SPELLING = 0;

  private final long mask;
  private final @Nullable CueVerb[] verbs;

  private CueVerbs(Lexicon lexicon) {
    mask = lexicon.mask(QuotesLexicon.CUE_VERB);
    verbs = new @Nullable CueVerb[lexicon.entryCount() + 1];
    for (int entry = 1; entry < verbs.length; entry++) {
      verbs[entry] = lexicon.value(entry, QuotesLexicon.CUE_VERB, ANY_SPELLING);
    }
  }

  /** The verbs of a lexicon, looked for once. */
  static CueVerbs of(Lexicon lexicon) {
    return lexicon.derived(CueVerbs.class, CueVerbs::new);
  }

  /** The verb that starts at a word, its particle included; null when none does. */
  @Nullable CueVerb at(Words words, int word) {
    return verbs[words.entry(word, mask)];
  }

  /** The word after the verb, or its particle, that starts at a word; that word when none does. */
  int endOf(Words words, int word) {
    return words.endOf(word, mask);
  }
}
