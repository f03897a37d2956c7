package dev.communique.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordDiffTest {
  /** The strings and the table of the README of java-diff-utils. */
  @Test
  void marks_changes_as_the_readme_of_java_diff_utils_does() {
    assertThat(WordDiff.of("This is a test sentence.", "This is a test for diffutils."))
        .hasToString("This is a test ~sentence~**for diffutils**.");
    Alignment alignment =
        Alignment.of(
            List.of("This is a test sentence. This is the second line. And here is the finish."),
            List.of("This is a test for diffutils. This is the second line."));
    assertThat(alignment.rows())
        .extracting(row -> row.diff().markedFirst() + "|" + row.diff().markedSecond())
        .containsExactly(
            "This is a test ~sentence~.|This is a test **for diffutils**.",
            "This is the second line.|This is the second line.",
            "~And here is the finish.~|");
  }

  @Test
  void changes_with_only_a_blank_between_are_one() {
    assertThat(WordDiff.of("old firm ties", "new weak ties"))
        .hasToString("~old firm~**new weak** ties");
  }

  @Test
  void nothing_changed_when_both_are_equal() {
    assertThat(WordDiff.of("The same.", "The same.").isEmpty()).isTrue();
    assertThat(WordDiff.of("", "").parts()).isEmpty();
    assertThat(WordDiff.of("", "New.")).hasToString("**New.**");
  }

  @Test
  void the_changes_applied_to_the_first_text_give_the_second() {
    Random random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      String first = text(random);
      String second = text(random);
      WordDiff diff = WordDiff.of(first, second);
      assertThat(diff.first()).isEqualTo(first);
      assertThat(diff.second()).isEqualTo(second);
      assertThat(WordDiff.of(first, first).isEmpty()).isTrue();
    }
  }

  @Test
  @Timeout(20)
  void long_texts_are_compared_at_a_cost_that_grows_with_them() {
    List<String> words = IntStream.range(0, 20_000).mapToObj(i -> "w" + i).toList();
    List<String> reversed = new ArrayList<>(words);
    Collections.reverse(reversed);
    for (List<String> other : List.of(reversed, words.subList(7, 19_000), List.<String>of())) {
      String first = String.join(" ", words);
      String second = String.join(" ", other);
      WordDiff diff = WordDiff.of(first, second);
      assertThat(diff.first()).isEqualTo(first);
      assertThat(diff.second()).isEqualTo(second);
    }
    assertThat(WordDiff.of("a ".repeat(30_000), "b ".repeat(30_000)).second()).hasSize(60_000);
  }

  @Test
  void a_word_changed_in_a_long_text_is_one_change() {
    List<String> words = IntStream.range(0, 3_000).mapToObj(i -> "w" + i).toList();
    List<String> others = new ArrayList<>(words);
    others.set(1_500, "other");
    WordDiff diff = WordDiff.of(String.join(" ", words), String.join(" ", others));
    assertThat(diff.parts().stream().filter(part -> !part.isKept()))
        .extracting(WordDiff.Part::toString)
        .containsExactly("~w1500~**other**");
  }

  private static String text(Random random) {
    List<String> tokens = List.of("peace", "trade", " ", " ", ",", "’s", "é", ".", "“");
    return Stream.generate(() -> tokens.get(random.nextInt(tokens.size())))
        .limit(random.nextInt(15))
        .collect(Collectors.joining());
  }
}
