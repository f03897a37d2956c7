package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Message;
import dev.communique.model.PartialDate;
import dev.communique.parser.Parsers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When messages were sent, as the article of Wednesday, 6 March 2019 tells it. */
class MessageDatesTest {
  private static final String LUND = "President Ana Lund of Grenmark";
  private static final String FALK = "Prime Minister Tove Falk of Tasvia";

  private static List<Message> messages(String text) {
    String told = text.replace("LUND", LUND).replace("FALK", FALK);
    return Parsers.shared().parse(" date 2019-03-06 " + told, "x").orElseThrow().messages();
  }

  private static List<String> sent(String text) {
    return messages(text).stream()
        .map(message -> message.sent().map(PartialDate::toString).orElse("-"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LUND, who received the prime minister in January, sent a letter to FALK.",
        "LUND (shown at a fair on Monday) has sent a telegram to FALK.",
        "LUND wrote to FALK about the loss of a trawler last November.",
        "An envoy delivered a letter from LUND to FALK on Monday.",
        "LUND has sent a telegram to FALK on the anniversary of the Revolution of 5 March."
      })
  void the_day_of_something_else_is_not_the_letters(String sentence) {
    assertThat(sent(sentence)).containsExactly("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LUND, who has met the prime minister twice, sent a letter to FALK on Monday.",
        "LUND has congratulated FALK on her election. The telegram went out on Monday.",
        "LUND has congratulated FALK on her election. It was dispatched on Monday.",
        "LUND has written to FALK about the herring. Lund's letter followed on Monday.",
        "LUND has condoled with FALK over the fire. The letter was sent on Monday.",
        "World leaders sent condolences to FALK on Monday over the fire.\n\nLUND sent condolences to"
            + " her in a letter."
      })
  void the_day_of_the_letter_may_stand_apart_from_it(String text) {
    assertThat(sent(text)).containsExactly("2019-03-04");
  }

  @Test
  void a_hand_over_dates_the_receipt() {
    assertThat(messages("An envoy delivered a letter from LUND to FALK on Monday."))
        .singleElement()
        .satisfies(m -> assertThat(m.received().orElseThrow()).hasToString("2019-03-04"));
  }

  @Test
  void the_same_day_is_that_of_the_message_before() {
    String text =
        "LUND sent a letter to FALK on Monday. On the same day King Edvard of Oruma also sent a"
            + " letter to FALK.";

    assertThat(sent(text)).containsExactly("2019-03-04", "2019-03-04");
  }

  @Test
  void messages_exchanged_on_a_day_were_sent_on_it() {
    assertThat(
            sent(
                "Vladimir Putin and Xi Jinping congratulated each other in messages exchanged on"
                    + " Monday."))
        .containsExactly("2019-03-04", "2019-03-04");
  }

  @Test
  void of_a_round_up_over_two_days_no_message_has_a_day() {
    String text =
        "World leaders sent condolences to FALK on Monday and Tuesday over the fire.\n\nLUND sent"
            + " condolences to her in a letter.";

    assertThat(sent(text)).containsExactly("-");
  }

  @Test
  void a_letter_is_dated_where_it_is_told_before_one_told_earlier() {
    String text =
        "LUND has sent condolences to FALK. King Edvard of Oruma mourned with her in a telegram"
            + " that he sent to FALK on Monday.";

    assertThat(sent(text)).containsExactly("-", "2019-03-04");
  }
}
