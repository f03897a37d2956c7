package dev.communique.parser.time;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: "eight months", "more than a year", "a year and a half", "two-week". */
final class LengthReader {
  private final Words words;
  private final TimeWords time;

  private LengthReader(TimeWords time) {
    this.words = time.words();
    this.time = time;
  }

  /** The lengths outside the date expressions, in order. */
  static ImmutableList<TimeLength> read(TimeReading reading) {
    return new LengthReader(reading.time()).readAll(reading.phrases());
  }

  private ImmutableList<TimeLength> readAll(ImmutableList<Phrase> dates) {
    List<TimeLength> found = new ArrayList<>();
    int date = 0;
    int word = next(0);
    while (word < words.count()) {
      while (date < dates.size() && dates.get(date).to() <= word) {
        date++;
      }
      int limit = date < dates.size() ? dates.get(date).from() : words.count();
      int after = word < limit ? read(word, limit, found) : dates.get(date).to();
      word = next(after);
    }
    return ImmutableList.copyOf(found);
  }

  /** The next word that an amount can start with: a number, or the article of a unit. */
  private int next(int word) {
    int start = time.nextStart(word);
    boolean article =
        start > word && time.is(start, Kind.UNIT) && time.isFunction(start - 1, Kind.A);
    return article ? start - 1 : start;
  }

  /** Reads the length that starts at a word and says where to go on. */
  private int read(int word, int limit, List<TimeLength> found) {
    int unit = unit(word);
    TimeLength length = unit < 0 || unit >= limit ? null : read(word, unit);
    if (length == null) {
      return word + 1;
    }
    found.add(length);
    return Math.max(unit + 1, words.wordAt(length.span().end() - 1) + 1);
  }

  /** The word of the unit when an amount starts here, else -1. */
  private int unit(int word) {
    if (time.amount(word) < 0 || !isAmountHere(word)) {
      return -1;
    }
    int next = time.amountEnd(word);
    if (isAndAHalf(next)) {
      next += 3;
    }
    return time.is(next, Kind.UNIT) && !isAge(next + 1) && !isFraction(next) ? next : -1;
  }

  /** "a year" counts only behind a word that asks for a length; elsewhere it is a rate. */
  private boolean isAmountHere(int word) {
    if (!time.isFunction(word, Kind.A)) {
      return !time.isKind(word - 1, WordKind.SYMBOL) || !words.isGlued(word);
    }
    return time.isFunction(word - 1, Kind.HEDGE)
        || time.isHedgedByTwo(word)
        || time.isFunction(word - 1, Kind.IN)
        || isHalf(word - 1);
  }

  private boolean isHalf(int word) {
    return time.isUnit(word, Unit.HALF);
  }

  /** "and a half". */
  private boolean isAndAHalf(int word) {
    return time.isFunction(word, Kind.AND) && time.isFunction(word + 1, Kind.A) && isHalf(word + 2);
  }

  /** "three quarters of the voters". */
  private boolean isFraction(int unit) {
    return time.isUnit(unit, Unit.QUARTER) && time.isFunction(unit + 1, Kind.OF);
  }

  /** "44-year-old", "44 years old", "44 years of age". */
  private boolean isAge(int word) {
    if (!time.isLetters(word)) {
      return false;
    }
    return time.isWritten(word, "old")
        || time.isWritten(word, "olds")
        || time.isFunction(word, Kind.OF) && time.isWritten(word + 1, "age");
  }

  private @Nullable TimeLength read(int word, int unitWord) {
    Unit unit = Unit.of(time.value(unitWord, Kind.UNIT));
    int amount = time.amount(word);
    int count = amount == 0 ? 2 : amount;
    boolean half = isAndAHalf(time.amountEnd(word)) || isAndAHalf(unitWord + 1);
    int end = isAndAHalf(unitWord + 1) ? unitWord + 4 : unitWord + 1;
    int from = word;
    if (isHalf(word - 1) && time.isFunction(word, Kind.A)) {
      return unit == Unit.YEAR ? length(word - 1, end, 6, ChronoUnit.MONTHS) : null;
    }
    while (time.isFunction(from - 1, Kind.HEDGE)
        && words.paragraphOf(from - 1) == words.paragraphOf(word)) {
      from--;
    }
    from = withHedge(from);
    if (half && unit == Unit.YEAR) {
      return length(from, end, count * 12 + 6, ChronoUnit.MONTHS);
    }
    return switch (unit) {
      case DAY -> length(from, end, count, ChronoUnit.DAYS);
      case WEEK -> length(from, end, count, ChronoUnit.WEEKS);
      case FORTNIGHT -> length(from, end, 2 * count, ChronoUnit.WEEKS);
      case MONTH -> length(from, end, count, ChronoUnit.MONTHS);
      case QUARTER -> length(from, end, 3 * count, ChronoUnit.MONTHS);
      case YEAR -> length(from, end, count, ChronoUnit.YEARS);
      case DECADE -> length(from, end, count, ChronoUnit.DECADES);
      case CENTURY -> length(from, end, count, ChronoUnit.CENTURIES);
      default -> null;
    };
  }

  /** "more than": a hedge of two words. */
  private int withHedge(int from) {
    return time.isHedgedByTwo(from) ? from - 2 : from;
  }

  private TimeLength length(int from, int to, int count, ChronoUnit unit) {
    return new TimeLength(words.span(from, to), Math.max(1, count), unit);
  }
}
