package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuerySyntaxExceptionTest {
  @Test
  void names_the_column_and_points_at_the_place() {
    assertThat(new QuerySyntaxException("unknown field", "fron:Lund to:Falk", 5))
        .hasMessage("column 6: unknown field\n  fron:Lund to:Falk\n       ^")
        .extracting(QuerySyntaxException::column)
        .isEqualTo(6);
  }

  @Test
  void of_a_long_text_shows_sixty_characters_on_either_side() {
    String text = "a".repeat(100) + "b" + "c".repeat(100);
    assertThat(new QuerySyntaxException("bad", text, 100))
        .hasMessage(
            "column 101: bad\n  "
                + "a".repeat(60)
                + "b"
                + "c".repeat(59)
                + "\n  "
                + " ".repeat(60)
                + "^");
  }

  @Test
  void shows_line_ends_and_other_control_characters_as_blanks() {
    assertThat(new QuerySyntaxException("bad", "a\n\u001Bb", 3))
        .hasMessage("column 4: bad\n  a  b\n     ^");
  }
}
