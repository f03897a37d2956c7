package dev.communique.core;

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
            "\\s+",
            "replaced wherever it is; each blank is looked at once",
            "\\b(?:reported by|according to|carried by|told by) (?:the )?(\\p{Lu}.*)",
            "nothing stands behind what repeats, so its first try is the match");
    assertThat(RegularExpressions.linear(reasons).unexplained(SOURCES)).isEmpty();
    assertThat(RegularExpressions.all(SOURCES)).hasSizeGreaterThan(2);
  }
}
