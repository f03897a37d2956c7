package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.Quotation;
import dev.communique.parser.Parsers;
import dev.communique.parser.quotes.QuotationRules;
import org.junit.jupiter.api.Test;

/** Posts of social networks: handles, and posts set into a page. */
class PostsTest {
  private static final String INTRODUCED =
      " date 2021-01-20 Leaders congratulate President Joe Biden on his inauguration.\n\n";

  private static Article read(String text) {
    return Parsers.shared().parse(INTRODUCED + text, "x").orElseThrow();
  }

  private static String pair(Message message) {
    return message.senders().get(0).leader().orElseThrow()
        + " > "
        + message.addressees().get(0).leader().orElseThrow();
  }

  @Test
  void a_handle_means_whom_the_text_names() {
    Article article =
        read("Prime Minister Imran Khan: \"I congratulate President @JoeBiden and greet @POTUS.\"");

    assertThat(article.messages())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(pair(message)).isEqualTo("imran-khan > joe-biden");
              assertThat(message.medium()).isEqualTo(Medium.SOCIAL_POST);
            });
    assertThat(article.mentions().stream().map(m -> m.span().in(article.text())))
        .contains("@JoeBiden", "@POTUS");
  }

  @Test
  void a_handle_of_nobody_named_is_nobodys() {
    Article article = read("Many wrote to @GrenmarkToday, others to @ joebiden.");

    assertThat(article.mentions().stream().map(m -> m.span().in(article.text())))
        .noneMatch(mention -> mention.startsWith("@"));
  }

  @Test
  void a_post_is_said_by_who_signs_it() {
    Article article =
        read(
            "Congratulations to President Biden on this great day. — Justin Trudeau"
                + " (@JustinTrudeau) January 20, 2021\n\nWishing President Biden all the best."
                + "\n\n— Imran Khan (@ImranKhanPTI) January 20, 2021");

    assertThat(article.quotations())
        .extracting(Quotation::rule)
        .containsExactly(QuotationRules.EMBEDDED_POST, QuotationRules.EMBEDDED_POST);
    assertThat(article.messages())
        .extracting(PostsTest::pair)
        .contains("justin-trudeau > joe-biden");
    assertThat(article.messages())
        .allSatisfy(message -> assertThat(message.medium()).isEqualTo(Medium.SOCIAL_POST));
  }

  @Test
  void a_post_in_a_story_about_a_meeting_is_a_message() {
    Article article =
        read(
            "Imran Khan met with Joe Biden last year.\n\nImran Khan congratulated Biden on his"
                + " victory in a post on Twitter on Wednesday.");

    assertThat(article.messages()).extracting(PostsTest::pair).contains("imran-khan > joe-biden");
  }
}
