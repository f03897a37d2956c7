package dev.communique.parser.leaders;

import dev.communique.parser.text.Words;

/** Reads a name: one of the registry, or a run of capitalised words that can be one. */
final class NameReader {
  /** No name is a name: a place or thing called after somebody. */
  static final int PLACE = -1;

  private static final int MAX_WORDS = 6;

  private final Table table;
  private final Words words;

  NameReader(Table table) {
    this.table = table;
    this.words = table.words();
  }

  /**
   * Reads the name that starts at a word into the draft.
   *
   * @return the word after it, the word itself when there is none, {@link #PLACE} when it is no
   *     person
   */
  int read(Draft draft, int word, int end) {
    if (word >= end || table.has(word, WordRole.CITY)) {
      return word;
    }
    if (table.has(word - 1, WordRole.VESSEL) && table.isCapitalised(word)) {
      return PLACE;
    }
    if (table.is(word, WordFacts.FULL_NAME)) {
      return readFull(draft, word, end);
    }
    if (table.is(word, WordFacts.SHORT_NAME)) {
      return readShort(draft, word, end);
    }
    return readUnknown(draft, word, end);
  }

  private int readFull(Draft draft, int word, int end) {
    int next = words.endOf(word, LeadersLexicon.FULL_NAME);
    if (next < end && !draft.headline && isBody(next)) {
      return PLACE;
    }
    if (next < end && table.has(next, WordRole.SUFFIX) && table.isCapitalised(next)) {
      return unknown(draft, word, next + 1);
    }
    draft.full = words.values(word, LeadersLexicon.FULL_NAME);
    int longer = draft.headline ? next : endOfMore(next, end);
    name(draft, word, longer);
    return longer;
  }

  /** Further names that the registry leaves out: a second surname. */
  private int endOfMore(int word, int end) {
    int next = word;
    while (next < Math.min(end, word + 2) && isJoined(next, end) && table.isNamePart(next)) {
      next++;
    }
    return next < end && isBody(next) ? word : next;
  }

  private int readShort(Draft draft, int word, int end) {
    int next = words.endOf(word, LeadersLexicon.SHORT_NAME);
    if (isNamesake(draft, next, end)) {
      return PLACE;
    }
    if (!draft.headline && isJoined(next, end)) {
      int longer = endOfUnknown(word, end);
      if (longer > next) {
        return longer < end && isNamesake(draft, longer, end)
            ? PLACE
            : unknown(draft, word, longer);
      }
    }
    draft.shorts = words.values(word, LeadersLexicon.SHORT_NAME);
    name(draft, word, next);
    return next;
  }

  private int readUnknown(Draft draft, int word, int end) {
    if (!table.isNamePart(word) || table.has(word, WordRole.SUFFIX)) {
      return word;
    }
    int next = endOfUnknown(word, end);
    return next > word ? unknown(draft, word, next) : word;
  }

  private int unknown(Draft draft, int from, int to) {
    draft.unknown = true;
    name(draft, from, to);
    return to;
  }

  private static void name(Draft draft, int from, int to) {
    draft.nameFrom = from;
    draft.nameTo = to;
  }

  /**
   * "Tuanku Zul Abidin Ibni Al-Marhum Sultan Hamdan Shah": the end of a name with that of the
   * father, who is not the one named; the end of the name itself when no father follows.
   */
  int endOfFather(int nameEnd, int end) {
    boolean inside = isSonOf(nameEnd - 1) || isSonOf(nameEnd - 2);
    boolean behind = nameEnd < end && isSonOf(nameEnd);
    int next = nameEnd + (behind ? 1 : 0);
    int limit = Math.min(end, next + 2 * MAX_WORDS);
    while ((inside || behind) && next < limit && isOfFather(next)) {
      next++;
    }
    return next == nameEnd + 1 && behind ? nameEnd : next;
  }

  private boolean isOfFather(int word) {
    return table.is(word, WordFacts.HYPHENATED)
        || words.start(word) - words.end(word - 1) == 1 && table.isCapitalised(word);
  }

  private boolean isSonOf(int word) {
    return table.has(word, WordRole.SON_OF);
  }

  /** The end of the run of words that can be one name; the word itself when it leads to no name. */
  int endOfUnknown(int word, int end) {
    int next = word + 1;
    int limit = Math.min(end, word + MAX_WORDS);
    while (next < limit && isJoined(next, end)) {
      next++;
    }
    while (next > word + 1
        && table.has(next - 1, WordRole.PARTICLE)
        && !table.isCapitalised(next - 1)) {
      next--;
    }
    boolean body = next < end && isBody(next);
    return body ? word : next;
  }

  /** Whether a word goes on with the name before it. */
  private boolean isJoined(int word, int end) {
    if (word >= end || !table.is(word, WordFacts.LETTERS)) {
      return false;
    }
    if (table.is(word, WordFacts.HYPHENATED)) {
      return true;
    }
    if (words.start(word) - words.end(word - 1) != 1 || table.is(word, WordFacts.FULL_NAME)) {
      return false;
    }
    if (table.has(word, WordRole.PARTICLE) && !table.isCapitalised(word)) {
      return word + 1 < end && table.isCapitalised(word + 1);
    }
    return table.isNamePart(word)
        || isInitial(word)
        || isTitleAsSurname(word, end)
        || table.has(word, WordRole.SUFFIX) && table.isCapitalised(word)
        || isSurnameOfState(word);
  }

  private boolean isInitial(int word) {
    return words.end(word) - words.start(word) <= 2
        && words.isAbbreviation(word)
        && table.isCapitalised(word);
  }

  /** "Martin Luther King": no name follows the title, a name part stands before it. */
  private boolean isTitleAsSurname(int word, int end) {
    if (!table.isCapitalLetters(word)
        || !table.is(word, WordFacts.TITLE)
        || !table.isNamePart(word - 1)) {
      return false;
    }
    int next = table.endOfTitle(word);
    boolean more = next < end && (table.isCapitalised(next) || table.has(next, WordRole.OF));
    return next == word + 1 && !more;
  }

  /** "Michael Jordan". */
  private boolean isSurnameOfState(int word) {
    return table.isCapitalLetters(word)
        && table.has(word, WordRole.GIVEN_NAME)
        && table.has(word - 1, WordRole.GIVEN_NAME);
  }

  private boolean isBody(int word) {
    return table.isCapitalLetters(word)
        && !table.is(word, WordFacts.TITLE)
        && (table.has(word, WordRole.ORGANISATION) || table.has(word, WordRole.PLACE))
        && words.start(word) - words.end(word - 1) <= 1;
  }

  /** "Kim Il Sung Square". */
  private boolean isNamesake(Draft draft, int word, int end) {
    return word < end && !draft.headline && isBody(word) && table.has(word, WordRole.PLACE);
  }
}
