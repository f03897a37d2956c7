package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.DateOrigin;
import dev.communique.model.PartialDate;
import dev.communique.parser.leaders.Registry;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private final ArticleSource source = source();
  private final MessageQuery messages = MessageQuery.of(source);

  @Test
  void what_is_there_is_found() {
    Answer<?> answer = messages.from("Zero Moustafa").answer();
    assertThat(answer.outcome()).isEqualTo(Answer.Outcome.FOUND);
    assertThat(answer.found()).hasSize(1);
  }

  @Test
  void what_is_not_told_where_there_are_articles_is_absent() {
    Answer<?> answer = messages.from("Zero Moustafa").during("2018").answer();
    assertThat(answer.outcome()).isEqualTo(Answer.Outcome.ABSENT);
    assertThat(answer)
        .hasToString(
            "absent; looked in all outlets, 2018: 1 article, none in " + "2018-02/2018-12");
  }

  @Test
  void where_there_are_no_articles_nothing_is_known() {
    Answer<?> answer = messages.during("2016").answer();
    assertThat(answer.outcome()).isEqualTo(Answer.Outcome.NOT_COVERED);
    assertThat(answer).hasToString("not covered: all outlets, 2016: no articles");
    assertThat(messages.during("2016"))
        .hasToString("no messages date:2016 (not covered: all outlets, 2016: no articles)");
  }

  @Test
  void an_outlet_is_covered_by_its_own_articles_only() {
    assertThat(messages.reportedBy("ZNA").during("2021").answer().outcome())
        .isEqualTo(Answer.Outcome.ABSENT);
    assertThat(messages.reportedBy("ZNA").during("2020").answer().outcome())
        .isEqualTo(Answer.Outcome.NOT_COVERED);
    assertThat(messages.outlet("RPA").answer().outcome()).isEqualTo(Answer.Outcome.NOT_COVERED);
  }

  @Test
  void coverage_counts_months_and_tells_the_gaps() {
    OutletCoverage coverage = OutletCoverage.of(source, "zna", PartialDate.parse("2021/2022"));
    assertThat(coverage.articleCount()).isEqualTo(2);
    assertThat(coverage.gaps())
        .containsExactly(
            PartialDate.parse("2021-01/2021-02"),
            PartialDate.parse("2021-04/2021-06"),
            PartialDate.parse("2021-08/2022-12"));
    assertThat(coverage)
        .hasToString(
            "zna, 2021/2022: 2 articles, none in 2021-01/2021-02, 2021-04/2021-06, "
                + "2021-08/2022-12");
  }

  @Test
  void a_name_nobody_knows_is_said_and_the_nearest_known_one() {
    assertThat(messages.from("Flavia Elphburg").answer().toString())
        .endsWith("(nobody is known as Flavia Elphburg; did you mean Flavia Elphberg?)");
  }

  @Test
  void an_answer_tells_what_the_source_holds_of_what_was_asked() {
    Answer<?> found = messages.reportedBy("ZNA").during("2021").answer();
    assertThat(found.coverage()).hasToString(source.coverage("ZNA", "2021").toString());
    assertThat(messages.from("Zero Moustafa").answer().coverage().articleCount()).isEqualTo(6);
  }

  @Test
  void all_days_that_were_asked_for_count() {
    assertThat(messages.during("2020/2021").during("2021/2022").from("Otto Quexil").answer())
        .hasToString(
            "absent; looked in all outlets, 2021: 2 articles, none in 2021-01/2021-02,"
                + " 2021-04/2021-06, 2021-08/2021-12 (nobody is known as Otto Quexil)");
  }

  @Test
  void a_name_nobody_knows_is_said_where_nothing_is_covered_too() {
    Answer<?> answer = messages.from("Flavia Elphburg").during("2016").answer();
    assertThat(answer)
        .hasToString(
            "not covered: all outlets, 2016: no articles (nobody is known as Flavia Elphburg;"
                + " did you mean Flavia Elphberg?)");
  }

  private static ArticleSource source() {
    ArticleSource sample = SampleArticles.source();
    ImmutableList<Article> articles =
        ImmutableList.<Article>builder()
            .addAll(SampleArticles.all())
            .add(labelled("a", "2021-03-05"), labelled("b", "2021-07"))
            .build();
    NameBook names =
        NameBook.of(
            Registry.builtIn(), articles.stream().flatMap(a -> a.leaders().stream()).toList());
    assertThat(sample.articleStream()).hasSize(4);
    return new ArticleSource() {
      @Override
      public Stream<Article> articleStream() {
        return articles.stream();
      }

      @Override
      public NameBook nameBook() {
        return names;
      }
    };
  }

  private static Article labelled(String id, String date) {
    return Article.builder()
        .source(id)
        .text("Nothing of note.")
        .label("ZNA REPORT")
        .date(
            ArticleDate.builder().value(PartialDate.parse(date)).origin(DateOrigin.HEADER).build())
        .build();
  }
}
