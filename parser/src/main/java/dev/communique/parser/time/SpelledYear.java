package dev.communique.parser.time;

import dev.communique.parser.time.TimeWord.Kind;

/** Years in words, as transcripts write them: "nineteen ninety-four", "two thousand". */
final class SpelledYear {
  private SpelledYear() {}

  /** The year that starts at a word, or 0. */
  static int read(TimeWords time, int word) {
    if (!time.is(word, Kind.NUMBER)) {
      return 0;
    }
    int first = time.value(word, Kind.NUMBER);
    int next = time.end(word);
    if (first == 2 && isThousand(time, next)) {
      return 2000;
    }
    if ((first == 19 || first == 20) && time.is(next, Kind.NUMBER)) {
      int tens = time.value(next, Kind.NUMBER);
      if (tens < 10 || tens > 90) {
        return 0;
      }
      return first * 100 + tens + unit(time, next);
    }
    return 0;
  }

  static int end(TimeWords time, int word) {
    int next = time.end(word);
    if (isThousand(time, next)) {
      return next + 1;
    }
    return unit(time, next) > 0 ? time.end(time.end(next)) : time.end(next);
  }

  private static int unit(TimeWords time, int tens) {
    int word = time.end(tens);
    if (time.value(tens, Kind.NUMBER) % 10 != 0 || !time.is(word, Kind.NUMBER)) {
      return 0;
    }
    int unit = time.value(word, Kind.NUMBER);
    return unit >= 1 && unit <= 9 ? unit : 0;
  }

  private static boolean isThousand(TimeWords time, int word) {
    return time.is(word, Kind.NUMBER) && time.value(word, Kind.NUMBER) == 1000;
  }
}
