package dev.communique.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

  private static String text(Random random) {
    List<String> tokens = List.of("peace", "trade", " ", " ", ",", "’s", "é", ".", "“");
    return Stream.generate(() -> tokens.get(random.nextInt(tokens.size())))
        .limit(random.nextInt(15))
        .collect(Collectors.joining());
  }
}
