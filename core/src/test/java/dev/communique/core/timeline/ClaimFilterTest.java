package dev.communique.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.core.Corpus;
import dev.communique.model.Article;
import dev.communique.parser.ArticleParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimFilterTest {
  private static final ArticleParser PARSER = ArticleParser.create();
  private static final Corpus CORPUS =
      Corpus.of(List.of(letter("Falk", "Tasvia"), letter("Holm", "Selmark")));

  private static Article letter(String to, String country) {
    String text =
        """
        date 2024-05-03
        OSTREL, May 3 (GNA) - President Ana Lund of Grenmark sent a letter to President Per %s of %s on Friday.

        It was Lund's first message to %s in fifteen months.
        """
            .formatted(to, country, to);
    return PARSER.parse(text, to + ".txt").orElseThrow();
  }

  @Test
  void a_claim_of_an_article_is_of_the_message_it_is_about() {
    assertThat(CORPUS.claims()).hasSize(2);
    Timeline falk = CORPUS.timeline("Ana Lund", "Per Falk");
    assertThat(falk.claims(CORPUS.claims()))
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.to()).contains("Per Falk");
              assertThat(check.report().orElseThrow().article().source()).isEqualTo("Falk.txt");
            });
    assertThat(falk.back().claims(CORPUS.claims())).isEmpty();
  }

  @Test
  void a_claim_of_somebody_else_is_of_the_sides_it_names() {
    ClaimCheck mine = CORPUS.check("first in a year", "Ana Lund", "Per Falk", "2024-05-03");
    assertThat(mine.report()).isEmpty();
    assertThat(CORPUS.timeline("Ana Lund", "Per Falk").claims(List.of(mine))).hasSize(1);
    assertThat(CORPUS.timeline("Ana Lund", "Per Holm").claims(List.of(mine))).isEmpty();
  }
}
