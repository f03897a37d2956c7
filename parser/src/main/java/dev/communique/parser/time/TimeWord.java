package dev.communique.parser.time;

import java.util.EnumMap;
import java.util.Map;

/** What one word or phrase can be in a date expression: "may" a month, "later" a part or a way. */
final class TimeWord {

  /** The parts of date expressions; the value of each is in the word lists. */
  enum Kind {
    MONTH,
    WEEKDAY,
    DAY,
    UNIT,
    SEASON,
    NUMBER,
    ORDINAL,
    POINTER,
    ANAPHOR,
    DIRECTION,
    PART,
    DAYPART,
    DECADE,
    FISCAL,
    JUCHE,
    THE,
    A,
    OF,
    AND,
    TO,
    IN,
    ON,
    HEDGE,
    OR_SO,
    CLOCK,
    COUNTED,
    YEARLY,
    NOWADAYS,
    NUMBERED,
    SCHEDULED,
    AHEAD,
    REPORTING,
    DEADLINE,
    NEARING,
    OWN,
    BODY,
    STOP,
    CLAUSE,
    FORMER
  }

  private static final int KIND_COUNT = Kind.values().length;

  /** Means nothing. */
  static final TimeWord NONE = new Builder().build();

  private final long kinds;
  private final int[] values = new int[KIND_COUNT];
  private final boolean doubtful;

  private TimeWord(Builder builder) {
    long bits = 0;
    for (Map.Entry<Kind, Integer> meaning : builder.meanings.entrySet()) {
      bits |= 1L << meaning.getKey().ordinal();
      values[meaning.getKey().ordinal()] = meaning.getValue();
    }
    kinds = bits;
    doubtful = builder.doubtful;
  }

  boolean is(Kind kind) {
    return (kinds & 1L << kind.ordinal()) != 0;
  }

  int value(Kind kind) {
    return values[kind.ordinal()];
  }

  /** Whether the word is more often something else: a name, a verb. */
  boolean isDoubtful() {
    return doubtful;
  }

  /** Collects the meanings of one phrase. */
  static final class Builder {
    private final Map<Kind, Integer> meanings = new EnumMap<>(Kind.class);
    private boolean doubtful;
    private boolean capitalised;

    void add(Kind kind, int value, boolean doubtful, boolean capitalised) {
      meanings.put(kind, value);
      this.doubtful |= doubtful;
      this.capitalised |= capitalised;
    }

    boolean isCapitalised() {
      return capitalised;
    }

    TimeWord build() {
      return new TimeWord(this);
    }
  }
}
