package dev.communique.parser.time;

import com.google.common.collect.ImmutableMap;
import dev.communique.parser.text.ResourceLines;
import dev.communique.parser.text.ResourceLines.Line;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The first days of the lunar year, as Chinese almanacs print them, from 1985 to 2040; other years
 * have none. They are reckoned in the time of Beijing: Korea, an hour ahead, keeps the day after
 * now and then (1997), Viet Nam, an hour behind, the day before (2007).
 */
final class LunarNewYear {
  private static final ImmutableMap<Integer, LocalDate> DAYS = read();

  private LunarNewYear() {}

  private static ImmutableMap<Integer, LocalDate> read() {
    ImmutableMap.Builder<Integer, LocalDate> days = ImmutableMap.builder();
    for (Line line : ResourceLines.read(LunarNewYear.class, "lunar-new-year.txt")) {
      LocalDate day = LocalDate.parse(line.field(0));
      days.put(day.getYear(), day);
    }
    return days.buildOrThrow();
  }

  static @Nullable LocalDate in(int year) {
    return DAYS.get(year);
  }
}
