package dev.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedTableTest {
  private final ListMultimap<Stage, Double> speeds =
      MultimapBuilder.enumKeys(Stage.class).arrayListValues().build();

  @Test
  void shows_median_ratio_and_share_of_the_budget() {
    speeds.putAll(Stage.TEXT, List.of(175.0, 100.0, 350.0));
    speeds.putAll(Stage.DECODE, List.of(1000.0, 1500.0, 1000.0));

    assertThat(new SpeedTable(speeds))
        .hasToString(
            """
            stage                    MB/s         least-most  x decode    budget   % of it
            decode to a String       1000          1000-1500     1.000
            bytes to skeletons        175            100-350     0.175       350        50
            """);
  }

  @Test
  void adds_the_stages_up_when_all_are_there() {
    for (Stage stage : Stage.PARTS) {
      speeds.put(stage, 70.0);
    }

    assertThat(new SpeedTable(speeds).toString()).endsWith("\nthe stages together        10\n");
  }

  @Test
  void budgets_add_up_to_that_of_the_chain() {
    double together = 1 / Stage.PARTS.stream().mapToDouble(stage -> 1.0 / stage.budget()).sum();

    assertThat(Math.round(together)).isEqualTo(Stage.CHAIN.budget());
  }
}
