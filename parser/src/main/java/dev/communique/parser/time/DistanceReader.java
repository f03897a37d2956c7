package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;

/** Reads how many units lie between a day and the one spoken of: "four years ago". */
final class DistanceReader {
  private final TimeWords time;
  private final Words words;

  DistanceReader(TimeWords time) {
    this.time = time;
    this.words = time.words();
  }

  /** "four years ago", "two and a half years later", "a week or so ago". */
  boolean read(int word, Draft draft) {
    int spelled = time.isFunction(word - 1, Kind.IN) ? SpelledYear.read(time, word) : 0;
    if (spelled > 0) {
      draft.year = spelled;
      return draft.done(Form.YEAR, SpelledYear.end(time, word));
    }
    int count = time.amount(word);
    int next = time.amountEnd(word);
    if (count < 1 || !time.has(next)) {
      return false;
    }
    boolean half = isAndAHalf(next);
    if (half) {
      next += 3;
    }
    if (time.isFunction(next, Kind.OR_SO)) {
      next = time.functionEnd(next);
    }
    if (time.isSign(next, ']')) {
      next++;
    }
    if (!time.is(next, Kind.UNIT)) {
      return false;
    }
    Unit unit = Unit.of(time.value(next, Kind.UNIT));
    return half && unit == Unit.YEAR
        ? readDirection(12 * count + 6, Unit.MONTH, next + 1, draft)
        : readDirection(count, unit, next + 1, draft);
  }

  boolean readDirection(int count, Unit unit, int word, Draft draft) {
    int next = time.isFunction(word, Kind.OR_SO) ? time.functionEnd(word) : word;
    if (!time.is(next, Kind.DIRECTION) || unit == Unit.MINUTE) {
      return false;
    }
    Direction direction = Direction.of(time.value(next, Kind.DIRECTION));
    int end = time.end(next);
    if (!isComplete(next, end)) {
      return false;
    }
    draft.count = count;
    draft.unit = unit;
    draft.direction = direction;
    return draft.done(Form.DISTANCE, end);
  }

  /** "before" and "after" need the end of the clause: what follows is no point in time we know. */
  boolean isComplete(int word, int end) {
    char first = Character.toLowerCase(words.first(word));
    boolean preposition = first == 'b' || first == 'a' && time.length(word) == 5 || first == 'p';
    if (preposition) {
      return !time.has(end)
          || time.isKind(end, WordKind.PUNCTUATION)
          || time.isKind(end, WordKind.CLITIC)
          || time.isKind(end, WordKind.QUOTE);
    }
    return !time.isWritten(end, "than");
  }

  /** "and a half". */
  boolean isAndAHalf(int word) {
    return time.isFunction(word, Kind.AND) && time.isFunction(word + 1, Kind.A) && isHalf(word + 2);
  }

  boolean isHalf(int word) {
    return time.is(word, Kind.UNIT) && Unit.of(time.value(word, Kind.UNIT)) == Unit.HALF;
  }

  /** "half a century ago", "half a year later". */
  boolean readHalf(int word, Unit unit, int direction, Draft draft) {
    boolean read =
        switch (unit) {
          case YEAR -> readDirection(6, Unit.MONTH, direction, draft);
          case DECADE -> readDirection(5, Unit.YEAR, direction, draft);
          case CENTURY -> readDirection(50, Unit.YEAR, direction, draft);
          default -> false;
        };
    draft.from = word - 2;
    return read;
  }
}
