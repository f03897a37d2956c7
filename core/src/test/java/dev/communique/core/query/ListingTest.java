package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListingTest {
  private static final Article REPLY = SampleArticles.all().get(0);

  @Test
  void is_a_list_like_any_other() {
    List<Article> articles = SampleArticles.all();
    assertThat(Listing.of(articles)).isEqualTo(articles).hasSameHashCodeAs(articles);
  }

  @Test
  void shows_twenty_rows_and_counts_the_others() {
    ImmutableList<Article> many = copies(51);
    List<String> lines = Listing.of(many).toString().lines().toList();
    assertThat(lines).hasSize(1 + 1 + 20 + 1).first().isEqualTo("51 articles");
    assertThat(lines.get(lines.size() - 1)).isEqualTo("… and 31 more");
    assertThat(Listing.of(many).toTable().rows()).hasSize(51);
    assertThat(Listing.of(copies(20)).toString()).doesNotContain("more").doesNotEndWith("\n");
  }

  @Test
  void lays_out_messages_that_were_taken_from_an_article() {
    assertThat(Listing.of(REPLY.messages()).toString().lines().limit(2))
        .first()
        .isEqualTo(REPLY.messages().size() + " messages");
    assertThat(Listing.of(REPLY.messages()).toTable().header())
        .containsExactly("date", "from", "to", "purpose", "occasion", "medium", "notes");
  }

  @Test
  void lays_out_problems() {
    Problem problem = Problem.of(ProblemKind.NO_DATE, "news/a.txt", "Nothing dates it.");
    assertThat(Listing.of(List.of(problem)))
        .hasToString(
            """
            1 problem
            severity  kind     line  message            source
            warning   no-date     1  Nothing dates it.  a.txt""");
  }

  @Test
  void prints_other_values_and_mixtures_a_line_each() {
    assertThat(Listing.<Object>of(List.of(REPLY.id(), 7)))
        .hasToString("2 values\nvalue\nreply.txt\n7");
    assertThat(Listing.of(List.of())).hasToString("no values");
  }

  @Test
  void a_query_prints_its_question_and_looks_no_further_than_the_limit() {
    ArticleSource source = source(copies(10_001));
    assertThat(ArticleQuery.of(source).about("Zero").toString().lines().findFirst())
        .contains("10000 articles \"zero\" in the first 10000 articles");
    assertThat(ArticleQuery.of(source).count()).isEqualTo(10_001);
    assertThat(ArticleQuery.of(source(copies(10_000))).toString().lines().findFirst())
        .contains("10000 articles");
  }

  private static ImmutableList<Article> copies(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> REPLY.toBuilder().id(number + ".txt").build())
        .collect(ImmutableList.toImmutableList());
  }

  private static ArticleSource source(List<Article> articles) {
    return new ArticleSource() {
      @Override
      public Stream<Article> articleStream() {
        return articles.stream();
      }

      @Override
      public NameBook nameBook() {
        return SampleArticles.source().nameBook();
      }
    };
  }
}
