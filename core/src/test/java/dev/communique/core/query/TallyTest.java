package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void prints_thirty_values_and_counts_the_others() {
    assertThat(tally(30).toString().lines()).hasSize(1 + 30).last().isEqualTo("v30          1");
    assertThat(tally(31).toString().lines()).hasSize(1 + 30 + 1).last().isEqualTo("… and 1 more");
  }

  @Test
  void gives_all_of_them_as_a_table() {
    Table table = tally(31).toTable();
    assertThat(table.header()).containsExactly("purpose", "count");
    assertThat(table.rows()).hasSize(31).last().isEqualTo(ImmutableList.of("v31", "1"));
  }

  @Test
  void tells_what_was_counted() {
    assertThat(tally(2).facet()).isEqualTo(Facet.PURPOSE);
    assertThat(tally(2).counts()).containsOnlyKeys("v01", "v02");
    assertThat(tally(2).count("v03")).isZero();
  }

  private static Tally tally(int values) {
    return Tally.of(
        Facet.PURPOSE, IntStream.rangeClosed(1, values).mapToObj(n -> n < 10 ? "v0" + n : "v" + n));
  }
}
