package dev.communique.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verdict hangs on the claim's days alone. */
class ClaimStabilityTest {
  private static final String DAY = "2015-06-15";

  private static ClaimCheck check(Chronicle letters, String claim) {
    return letters.check(claim, "Rolf III", "Nora Quist", DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "first in eight months",
        "first in more than two years",
        "first since March 2014",
        "first this year",
        "last was in 2013",
        "last was in May 2015, as reported by TNA",
        "third this year",
        "two in 2013",
        "no message since January"
      })
  void reports_of_other_days_do_not_change_it(String claim) {
    for (int seed = 0; seed < 60; seed++) {
      Chronicle letters = RandomLetters.of(seed);
      ClaimCheck before = check(letters, claim);
      ClaimCheck after = check(letters.and(outside(before.window(), seed)), claim);
      assertThat(after.verdict()).as("seed %s: %s", seed, before).isEqualTo(before.verdict());
      assertThat(after.reason()).isEqualTo(before.reason());
    }
  }

  /** Letters and articles before and after a window. */
  private static String[] outside(PartialDate window, int seed) {
    Random random = new Random(seed + 1000L);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      LocalDate before = window.earliest().minusDays(1 + random.nextInt(900));
      LocalDate after = window.latest().plusDays(1 + random.nextInt(900));
      lines.add(exact("b" + i, before));
      lines.add(exact("c" + i, after));
      lines.add("d" + i + " " + before + " TNA");
    }
    return lines.toArray(String[]::new);
  }

  private static String exact(String id, LocalDate day) {
    return String.join(" ", id, day.toString(), "rolf>quist other -", day.toString(), "TNA -");
  }

  @Test
  void all_three_verdicts_occur() {
    Set<ClaimCheck.Verdict> verdicts = EnumSet.noneOf(ClaimCheck.Verdict.class);
    Stream.of("first in eight months", "second this year")
        .forEach(
            claim -> {
              for (int seed = 0; seed < 60; seed++) {
                verdicts.add(check(RandomLetters.of(seed), claim).verdict());
              }
            });
    assertThat(verdicts).containsExactlyInAnyOrder(ClaimCheck.Verdict.values());
  }
}
