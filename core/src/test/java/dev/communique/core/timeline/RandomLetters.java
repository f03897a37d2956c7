package dev.communique.core.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Letters between two leaders, with dates exact, by month and by year; the same for a seed. */
final class RandomLetters {
  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 3652;

  private RandomLetters() {}

  static Chronicle of(int seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    int count = random.nextInt(30);
    for (int i = 0; i < count; i++) {
      lines.add(letter("s" + seed + "x" + i, FIRST.plusDays(random.nextInt(DAYS)), random));
    }
    return Chronicle.of(lines.toArray(String[]::new));
  }

  /** A letter of a day that is known more or less closely. */
  static String letter(String id, LocalDate day, Random random) {
    String date =
        switch (random.nextInt(6)) {
          case 0 -> String.valueOf(day.getYear());
          case 1 -> YearMonth.from(day).toString();
          case 2 -> day + "/" + day.plusDays(random.nextInt(20));
          default -> day.toString();
        };
    String pair = random.nextBoolean() ? "rolf>quist" : "quist>rolf";
    String outlet = random.nextBoolean() ? "TNA" : "BNS";
    return String.join(" ", id, day.toString(), pair, "other - ", date, outlet, "-")
        .replace("  ", " ");
  }
}
