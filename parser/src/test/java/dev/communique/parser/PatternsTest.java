package dev.communique.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.communique.testing.RegularExpressions;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PatternsTest {
  private static final Path SOURCES = Path.of("src/main/java");

  @Test
  void every_regular_expression_is_linear() throws IOException {
    ImmutableMap<String, String> reasons =
        ImmutableMap.of(
            "(\\d{4})[-/](\\d{2})(?:[-/](\\d{2}))?(?:[T ].*)?",
            "matches a whole text; nothing stands behind what repeats",
            "(\\d{4}([-/.])\\d{1,2}\\2\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\3(19|20)?\\d\\d)"
                + "(T\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?(Z|\\+\\d\\d(:?\\d\\d)?)?)?",
            "matches one word as a whole; what may follow the digits begins with no digit");
    assertThat(RegularExpressions.linear(reasons).unexplained(SOURCES)).isEmpty();
    assertThat(RegularExpressions.all(SOURCES)).hasSizeGreaterThan(5);
  }
}
