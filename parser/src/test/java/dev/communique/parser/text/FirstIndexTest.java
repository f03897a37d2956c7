package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstIndexTest {
  private static int from(List<Integer> numbers, int least) {
    return FirstIndex.where(numbers.size(), i -> numbers.get(i) >= least);
  }

  @Test
  void is_that_of_the_first_of_equal_values_and_the_count_behind_all() {
    List<Integer> numbers = List.of(2, 4, 4, 4, 7);
    assertThat(from(numbers, 1)).isZero();
    assertThat(from(numbers, 3)).isEqualTo(1);
    assertThat(from(numbers, 4)).isEqualTo(1);
    assertThat(from(numbers, 5)).isEqualTo(4);
    assertThat(from(numbers, 8)).isEqualTo(5);
    assertThat(from(List.of(), 8)).isZero();
  }
}
