package dev.communique.parser.time;

import dev.communique.parser.text.Words;
import dev.communique.parser.time.OccasionWord.Role;
import dev.communique.parser.time.TimeWord.Kind;

/** Tells from the nouns before and behind it what an anniversary or a birthday is of. */
final class OccasionKind {
  private OccasionKind() {}

  /**
   * The kind of an occasion whose modifiers begin at {@code from}, whose head spans {@code head} to
   * {@code headEnd} and whose complement ends at {@code to}.
   */
  static DayKind of(TimeWords time, OccasionWord word, int from, int head, int headEnd, int to) {
    if (word.kind() == DayKind.BIRTHDAY) {
      DayKind body = ofBody(time, headEnd, to);
      return body == DayKind.OTHER ? DayKind.BIRTHDAY : body;
    }
    if (word.kind() != DayKind.OTHER && word.kind() != DayKind.FOUNDING) {
      return word.kind();
    }
    DayKind before = nouns(time, from, head, DayKind.OTHER);
    DayKind said = nouns(time, headEnd, to, before);
    if (said == DayKind.OTHER && word.kind() == DayKind.OTHER) {
      said = ofBody(time, headEnd, to);
    }
    return said == DayKind.OTHER ? word.kind() : said;
  }

  /** "of the DPRK", "of the republic", "of the army": the body itself and no more. */
  private static DayKind ofBody(TimeWords time, int word, int to) {
    Words words = time.words();
    int next = time.isThe(word + 1) ? word + 2 : word + 1;
    if (!time.isFunction(word, Kind.OF) || next >= to) {
      return DayKind.OTHER;
    }
    if (words.endOf(next, TimeLexicon.STATE) == to) {
      return DayKind.FOUNDING;
    }
    for (int w = next; w < Math.min(to, next + 3); w++) {
      OccasionWord noun = words.value(w, TimeLexicon.OCCASION);
      if (noun == null || words.endOf(w, TimeLexicon.OCCASION) != to) {
        continue;
      }
      if (isBody(noun.kind()) || noun.kind() == DayKind.FOUNDING) {
        return noun.kind();
      }
    }
    return DayKind.OTHER;
  }

  /** The first noun decides, but ties, parties and armies win over their founding. */
  private static DayKind nouns(TimeWords time, int from, int to, DayKind so) {
    Words words = time.words();
    DayKind kind = so;
    int depth = 0;
    for (int word = from; word < to; word++) {
      depth += time.isFunction(word, Kind.OF) ? 1 : 0;
      OccasionWord noun = time.isOccasion(word) ? words.value(word, TimeLexicon.OCCASION) : null;
      if (noun == null || noun.role() != Role.NOUN) {
        continue;
      }
      // "of somebody's command of the army" is no founding of the army.
      boolean remote = isBody(noun.kind()) && kind != DayKind.FOUNDING && depth > 1;
      boolean special = noun.kind() == DayKind.TIES || isBody(noun.kind());
      boolean revolution = noun.kind() == DayKind.REVOLUTION && kind == DayKind.VICTORY;
      boolean open = kind == DayKind.OTHER || special && kind == DayKind.FOUNDING || revolution;
      kind = open && !remote ? noun.kind() : kind;
    }
    return kind;
  }

  private static boolean isBody(DayKind kind) {
    return kind == DayKind.PARTY || kind == DayKind.ARMY;
  }
}
