package dev.communique.parser.time;

import dev.communique.parser.time.TimeWord.Kind;

/** Tells figures of several months from those of a quarter: their "year earlier" is the year. */
final class ReportedMonths {
  /** How far back the months may stand, in words. */
  private static final int REACH = 60;

  private ReportedMonths() {}

  /** Whether "for the nine months" or its like stands before, in the same sentence. */
  static boolean before(TimeReading reading, int index) {
    Phrase phrase = reading.phrase(index);
    if (phrase.form() != Form.DISTANCE || phrase.unit() != Unit.YEAR) {
      return false;
    }
    TimeWords time = reading.time();
    int sentence = time.words().sentenceStart(reading.sentence(index));
    int start = Math.max(sentence, phrase.from() - REACH);
    for (int word = phrase.from() - 1; word > start; word--) {
      boolean months = time.isUnit(word, Unit.MONTH) && Unit.isPlural(time.value(word, Kind.UNIT));
      if (months && time.amount(word - 1) > 3) {
        return true;
      }
    }
    return false;
  }
}
