package dev.communique.parser.time;

import dev.communique.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the text has dated so far, for "the next day" and "later that year". */
final class Discourse {
  private static final int FAR = Integer.MAX_VALUE / 2;

  private @Nullable PartialDate last;
  private @Nullable PartialDate lastDay;
  private @Nullable PartialDate lastQuarter;
  private int lastSentence = -FAR;
  private int lastDaySentence = -FAR;
  private int lastYear;
  private int lastYearSentence = -FAR;

  void add(Phrase phrase, PartialDate value, int sentence) {
    if (phrase.form() == Form.PART_OF_YEAR && phrase.unit() == Unit.QUARTER) {
      lastQuarter = phrase.pointer() == Pointer.PAST ? next(value) : value;
    }
    last = value;
    lastSentence = sentence;
    if (value.isExact()) {
      lastDay = value;
      lastDaySentence = sentence;
    }
    if (phrase.form() == Form.YEAR) {
      lastYear = value.earliest().getYear();
      lastYearSentence = sentence;
    }
  }

  private static PartialDate next(PartialDate value) {
    return PartialDate.of(value.earliest().plusYears(1), value.latest().plusYears(1));
  }

  /** The date named last, in this sentence or the one before. */
  @Nullable PartialDate last(int sentence) {
    return sentence - lastSentence <= 1 ? last : null;
  }

  /** The day named last, in this sentence or the one before. */
  @Nullable PartialDate lastDay(int sentence) {
    return sentence - lastDaySentence <= 1 ? lastDay : null;
  }

  /** The quarter the report is about, or null. */
  @Nullable PartialDate quarter() {
    return lastQuarter;
  }

  /** The year named last in this sentence, or 0. */
  int year(int sentence) {
    return sentence == lastYearSentence ? lastYear : 0;
  }
}
