package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Message;
import dev.communique.model.NoveltyClaim;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.ProblemKind;
import dev.communique.model.Purpose;
import dev.communique.model.Status;
import dev.communique.parser.Parsers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules read, one phenomenon at a time; the golden passages hold many more. */
class MessageFinderTest {
  private static ImmutableList<Message> messages(String text) {
    return Parsers.shared().parse(text, "x").orElseThrow().messages();
  }

  private static ImmutableList<NoveltyClaim> claims(String text) {
    return Parsers.shared().parse(text, "x").orElseThrow().claims();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3000 years", "2000000000 centuries"})
  void a_claim_of_more_years_than_dates_have_is_of_no_day(String length) {
    String text =
        " date 2024-09-09 Xi Jinping sent a letter to Kim Jong Un on Monday, the first in ";

    assertThat(claims(text + length + "."))
        .singleElement()
        .satisfies(claim -> assertThat(claim.since()).isEmpty());
  }

  private static List<String> pairs(String text) {
    return messages(text).stream()
        .map(m -> names(m.senders()) + " > " + names(m.addressees()))
        .toList();
  }

  private static String names(List<Party> parties) {
    return String.join(
        "+", parties.stream().map(p -> p.leader().map(l -> l.value()).orElse(p.name())).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xi Jinping, the Chinese president, on Monday sent a message of greeting to Kim Jong Un.",
        "In a letter to Kim Jong Un, leader of North Korea, President Xi Jinping said he was glad.",
        "Kim Jong Un on Monday at his office in Pyongyang, received a letter from Xi Jinping.",
        "A spokesman said Xi Jinping had sent a letter to Kim Jong Un.",
        "A letter for Kim Jong Un from Chinese President Xi Jinping was delivered on Monday.",
        "In a letter on Monday, Xi Jinping appealed to Kim Jong Un to come back to the talks.",
        "Xi Jinping sent a goodwill message to Kim Jong Un on Monday."
      })
  void finds_who_wrote_to_whom(String sentence) {
    assertThat(pairs(" date 2019-03-04 " + sentence)).containsExactly("xi-jinping > kim-jong-un");
  }

  @Test
  void thanks_for_having_sent_yields_what_they_answer() {
    String text =
        " date 2012-05-04 Kim Jong Un sent a message to Hu Jintao on Friday. In it he expressed"
            + " heartfelt thanks to Hu Jintao for having sent warm greetings on the birthday of"
            + " North Korea.";

    assertThat(pairs(text)).containsExactly("kim-jong-un > hu-jintao", "hu-jintao > kim-jong-un");
    Message answer = messages(text).get(0);
    assertThat(answer.purpose()).isEqualTo(Purpose.THANKS);
    assertThat(answer.inReplyTo()).hasValue(1);
    assertThat(answer.isPassing()).isFalse();
    assertThat(messages(text).get(1).isPassing()).isTrue();
  }

  @Test
  void what_only_unnamed_sources_tell_is_a_rumour() {
    String text =
        " date 2019-03-04 Xi Jinping sent a letter to Kim Jong Un last week, unnamed sources said.";

    assertThat(messages(text)).hasSize(1);
    assertThat(messages(text).get(0).status()).isEqualTo(Status.RUMOURED);
  }

  @Test
  void senders_named_together_send_one_message() {
    String text =
        " date 2019-03-04 Xi Jinping, general secretary of the party, together with Li Keqiang,"
            + " premier of the State Council, congratulated Kim Jong Un on his election.";

    assertThat(pairs(text)).containsExactly("xi-jinping+li-keqiang > kim-jong-un");
  }

  @Test
  void an_office_behind_a_name_is_no_second_addressee() {
    String text =
        " date 2011-08-14 Hu Jintao sent a telegram to Denis Sassou Nguesso, president of Congo.";

    assertThat(messages(text)).hasSize(1);
    assertThat(messages(text).get(0).addressees()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Barack Obama called up Narendra Modi and congratulated him on his election victory.",
        "Barack Obama congratulated Narendra Modi on his victory. In a phone call, they agreed.",
        "Xi Jinping met with Kim Jong Un and congratulated him on the anniversary.",
        "In a statement, Barack Obama expressed his condolences after the earthquake.",
        "The minister, who also conveyed greetings from Xi Jinping, was received by Kim Jong Un.",
        "Barack Obama discussed sending a letter to Kim Jong Un.",
        "The decision sends a message to Kim Jong Un, Barack Obama said.",
        "Barack Obama sent a letter to Congress on the budget."
      })
  void words_that_passed_another_way_are_no_messages(String text) {
    assertThat(messages(" date 2014-05-16 " + text)).isEmpty();
  }

  @Test
  void a_day_named_after_a_state_is_a_holiday() {
    Message message =
        messages(
                " date 2020-06-12 Kim Jong Un sent congratulations to Vladimir Putin on Russia"
                    + " Day.")
            .get(0);

    assertThat(message.occasion().orElseThrow().type()).isEqualTo(OccasionType.HOLIDAY);
    assertThat(message.occasion().orElseThrow().of().orElseThrow()).hasToString("RUS");
  }

  @Test
  void a_goodwill_message_is_a_greeting() {
    assertThat(messages(" date 2019-03-04 Xi Jinping sent a goodwill message to Kim Jong Un."))
        .extracting(Message::purpose)
        .containsExactly(Purpose.GREETING);
  }

  @Test
  void who_writes_what_a_pleasure_it_is_congratulates() {
    assertThat(
            pairs(
                " date 2019-03-04 President Ana Lund of Grenmark wrote on Twitter: \"It is a pleasure"
                    + " to congratulate President Tove Falk of Tasvia on the anniversary.\""))
        .containsExactly("Ana Lund > Tove Falk");
  }

  @Test
  void who_greets_another_in_a_transcript_writes_nothing() {
    String text =
        " date 2019-03-04 President Ana Lund of Grenmark met President Tove Falk of Tasvia.\n\n"
            + "PRESIDENT LUND: Good evening, everybody.\n\nDear President Falk, we thank you for"
            + " the bridge and congratulate you on the harvest.\n\nPRESIDENT FALK: Good evening,"
            + " dear friends.\n\nPresident Ana Lund of Grenmark: Good night.";

    assertThat(messages(text)).isEmpty();
  }

  @Test
  void a_similar_message_has_purpose_and_occasion_of_the_one_before() {
    ImmutableList<Message> found =
        messages(
            " date 2020-10-01 Xi Jinping sent a message of congratulation to Emir Nawaf on his"
                + " accession. Vladimir Putin sent a similar message to the Emir of Kuwait.");

    assertThat(found).hasSize(2);
    assertThat(found.get(1).purpose()).isEqualTo(Purpose.CONGRATULATION);
    assertThat(found.get(1).occasion().orElseThrow().type()).isEqualTo(OccasionType.APPOINTMENT);
  }

  @Test
  void claims_of_rarity_say_since_when() {
    String text =
        " date 2024-09-09 Xi Jinping sent Kim Jong Un a letter, the first in eight months.";

    assertThat(claims(text))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.text()).isEqualTo("the first in eight months");
              assertThat(claim.since().orElseThrow()).hasToString("2024-01");
              assertThat(claim.message()).hasValue(0);
            });
  }

  @Test
  void many_messages_in_one_sentence_are_cut_at_the_limit() {
    String hostile = "a letter from Xi Jinping to the leader Kim Jong Un and ".repeat(5000);

    assertThat(messages(" date 2024-01-01 The news tells of " + hostile)).hasSizeLessThan(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"letter ", ", ", "in which ", "one to Xi ", "sent ", "a letter in which "})
  void repeated_words_are_no_message(String words) {
    assertThat(messages(" date 2024-01-01 Xi Jinping and the news. " + words.repeat(20000)))
        .isEmpty();
  }

  @Test
  void more_messages_than_are_read_are_a_problem() {
    String telling = "Xi Jinping sent a letter to Kim Jong Un. ";
    String text = " date 2019-03-04 " + telling.repeat(1100);

    assertThat(Parsers.shared().parse(telling.repeat(900), "x").problems())
        .noneMatch(problem -> problem.kind() == ProblemKind.LIMIT_REACHED);
    assertThat(Parsers.shared().parse(text, "x").problems())
        .filteredOn(problem -> problem.kind() == ProblemKind.LIMIT_REACHED)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.span().orElseThrow().start())
                  .isEqualTo(text.indexOf(telling) + 1000 * telling.length());
              assertThat(problem.message()).contains("more messages than are read");
            });
  }

  @Test
  void a_message_is_not_sent_after_it_was_reported() {
    String text =
        " date 2019-03-04 In a letter to Kim Jong Un on the lights due on 20 March 2019, Xi Jinping"
            + " said that they were ready. Xi Jinping will send a letter to Vladimir Putin on 25"
            + " March 2019.";

    assertThat(messages(text).get(0).sent()).isEmpty();
    assertThat(messages(text).get(1).sent()).contains(PartialDate.parse("2019-03-25"));
  }
}
