package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.Quotation;
import dev.communique.parser.Parsers;
import dev.communique.parser.quotes.QuotationRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Posts of social networks: handles, and posts set into a page. */
class PostsTest {
  private static final String INTRODUCED =
      " date 2021-01-20 Leaders congratulate President Ana Lund of Grenmark on her inauguration."
          + " Prime Minister Tove Falk of Tasvia and President Leif Roe of Velmora were quick.\n\n";

  private static Article read(String text) {
    return Parsers.shared().parse(INTRODUCED + text, "x").orElseThrow();
  }

  private static String pair(Message message) {
    return message.senders().get(0).name() + " > " + message.addressees().get(0).name();
  }

  private static Stream<String> mentions(Article article) {
    return article.mentions().stream().map(mention -> mention.span().in(article.text()));
  }

  @Test
  void a_handle_means_whom_the_text_names() {
    Article article =
        read("Tove Falk: \"I congratulate President @AnaLund and wish her people well.\"");

    assertThat(article.messages())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(pair(message)).isEqualTo("Tove Falk > Ana Lund");
              assertThat(message.medium()).isEqualTo(Medium.SOCIAL_POST);
            });
  }

  @Test
  void a_handle_of_a_leader_is_a_mention() {
    assertThat(mentions(read("Joe Biden took office. Many posts went to @JoeBiden and @POTUS.")))
        .contains("@JoeBiden", "@POTUS");
  }

  @Test
  void a_handle_of_nobody_named_is_nobodys() {
    assertThat(mentions(read("Joe Biden took office. Write to @GrenmarkToday or @ joebiden.")))
        .noneMatch(mention -> mention.startsWith("@"));
  }

  @Test
  void a_post_is_said_by_who_signs_it() {
    Article article =
        read(
            "Congratulations to President Lund on this great day. — Tove Falk (@tovefalk)"
                + " January 20, 2021\n\nWishing President Lund all the best.\n\n— Leif Roe"
                + " (@roe_velmora) January 20, 2021");

    assertThat(article.quotations())
        .extracting(Quotation::rule)
        .containsExactly(QuotationRules.EMBEDDED_POST, QuotationRules.EMBEDDED_POST);
    assertThat(article.messages()).extracting(PostsTest::pair).contains("Tove Falk > Ana Lund");
    assertThat(article.messages())
        .allSatisfy(message -> assertThat(message.medium()).isEqualTo(Medium.SOCIAL_POST));
  }

  @Test
  void a_post_in_a_story_about_a_meeting_is_a_message() {
    Article article =
        read(
            "Tove Falk met with Ana Lund last year.\n\nTove Falk congratulated Lund on her"
                + " victory in a post on Twitter on Wednesday.");

    assertThat(article.messages()).extracting(PostsTest::pair).contains("Tove Falk > Ana Lund");
  }
}
