package dev.communique.parser.time;

import dev.communique.parser.text.Category;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;

/** Tells anniversaries of schools, firms and towns from those of states, parties and armies. */
final class NamedThing {
  private NamedThing() {}

  /** "of Kim Il Sung University": a name that is no state's, party's or army's. */
  static boolean isOther(TimeWords time, Anniversary anniversary) {
    Words words = time.words();
    boolean name = anniversary.kind() == DayKind.FOUNDING && isOfOtherThing(time, anniversary);
    for (int word = anniversary.fromWord() + 1; word < anniversary.toWord(); word++) {
      if (isKnown(time, word)) {
        word = end(words, word) - 1;
        if (words.isCapitalised(word)) {
          name = false;
        }
      } else if (words.isCapitalised(word) && words.kind(word) == WordKind.LETTERS) {
        name = true;
      }
    }
    return name;
  }

  private static boolean isKnown(TimeWords time, int word) {
    return time.isState(word) || time.isOccasion(word);
  }

  private static int end(Words words, int word) {
    return Math.max(
        endOf(words, word, TimeLexicon.STATE), endOf(words, word, TimeLexicon.OCCASION));
  }

  private static int endOf(Words words, int word, Category<?> category) {
    return Math.max(word + 1, words.endOf(word, category));
  }

  /** "the founding of the school": what stands behind the last "of" is no state and no army. */
  private static boolean isOfOtherThing(TimeWords time, Anniversary anniversary) {
    int last = lastOf(time, anniversary);
    if (last < 0) {
      return false;
    }
    for (int word = last + 1; word < anniversary.toWord(); word++) {
      if (isKnown(time, word) || time.isCue(word, Kind.BODY)) {
        return false;
      }
    }
    return true;
  }

  private static int lastOf(TimeWords time, Anniversary anniversary) {
    for (int word = anniversary.toWord() - 1; word >= anniversary.fromWord(); word--) {
      if (time.isWritten(word, "of") && !isInName(time.words(), word)) {
        return word;
      }
    }
    return -1;
  }

  /** The "of" of "Republic of Ruritania". */
  private static boolean isInName(Words words, int of) {
    for (int word = Math.max(0, of - 4); word < of; word++) {
      if (words.endOf(word, TimeLexicon.STATE) > of) {
        return true;
      }
    }
    return false;
  }
}
