package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Message;
import dev.communique.model.Party;
import dev.communique.parser.Parsers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages told without their noun, their verb or one of their ends. */
class EllipsisTest {
  private static List<String> pairs(String text) {
    return Parsers.shared().parse(" date 2019-03-04 " + text, "x").orElseThrow().messages().stream()
        .map(EllipsisTest::pair)
        .toList();
  }

  private static String pair(Message message) {
    return names(message.senders()) + " > " + names(message.addressees());
  }

  private static String names(List<Party> parties) {
    return String.join(
        "+", parties.stream().map(p -> p.leader().map(l -> l.value()).orElse(p.name())).toList());
  }

  @Test
  void one_and_theirs_repeat_the_noun_before() {
    assertThat(
            pairs(
                "President Xi Jinping sent a message to Kim Jong Un. Premier Li Keqiang also sent"
                    + " one."))
        .containsExactly("xi-jinping > kim-jong-un", "li-keqiang > kim-jong-un");
    assertThat(
            pairs(
                "Chancellor Angela Merkel sent her condolences to President Vladimir Putin, and"
                    + " French President Emmanuel Macron sent his."))
        .containsExactly("angela-merkel > vladimir-putin", "emmanuel-macron > vladimir-putin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xi Jinping and Vladimir Putin sent each other letters on Monday.",
        "Xi Jinping and Vladimir Putin congratulated one another by telegram.",
        "Xi Jinping received Vladimir Putin's envoy. Both leaders exchanged letters.",
        "Chinese President Xi Jinping and President Vladimir Putin met. The two presidents exchanged"
            + " letters."
      })
  void what_goes_both_ways_is_two_messages(String text) {
    assertThat(pairs(text))
        .containsExactlyInAnyOrder("xi-jinping > vladimir-putin", "vladimir-putin > xi-jinping");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Xi Jinping congratulated Kim Jong Un in a telegram. Vladimir Putin followed on"
            + " Monday.",
        "President Xi Jinping congratulated Kim Jong Un in a telegram. Vladimir Putin followed"
            + " hours later in a letter, and the markets rose.",
        "President Xi Jinping congratulated Kim Jong Un in a telegram. Vladimir Putin did so in a"
            + " letter.",
        "President Xi Jinping congratulated Kim Jong Un in a telegram. Vladimir Putin did likewise."
      })
  void who_follows_does_the_same(String text) {
    assertThat(pairs(text))
        .containsExactly("xi-jinping > kim-jong-un", "vladimir-putin > kim-jong-un");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "followed the parade.",
        "followed with a visit.",
        "followed in a car of his own on Monday.",
        "followed him to the station."
      })
  void who_follows_something_or_otherwise_does_not(String deed) {
    assertThat(
            pairs(
                "President Xi Jinping congratulated Kim Jong Un in a telegram. Vladimir Putin "
                    + deed))
        .containsExactly("xi-jinping > kim-jong-un");
  }

  @Test
  void an_exchange_done_again_goes_both_ways() {
    assertThat(
            pairs(
                "Xi Jinping and Vladimir Putin exchanged messages on Monday. Li Keqiang and Dmitry"
                    + " Medvedev did the same."))
        .containsExactlyInAnyOrder(
            "xi-jinping > vladimir-putin",
            "vladimir-putin > xi-jinping",
            "li-keqiang > dmitry-medvedev",
            "dmitry-medvedev > li-keqiang");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cables on winning the vote reached Kim Jong Un from Xi Jinping.",
        "Xi Jinping sent Kim Jong Un greetings on Monday.",
        "A letter from Xi Jinping, containing an offer of help, has been delivered to Kim Jong Un.",
        "An envoy of Chinese President Xi Jinping arrived carrying a letter addressed to Kim Jong Un.",
        "Xi Jinping had sent his greetings to Kim Jong Un earlier."
      })
  void the_ends_are_found_where_they_stand(String text) {
    assertThat(pairs(text)).containsExactly("xi-jinping > kim-jong-un");
  }

  @Test
  void a_list_goes_on_behind_what_is_said_of_a_receiver() {
    assertThat(
            pairs(
                "Xi Jinping sent letters to President Emmanuel Macron of France, which marks its"
                    + " national day, and to Chancellor Angela Merkel."))
        .containsExactly("xi-jinping > emmanuel-macron", "xi-jinping > angela-merkel");
  }

  @Test
  void they_were_addressed_to_several() {
    assertThat(
            pairs(
                "Xi Jinping sent congratulations to foreign leaders. They were addressed to Vladimir"
                    + " Putin and Emmanuel Macron."))
        .containsExactly("xi-jinping > vladimir-putin", "xi-jinping > emmanuel-macron");
  }

  @Test
  void a_title_of_honour_alone_means_who_had_it() {
    assertThat(
            pairs(
                "His Majesty King Felipe VI sent a cable to President Emmanuel Macron. The palace"
                    + " gave no details. His Majesty sent a similar cable to Angela Merkel."))
        .containsExactly("felipe-vi > emmanuel-macron", "felipe-vi > angela-merkel");
  }

  @Test
  void the_statesman_of_a_country_is_who_was_named() {
    assertThat(
            pairs(
                "President Emmanuel Macron marked the day. The French statesman sent a letter to"
                    + " Vladimir Putin."))
        .containsExactly("emmanuel-macron > vladimir-putin");
  }

  @Test
  void each_others_letters_are_no_letters_to_each_other() {
    assertThat(pairs("Xi Jinping and Vladimir Putin answered each other's questions.")).isEmpty();
    assertThat(pairs("Xi Jinping and Vladimir Putin congratulated each other at the table."))
        .isEmpty();
  }

  @Test
  void a_day_stands_between_two_receivers() {
    assertThat(
            pairs(
                "Xi Jinping exchanged greetings with Vladimir Putin on Sunday and with Kim Jong Un on"
                    + " Monday."))
        .hasSize(4)
        .contains("xi-jinping > kim-jong-un", "kim-jong-un > xi-jinping");
  }

  @Test
  void a_receiver_is_described_before_the_letter_is_named() {
    assertThat(
            pairs(
                "Xi Jinping sent Kim Jong Un, re-elected as chairman of the commission, a message of"
                    + " congratulations."))
        .containsExactly("xi-jinping > kim-jong-un");
  }

  @Test
  void good_wishes_without_a_receiver_go_to_whom_the_sentence_before_tells_of() {
    assertThat(
            pairs(
                "President Vladimir Putin was re-elected on Sunday. Xi Jinping sent his"
                    + " congratulations on Monday."))
        .containsExactly("xi-jinping > vladimir-putin");
    assertThat(
            pairs(
                "President Vladimir Putin met Emmanuel Macron. Xi Jinping sent his congratulations"
                    + " on Monday."))
        .as("two come into question")
        .isEmpty();
  }

  @Test
  void a_writer_stands_behind_the_letter_that_is_addressed() {
    assertThat(
            pairs(
                "In a letter addressed to President Vladimir Putin, Xi Jinping, the head of the"
                    + " commission, expressed his thanks."))
        .contains("xi-jinping > vladimir-putin");
  }

  @Test
  void surnames_alone_are_those_in_office() {
    assertThat(pairs("Lukashenko sends Republic Day greetings to Aliyev"))
        .containsExactly("alexander-lukashenko > ilham-aliyev");
  }
}
