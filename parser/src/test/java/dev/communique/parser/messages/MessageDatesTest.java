package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Medium;
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
        "LUND has sent a telegram to FALK on the anniversary of the Revolution of 5 March.",
        "LUND has congratulated FALK on being chosen to lead the cabinet on 4 March.",
        "On Monday, three days after the fire, the palace published a letter from LUND to FALK.",
        "LUND wrote to FALK after the eruption of the volcano, the palace announced on Monday.",
        "LUND has congratulated FALK on her election. The palace, in a statement Monday, thanked"
            + " the voters."
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
        "World leaders sent condolences to FALK on Monday over the fire.\n\n"
            + "LUND sent condolences to her in a letter."
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Monday, King Edvard of Oruma, a cousin of both, and LUND exchanged letters.",
        "On March 4, 2019, LUND on behalf of her people sent condolences to FALK over the fire.",
        "LUND congratulated FALK on her victory in the election in a letter on Monday.",
        "In a Monday letter, LUND congratulated FALK on her election.",
        "The March 4 letter that LUND sent FALK was published in full.",
        "LUND said on Monday in her congratulatory message to FALK that the ferry would sail.",
        "LUND on Monday called for an end to the quarrel in a letter to FALK.",
        "LUND congratulated FALK on her re-election. Her rival conceded.\n\nLund, in a statement"
            + " Monday, praised the conduct of the vote.",
        "\"I send my condolences to FALK and the people of Tasvia,\" said LUND in a statement on"
            + " Monday."
      })
  void a_day_beside_the_letter_or_its_writer_is_the_letters(String text) {
    assertThat(sent(text)).isNotEmpty().allMatch("2019-03-04"::equals);
  }

  @Test
  void who_speaks_of_a_letter_on_a_day_did_not_send_it_then() {
    assertThat(sent("LUND said on Monday that FALK had invited her in a letter."))
        .allMatch("-"::equals);
  }

  @Test
  void the_day_of_thanks_is_not_that_of_what_they_are_for() {
    assertThat(sent("LUND thanked FALK for her congratulations in a letter on Monday."))
        .containsExactly("2019-03-04", "-");
  }

  @Test
  void the_day_of_what_thanks_are_for_is_not_theirs() {
    assertThat(sent("LUND thanked FALK for the letter she sent on Monday."))
        .containsExactly("-", "2019-03-04");
  }

  @Test
  void the_same_day_is_not_that_of_the_occasion() {
    String text =
        "LUND on March 4 sent a message of congratulations to FALK on the 45th anniversary of"
            + " diplomatic relations (March 5, 1974 - 2019).\nOn the same day, King Edvard of Oruma"
            + " cabled a congratulatory message to FALK.";

    assertThat(sent(text)).containsExactly("2019-03-04", "2019-03-04");
  }

  @Test
  void between_two_days_is_a_range() {
    String text = "LUND has written to FALK. The letter was sent between March 1 and March 4.";

    assertThat(sent(text)).containsExactly("2019-03-01/2019-03-04");
  }

  @Test
  void a_post_is_dated_by_the_line_below_it() {
    String text =
        "LUND has congratulated FALK on her re-election.\n\nCongratulations to FALK on her"
            + " victory!\n— Ana Lund (@analund) March 4, 2019";

    assertThat(messages(text))
        .singleElement()
        .satisfies(m -> assertThat(m.sent().orElseThrow()).hasToString("2019-03-04"))
        .satisfies(m -> assertThat(m.medium()).isEqualTo(Medium.SOCIAL_POST));
  }

  @Test
  void somebody_elses_post_dates_nothing() {
    String text =
        "LUND has congratulated FALK on her re-election.\n\nWhat a night!\n— Roar Vik (@roarvik)"
            + " March 4, 2019";

    assertThat(sent(text)).containsExactly("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LUND has written to FALK over the death of King Olaf, who died on Wednesday.",
        "LUND has condoled with FALK over the train crash.\n\nThe train crashed on Wednesday."
      })
  void between_an_event_and_an_article_of_one_day_is_no_other(String text) {
    assertThat(sent(text)).containsExactly("2019-03-06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LUND has condoled with FALK over the train crash.\n\nThe train crashed on Tuesday.",
        "LUND has condoled with FALK over the train crash.\n\nNobody was killed at Wednesday"
            + " prayers.",
        "LUND has greeted FALK on Tasvia's National Day, which is on Wednesday."
      })
  void an_event_of_another_day_dates_nothing(String text) {
    assertThat(sent(text)).containsExactly("-");
  }

  @Test
  void an_articles_only_letter_may_be_dated_far_below() {
    String text = "LUND has written to FALK. " + "The herring was late. ".repeat(10);

    assertThat(sent(text + "The letter was sent on Monday.")).containsExactly("2019-03-04");
    assertThat(sent(text + "It was sent on Monday.")).containsExactly("-");
  }
}
