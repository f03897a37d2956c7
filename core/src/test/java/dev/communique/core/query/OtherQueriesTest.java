package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import dev.communique.model.QuotationForm;
import org.junit.jupiter.api.Test;

class OtherQueriesTest {
  private final ArticleSource source = SampleArticles.source();

  @Test
  void articles_come_by_date() {
    assertThat(ArticleQuery.of(source).list())
        .extracting(Article::id)
        .containsExactly("condolence.txt", "first.txt", "reply.txt", "undated.txt");
  }

  @Test
  void articles_are_chosen_by_name_day_and_phrase() {
    ArticleQuery articles = ArticleQuery.of(source);
    assertThat(articles.naming("Zero Moustafa").count()).isEqualTo(2);
    assertThat(articles.naming("Zero Moustafa").during("2020").list())
        .extracting(Article::id)
        .containsExactly("reply.txt");
    assertThat(articles.about("sent condolences").count()).isEqualTo(1);
    assertThat(articles.about("sent condolence").count()).isZero();
  }

  @Test
  void quotations_are_chosen_by_speaker_form_and_phrase() {
    QuotationQuery quotations = QuotationQuery.of(source);
    assertThat(quotations.by("Elphberg").form(QuotationForm.DIRECT).list())
        .singleElement()
        .satisfies(
            utterance -> {
              assertThat(utterance.text()).isEqualTo("“stability, and peace”");
              assertThat(utterance.speaker()).contains("Flavia Elphberg");
              assertThat(utterance.toString())
                  .isEqualTo("Flavia Elphberg: “stability, and peace” [first.txt]");
            });
    assertThat(quotations.by("Zero Moustafa").count()).isZero();
    assertThat(quotations.about("and peace").during("2019-03-01").count()).isEqualTo(1);
  }

  @Test
  void leaders_come_with_what_is_told_of_them() {
    assertThat(LeaderQuery.of(source).toString())
        .isEqualTo(
            """
            2 leaders
            leader           country  articles  sent  received  quotations
            Flavia Elphberg  XRU             2     2         1           1
            Zero Moustafa    XZU             2     1         2           0""");
    assertThat(LeaderQuery.of(source).named("Zero Moustafa").during("2019").list())
        .singleElement()
        .satisfies(zero -> assertThat(zero.receivedCount()).isEqualTo(1));
  }
}
