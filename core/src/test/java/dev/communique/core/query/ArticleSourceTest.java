package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.communique.model.Article;
import org.junit.jupiter.api.Test;

/** What anybody's own source of articles can do once it has two methods. */
class ArticleSourceTest {
  private final ArticleSource source = SampleArticles.source();

  @Test
  void answers_questions_of_every_kind() {
    assertThat(source.messages("purpose:thanks").list())
        .singleElement()
        .satisfies(report -> assertThat(report.article().id()).isEqualTo("reply.txt"));
    assertThat(source.articles("jubilee").list())
        .extracting(Article::id)
        .containsExactly("reply.txt");
    assertThat(source.quotations().count()).isEqualTo(1);
    assertThat(source.quotations("by:Moustafa").count()).isZero();
    assertThat(source.leaders().count()).isEqualTo(2);
    assertThat(source.leaders("naming:Moustafa").list())
        .singleElement()
        .satisfies(zero -> assertThat(zero.leader().name()).isEqualTo("Zero Moustafa"));
    assertThat(source.finder(Question.of(Kind.MESSAGE))).isEmpty();
  }

  @Test
  void each_kind_has_its_own_fields() {
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> source.articles("from:Moustafa"))
        .withMessageContaining("a query for articles cannot ask by from");
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> source.leaders("by:Moustafa"))
        .withMessageContaining("a query for leaders cannot ask by by");
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> source.quotations("naming:Moustafa"))
        .withMessageContaining("a query for quotations cannot ask by naming");
  }

  @Test
  void tells_what_it_holds_of_an_outlet() {
    assertThat(source.coverage("ZNA", "2020")).hasToString("ZNA, 2020: no articles");
    assertThatIllegalArgumentException().isThrownBy(() -> source.coverage(" ", "2020"));
    assertThatIllegalArgumentException().isThrownBy(() -> source.coverage("ZNA", "last year"));
  }
}
