package dev.communique.parser.time;

import com.google.common.base.Splitter;
import dev.communique.model.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A day that has a name, with the rule that gives its date in a year: fixed, a weekday of a month,
 * so many days from Easter or the lunar New Year, or of the Islamic calendar of Umm al-Qura as the
 * JDK has it.
 */
final class Holiday {
  private static final Splitter SLASH = Splitter.on('/');
  private static final Splitter HYPHEN = Splitter.on('-');

  private enum Rule {
    FIXED,
    STRETCH,
    WEEKDAY_OF_MONTH,
    EASTER,
    ORTHODOX_EASTER,
    LUNAR,
    HIJRI,
    US_ELECTION
  }

  private final String name;
  private final Rule rule;
  private final int first;
  private final int second;
  private final int third;
  private final int fourth;

  private Holiday(String name, Rule rule, int first, int second, int third, int fourth) {
    this.name = name;
    this.rule = rule;
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
  }

  /** Reads a rule as the word list writes it. */
  static Holiday parse(String rule, String name) {
    if (rule.equals("us-election")) {
      return new Holiday(name, Rule.US_ELECTION, 0, 0, 0, 0);
    }
    for (Rule offset : new Rule[] {Rule.EASTER, Rule.LUNAR, Rule.ORTHODOX_EASTER}) {
      String prefix = offset == Rule.ORTHODOX_EASTER ? "orthodox-easter" : lower(offset);
      if (rule.startsWith(prefix)) {
        return new Holiday(
            name, offset, Integer.parseInt(rule.substring(prefix.length())), 0, 0, 0);
      }
    }
    if (rule.startsWith("hijri ")) {
      List<String> parts = HYPHEN.splitToList(rule.substring(6));
      return new Holiday(name, Rule.HIJRI, number(parts, 0), number(parts, 1), 0, 0);
    }
    List<String> parts = SLASH.splitToList(rule);
    if (parts.size() == 3) {
      return new Holiday(
          name, Rule.WEEKDAY_OF_MONTH, number(parts, 0), number(parts, 1), number(parts, 2), 0);
    }
    List<String> from = HYPHEN.splitToList(parts.get(0));
    List<String> to = HYPHEN.splitToList(parts.get(parts.size() - 1));
    return new Holiday(
        name,
        parts.size() == 1 ? Rule.FIXED : Rule.STRETCH,
        number(from, 0),
        number(from, 1),
        number(to, 0),
        number(to, 1));
  }

  private static String lower(Rule rule) {
    return rule == Rule.EASTER ? "easter" : "lunar";
  }

  private static int number(List<String> parts, int index) {
    return Integer.parseInt(parts.get(index));
  }

  /** The days it has in a year, or null when the year is beyond the tables. */
  @Nullable PartialDate in(int year) {
    return switch (rule) {
      case FIXED, STRETCH ->
          PartialDate.of(LocalDate.of(year, first, second), LocalDate.of(year, third, fourth));
      case WEEKDAY_OF_MONTH -> PartialDate.of(weekdayOfMonth(year));
      case EASTER -> PartialDate.of(western(year).plusDays(first));
      case ORTHODOX_EASTER -> PartialDate.of(orthodox(year).plusDays(first));
      case LUNAR -> lunar(year);
      case HIJRI -> hijri(year);
      case US_ELECTION ->
          PartialDate.of(
              LocalDate.of(year, 11, 1)
                  .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                  .plusDays(1));
    };
  }

  private LocalDate weekdayOfMonth(int year) {
    return LocalDate.of(year, first, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(third, DayOfWeek.of(second)));
  }

  private @Nullable PartialDate lunar(int year) {
    LocalDate newYear = LunarNewYear.in(year);
    return newYear == null ? null : PartialDate.of(newYear.plusDays(first));
  }

  /** The occurrence nearest to a day, seen with a cost for each; null beyond the tables. */
  @Nullable PartialDate best(LocalDate near, ToLongFunction<PartialDate> cost) {
    PartialDate best = null;
    for (int step = -1; step <= 1; step++) {
      PartialDate found = rule == Rule.HIJRI ? hijri(near, step) : in(near.getYear() + step);
      if (found != null && (best == null || cost.applyAsLong(found) < cost.applyAsLong(best))) {
        best = found;
      }
    }
    return best;
  }

  private @Nullable PartialDate hijri(int year) {
    PartialDate found = null;
    for (int step = 1; step >= 0; step--) {
      PartialDate day = hijri(LocalDate.of(year, 1, 1), step);
      found = day != null && day.earliest().getYear() == year ? day : found;
    }
    return found;
  }

  /** The calendar of Umm al-Qura and the day after: countries differ by the sight of the moon. */
  private @Nullable PartialDate hijri(LocalDate near, int step) {
    if (near.getYear() < 1930 || near.getYear() > 2070) {
      return null;
    }
    int year = HijrahChronology.INSTANCE.date(near).get(ChronoField.YEAR) + step;
    LocalDate day = LocalDate.from(HijrahDate.of(year, first, second));
    return PartialDate.of(day, day.plusDays(1));
  }

  /** Gauss's rule in the form of Meeus, Jones and Butcher. */
  private static LocalDate western(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  /** Meeus's Julian rule, moved to the Gregorian calendar of 1900 to 2099. */
  private static LocalDate orthodox(int year) {
    int a = year % 4;
    int b = year % 7;
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * a + 4 * b - d + 34) % 7;
    int f = d + e + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1).plus(13, ChronoUnit.DAYS);
  }

  @Override
  public String toString() {
    return name;
  }
}
