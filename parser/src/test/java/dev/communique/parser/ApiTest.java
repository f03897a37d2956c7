package dev.communique.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.testing.ApiSurface;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What users can call changes on purpose alone: {@code -Dcommunique.api.update=true} writes the
 * file anew; read its diff and say in the changelog what it means for them.
 */
class ApiTest {
  @Test
  void what_users_can_call_is_what_is_written_down() throws IOException {
    assertThat(ApiSurface.current())
        .containsExactlyElementsOf(
            ApiSurface.kept(Path.of("src/test/resources/dev/communique/parser/api.txt")))
        .hasSizeGreaterThan(50);
  }
}
