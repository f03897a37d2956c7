package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CategoryBitsTest {
  @Test
  void gives_each_of_64_categories_its_own_bit() {
    Category<?>[] categories = categories(Lexicon.MAX_CATEGORIES);
    CategoryBits bits = new CategoryBits(categories);
    for (int i = 0; i < categories.length; i++) {
      assertThat(bits.of(categories[i])).isEqualTo(1L << i);
    }
  }

  @Test
  void knows_a_category_by_itself_and_not_by_its_name() {
    CategoryBits bits = new CategoryBits(categories(8));
    assertThat(bits.of(Category.of("test.3", String.class))).isZero();
    assertThat(bits.of(Category.of("test.other", String.class))).isZero();
  }

  @Test
  void refuses_two_categories_with_one_name() {
    Category<?>[] twins = {
      Category.of("test.twin", String.class), Category.of("test.twin", String.class)
    };
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CategoryBits(twins))
        .withMessageContaining("test.twin");
  }

  private static Category<?>[] categories(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Category.of("test." + i, String.class))
        .toArray(Category<?>[]::new);
  }
}
