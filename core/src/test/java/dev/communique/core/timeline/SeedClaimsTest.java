package dev.communique.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.core.Corpus;
import dev.communique.core.timeline.ClaimCheck.Verdict;
import dev.communique.model.Article;
import dev.communique.model.Message;
import dev.communique.model.Outcome;
import dev.communique.model.PartialDate;
import dev.communique.parser.ArticleParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What the three acceptance articles claim, where they are present. */
@EnabledIf("present")
class SeedClaimsTest {
  private static final Path SEEDS = Path.of(System.getProperty("communique.shared", ""), "seeds");

  static boolean present() {
    return Files.isDirectory(SEEDS);
  }

  private static ImmutableList<Article> articles() {
    try (Stream<Outcome<Article>> articles = ArticleParser.create().read(SEEDS)) {
      return articles.map(Outcome::orElseThrow).collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Corpus corpus() {
    return Corpus.of(articles());
  }

  /** The article of 2024 without what it says of New Year. */
  private static Article withoutNewYear(Article article) {
    List<Message> kept =
        article.messages().stream()
            .filter(message -> message.sent().isEmpty() || !isNewYear(message))
            .toList();
    return article.toBuilder().messages(kept).claims(ImmutableList.of()).build();
  }

  private static boolean isNewYear(Message message) {
    return message.sent().orElseThrow().equals(PartialDate.parse("2024-01-01"));
  }

  @Test
  void the_claims_of_2024_are_true_and_that_of_2017_cannot_be_told() {
    assertThat(corpus().claims())
        .extracting(check -> check.claim().day() + " " + check.claim().since().orElseThrow())
        .containsExactly(
            "2017-11-02 2016-07", "2024-09-09 2024-01", "2024-09-09 2024-01-01/2024-01-02");
    assertThat(corpus().claims())
        .extracting(ClaimCheck::verdict)
        .containsExactly(Verdict.CANNOT_TELL, Verdict.TRUE, Verdict.TRUE);
  }

  @Test
  void the_message_before_is_the_greeting_of_new_year() {
    ClaimCheck check = corpus().claims().get(1);
    assertThat(check.witnesses()).hasSize(1);
    assertThat(check.witnesses().get(0).date()).contains(PartialDate.parse("2024-01-01"));
    assertThat(check.reason()).startsWith("the one before is of 2024-01-01");
  }

  @Test
  void that_of_2017_is_of_kcna_and_there_is_nothing_of_2016() {
    ClaimCheck check = corpus().claims().get(0);
    assertThat(check.claim().outlet()).contains("KCNA");
    assertThat(check.uncovered().get(0).contains(PartialDate.parse("2016-07/2016-12"))).isTrue();
    assertThat(check.reason()).contains("no coverage of KCNA in 2016-07/");
  }

  @Test
  void given_by_a_user_they_are_true_too() {
    for (String claim :
        List.of("first in eight months", "first since Jan. 1", "second this year")) {
      assertThat(corpus().check(claim, "Xi Jinping", "Kim Jong Un", "2024-09-09").verdict())
          .as(claim)
          .isEqualTo(Verdict.TRUE);
    }
  }

  @Test
  void without_the_greeting_of_new_year_nobody_can_tell() {
    List<Article> known = articles();
    List<Article> less = known.stream().map(SeedClaimsTest::withoutNewYear).toList();
    List<Article> before =
        known.stream()
            .filter(a -> a.date().orElseThrow().value().isBefore(PartialDate.ofYear(2024)))
            .toList();
    assertThat(before).hasSize(2);
    for (List<Article> articles : List.of(less, before)) {
      ClaimCheck check =
          Corpus.of(articles)
              .check("first in eight months", "Xi Jinping", "Kim Jong Un", "2024-09-09");
      assertThat(check.verdict()).isEqualTo(Verdict.CANNOT_TELL);
      assertThat(check.reason()).contains("no coverage in 2024-01");
    }
  }

  @Test
  void kims_congratulations_are_linked_to_the_replies() {
    Replies replies = corpus().timeline("Xi Jinping", "Kim Jong Un").replies();
    assertThat(replies.list())
        .extracting(
            reply ->
                reply.message().date().orElseThrow()
                    + " "
                    + reply.answer().date().orElseThrow()
                    + " "
                    + reply.delay().orElseThrow())
        .containsExactly("2017-10-23/2017-10-29 2017-11-02 4–10", "2022-10 2022-11-26 26–56");
    assertThat(replies.medianDelay()).contains(Bounds.of(15, 33));
    // Neither greeting of 2024 is known to have been answered.
    assertThat(replies.open()).hasSize(2);
  }
}
