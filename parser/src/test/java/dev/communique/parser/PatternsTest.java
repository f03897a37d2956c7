package dev.communique.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.communique.testing.RegularExpressions;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PatternsTest {
  private static final Path SOURCES = Path.of("src/main/java");

  private static final String DATE = "(\\d{4})[-/](\\d{2})(?:[-/](\\d{2}))?(?:[T ].*)?";
  private static final String DATE_WORD =
      "(\\d{4}([-/.])\\d{1,2}\\2\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\3(19|20)?\\d\\d)"
          + "(T\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?(Z|\\+\\d\\d(:?\\d\\d)?)?)?";

  @Test
  void every_regular_expression_is_linear() throws IOException {
    ImmutableMap<String, String> reasons =
        ImmutableMap.of(
            DATE,
            "matches a whole text; nothing stands behind what repeats",
            DATE_WORD,
            "matches one word as a whole; what may follow the digits begins with no digit");
    assertThat(RegularExpressions.linear(reasons).unexplained(SOURCES)).isEmpty();
  }

  /** Whoever adds one says here that it is not compiled for each word that is read. */
  @Test
  void there_are_no_others() throws IOException {
    assertThat(RegularExpressions.all(SOURCES))
        .containsExactlyInAnyOrder(
            DATE,
            DATE_WORD,
            "([a-z])([A-Z])",
            "/(19|20)\\d\\d",
            "(:\\d\\d){1,2}([ap]m)?|(\\.\\d\\d)?[ap]m",
            "(\\d{4})(\\d{2})(\\d{2})");
  }
}
