package dev.communique.parser.leaders;

import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Walks the words once and drafts every mention of a person, not yet resolved. */
final class DraftFinder {
  /** How a word that is no particle can go on with the name before it. */
  private static final long LONGER = WordFacts.HYPHENATED | WordFacts.CAPITALISED;

  private final Table table;
  private final Words words;
  private final CountryFinder countries;
  private final TitleReader titles;
  private final NameReader names;
  private final AppositionReader appositions;
  private final PluralReader plurals;
  private final List<Draft> drafts = new ArrayList<>();

  /** The draft being read; a new one once it is kept. */
  private Draft scratch = new Draft(0);

  DraftFinder(Table table, CountryFinder countries) {
    this.table = table;
    this.words = table.words();
    this.countries = countries;
    this.titles = new TitleReader(table, countries);
    this.names = new NameReader(table);
    this.plurals = new PluralReader(table, countries, drafts);
    this.appositions = new AppositionReader(table, titles, names);
  }

  List<Draft> find() {
    for (int sentence = 0; sentence < words.sentenceCount(); sentence++) {
      int end = words.sentenceEnd(sentence);
      int word = words.sentenceStart(sentence);
      while (word < end) {
        word = canStart(word, table.facts(word)) ? read(word, end) : word + 1;
      }
    }
    return drafts;
  }

  private boolean canStart(int word, long fact) {
    if ((fact & WordFacts.CAPITALISED) != 0) {
      boolean known = (fact & WordFacts.KNOWN) != 0 && (fact & WordFacts.ANY_LETTERS) != 0;
      return known || isLonger(word, fact);
    }
    return (fact & WordFacts.START) != 0 && leads(word);
  }

  /** Whether a word that says nothing to anybody goes on with another: alone it names no one. */
  private boolean isLonger(int word, long fact) {
    return (fact & WordFacts.LETTERS) != 0
        && table.is(word + 1, WordFacts.LETTERS)
        && (table.is(word + 1, LONGER) || table.has(word + 1, WordRole.PARTICLE));
  }

  /** After an article and the like a state, title, name or adjective must follow. */
  private boolean leads(int word) {
    return table.is(word, WordFacts.TITLE | WordFacts.TITLES | WordFacts.ANY_NAME)
        || word + 1 >= words.count()
        || table.is(word + 1, WordFacts.CAPITALISED | WordFacts.HYPHENATED | WordFacts.START);
  }

  /** Reads what starts at a word and says where to go on. */
  private int read(int word, int end) {
    scratch = scratch.at(word);
    Draft draft = scratch;
    draft.headline = table.isHeadline(table.sentenceOf(word));
    int afterTitles = titles.read(draft, word, end);
    int joint = plurals.read(draft, afterTitles, end);
    if (joint > afterTitles) {
      return joint;
    }
    int next = names.read(draft, afterTitles, end);
    if (next == NameReader.PLACE) {
      return Math.max(afterTitles + 1, endOfKnown(afterTitles));
    }
    if (draft.hasName()) {
      return named(draft, word, next, end);
    }
    return draft.titles.isEmpty() ? Math.max(afterTitles, word + 1) : role(draft, afterTitles, end);
  }

  private int endOfKnown(int word) {
    return Math.max(
        words.endOf(word, LeadersLexicon.FULL_NAME), words.endOf(word, LeadersLexicon.SHORT_NAME));
  }

  private int named(Draft draft, int word, int nameEnd, int end) {
    int next = names.endOfFather(nameEnd, end);
    if (draft.unknown && !isPerson(draft, next, end)) {
      draft.nameTo = draft.nameFrom;
      draft.unknown = false;
      boolean role = isRole(draft);
      return role ? role(draft, draft.titleTo, end) : Math.max(next, word + 1);
    }
    boolean titled = draft.titleFrom >= 0;
    draft.foreign |= titled && draft.country == null && isAfterBody(word);
    draft.from = titled ? fromOf(draft, word) : draft.nameFrom;
    readRealm(draft, next, end);
    draft.to = next;
    draft.extent = next;
    draft.possessive = table.isClitic(next);
    appositions.readAfter(draft, next, end);
    keep(draft);
    return Math.max(draft.extent, next);
  }

  /** "King Abdullah of Jordan": a given name with a title takes its state. */
  private void readRealm(Draft draft, int word, int end) {
    boolean royal = !draft.titles.isEmpty() && draft.country == null && isGiven(draft.shorts);
    if (royal
        && word + 1 < end
        && table.has(word, WordRole.OF)
        && words.end(word) - words.start(word) == 2
        && countries.isAt(word + 1)) {
      draft.country = countries.codeAt(word + 1);
    }
  }

  private static boolean isGiven(List<ShortName> names) {
    for (ShortName name : names) {
      if (name.given()) {
        return true;
      }
    }
    return false;
  }

  private void keep(Draft draft) {
    drafts.add(draft);
    scratch = new Draft(0);
  }

  /** A mention with a name starts after its article. */
  private int fromOf(Draft draft, int word) {
    return draft.definite || draft.indefinite || draft.possessor ? word + 1 : word;
  }

  /** "CBS Records President" is of no state. */
  private boolean isAfterBody(int word) {
    int before = word - 1;
    if (before < 0
        || table.sentenceOf(before) != table.sentenceOf(word)
        || countries.isAt(before)) {
      return false;
    }
    boolean joined = words.start(word) - words.end(before) == 1 && table.isCapitalLetters(before);
    return joined
        && !table.has(before, WordRole.FUNCTION)
        && !table.has(before, WordRole.CALENDAR)
        && !table.is(before, WordFacts.TITLE);
  }

  /** Whether a run of capitalised words is shown to be a person's name. */
  private boolean isPerson(Draft draft, int next, int end) {
    int length = draft.nameTo - draft.nameFrom;
    if (draft.foreign && length < 2) {
      return false;
    }
    boolean titled = !draft.titles.isEmpty();
    if (draft.headline) {
      return titled && length <= 2 && table.has(draft.nameFrom, WordRole.GIVEN_NAME);
    }
    if (titled) {
      return true;
    }
    if (length < 2) {
      return false;
    }
    return table.has(draft.nameFrom, WordRole.GIVEN_NAME)
        || table.has(draft.nameFrom, WordRole.FAMILY_FIRST)
        || table.has(next, WordRole.SAID)
        || isAfterSaid(draft.nameFrom)
        || isAddressed(draft.nameFrom)
        || appositions.describesPerson(next, end);
  }

  /** "congratulated Rudolf Rassendyll", "a letter from …". */
  private boolean isAddressed(int word) {
    return isAfter(word, WordRole.ADDRESSED);
  }

  private boolean isAfter(int word, WordRole role) {
    return table.has(word - 1, role) && table.endOfRole(word - 1) == word
        || word > 1 && table.has(word - 2, role) && table.endOfRole(word - 2) == word;
  }

  private boolean isAfterSaid(int word) {
    return table.has(word - 1, WordRole.SAID)
        || word > 1 && table.has(word - 2, WordRole.SAID) && table.endOfRole(word - 2) == word;
  }

  private int role(Draft draft, int next, int end) {
    boolean predicate = !draft.isCounterpart() && isPredicate(draft.from);
    if (!isRole(draft) || predicate || isPartOfName(next, end)) {
      return Math.max(next, draft.from + 1);
    }
    draft.to = next;
    draft.extent = next;
    draft.nameFrom = next;
    draft.nameTo = next;
    draft.possessive = table.isClitic(next);
    int merged = appositions.readNameAfter(draft, next, end);
    keep(draft);
    return Math.max(merged, next);
  }

  /** "the English Premier League". */
  private boolean isPartOfName(int word, int end) {
    return word < end
        && words.start(word) - words.end(word - 1) == 1
        && table.isCapitalLetters(word)
        && !table.isHeadline(table.sentenceOf(word))
        && (table.has(word, WordRole.ORGANISATION) || table.has(word, WordRole.PLACE));
  }

  /** "as US president", "became the chancellor" name an office, not its holder. */
  private boolean isPredicate(int word) {
    return table.has(word - 1, WordRole.PREDICATE)
        || word > 1 && table.has(word - 2, WordRole.PREDICATE) && table.endOfRole(word - 2) == word;
  }

  private static boolean isRole(Draft draft) {
    if (!draft.hasLeaderTitle() || draft.indefinite || draft.foreign) {
      return false;
    }
    if (draft.isCounterpart()) {
      return draft.country != null;
    }
    return draft.country != null || draft.definite || draft.titles.get(0).isPope();
  }
}
