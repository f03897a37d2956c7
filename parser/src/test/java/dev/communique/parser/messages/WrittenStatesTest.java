package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Message;
import dev.communique.model.Party;
import dev.communique.parser.Parsers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaders of states that no list knows are parties as those of others are. */
class WrittenStatesTest {
  private static List<String> pairs(String text) {
    return Parsers.shared().parse(" date 2019-03-04 " + text, "x").orElseThrow().messages().stream()
        .map(WrittenStatesTest::pair)
        .toList();
  }

  private static String pair(Message message) {
    return message.senders().stream().map(Party::name).toList()
        + " > "
        + message.addressees().stream().map(Party::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Ana Lund of Grenmark sent a letter to Tasvia's president, Tove Falk, on Monday.",
        "The president of Grenmark, Ana Lund, sent a letter to the president of Tasvia, Tove Falk.",
        "Grenmark's prime minister, Ana Lund, has written to Tasvia's king, Tove Falk.",
        "President Tove Falk of Tasvia received a letter from his Grenmarkian counterpart, Ana"
            + " Lund, the government of Grenmark said."
      })
  void an_office_and_a_state_make_a_leader(String text) {
    assertThat(pairs(text)).containsExactly("[Ana Lund] > [Tove Falk]");
  }

  @Test
  void a_party_has_the_state_as_it_is_written() {
    String text =
        "President Ana Lund of Grenmark sent a letter to the Chinese president, Xi Jinping.";
    Message message =
        Parsers.shared().parse(" date 2019-03-04 " + text, "x").orElseThrow().messages().get(0);

    assertThat(message.senders().get(0).state()).contains("Grenmark");
    assertThat(message.senders().get(0)).hasToString("Ana Lund (Grenmark)");
    assertThat(message.addressees().get(0).state()).isEmpty();
  }

  @Test
  void states_named_together_are_states_each() {
    String text =
        "The prime ministers of Grenmark and Tasvia met. Grenmark's premier, Ana Lund, sent a"
            + " letter to the king of Tasvia, Tove Falk.";

    assertThat(pairs(text)).containsExactly("[Ana Lund] > [Tove Falk]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Ana Lund of Grenmark sent a letter to her Tasvian counterpart, Tove Falk.",
        "Ana Lund, the Grenmarkian prime minister, wrote to Tove Falk, the Tasvian president."
      })
  void an_adjective_alone_names_a_state(String text) {
    assertThat(pairs(text)).containsExactly("[Ana Lund] > [Tove Falk]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Lund, the Republican president of the chess club, wrote to Tove Falk.",
        "Ana Lund, the Scottish prime minister, wrote to Tove Falk, her Catalan counterpart."
      })
  void not_every_adjective_before_an_office_is_a_states(String text) {
    assertThat(pairs(text)).isEmpty();
  }

  @Test
  void holders_are_told_in_the_order_of_their_states() {
    assertThat(
            pairs(
                "The presidents of Grenmark and Tasvia, Ana Lund and Tove Falk, have written to"
                    + " Kestria's king, Ole Roe, in separate letters."))
        .containsExactly("[Ana Lund] > [Ole Roe]", "[Tove Falk] > [Ole Roe]");
    assertThat(
            pairs(
                "Ole Roe, king of Kestria, was congratulated by the heads of government of Grenmark"
                    + " and Tasvia, Ana Lund and Tove Falk, in separate messages."))
        .containsExactly("[Ana Lund] > [Ole Roe]", "[Tove Falk] > [Ole Roe]");
  }

  @Test
  void more_names_than_states_are_left_alone() {
    assertThat(
            pairs(
                "The presidents of Grenmark and Tasvia, Ana Lund, Tove Falk and Ole Hage, were at"
                    + " the table. Ole Hage wrote to Per Roe."))
        .isEmpty();
  }

  @Test
  void the_sentence_before_tells_the_office() {
    assertThat(
            pairs(
                "Grenmark's president has written again. Ana Lund sent a letter to President Tove"
                    + " Falk of Tasvia."))
        .containsExactly("[Ana Lund] > [Tove Falk]");
    assertThat(
            pairs(
                "The president of Grenmark has written to the king of Tasvia. Ana Lund's letter to"
                    + " Tove Falk was sent on Sunday."))
        .containsExactly("[Ana Lund] > [Tove Falk]");
  }

  @Test
  void a_party_of_a_state_tells_the_state() {
    assertThat(
            pairs(
                "Ana Lund, general secretary of the Farmers' Party of Grenmark, sent a telegram to"
                    + " Tove Falk, president of Tasvia."))
        .containsExactly("[Ana Lund] > [Tove Falk]");
  }

  @Test
  void one_name_is_a_monarchs_with_the_title() {
    assertThat(
            pairs("President Ana Lund of Grenmark sent her condolences to Sultan Idris of Tasvia."))
        .containsExactly("[Ana Lund] > [Sultan Idris]");
  }

  @Test
  void a_title_of_the_paragraph_before_gives_no_state() {
    assertThat(
            pairs(
                "Crown Prince Idris hears from President of Grenmark\n\n"
                    + "TOSS: Crown Prince Idris bin Yusuf received a letter from Ana Lund,"
                    + " President of Grenmark."))
        .containsExactly("[Ana Lund] > [Idris bin Yusuf]");
  }

  @Test
  void its_people_stand_for_it_as_receiver() {
    assertThat(
            pairs(
                "President Ana Lund of Grenmark sent her condolences to the people of Tasvia on the"
                    + " sinking of a ferry."))
        .containsExactly("[Ana Lund] > [Tasvia]");
  }

  @Test
  void between_its_own_people_there_are_no_messages() {
    assertThat(
            pairs(
                "President Ana Lund of Grenmark sent a letter to Grenmark's prime minister, Per"
                    + " Falk."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Grenmark's foreign minister, Ana Lund, sent a letter to Tasvia's president, Tove Falk, on"
            + " Monday. The president of Grenmark was not told.",
        "Grenmark's opposition leader, Ana Lund, sent a letter to Tasvia's president, Tove Falk, on"
            + " Monday. The president of Grenmark was not told."
      })
  void ministers_and_other_leaders_are_not_at_the_top(String text) {
    assertThat(pairs(text)).isEmpty();
  }

  @Test
  void a_states_leader_is() {
    assertThat(
            pairs(
                "Grenmark's leader, Ana Lund, sent a letter to Tasvia's president, Tove Falk. The"
                    + " government of Grenmark confirmed it."))
        .containsExactly("[Ana Lund] > [Tove Falk]");
  }

  @Test
  void who_was_told_in_a_list_leads_wherever_named() {
    assertThat(
            pairs(
                "The kings of Grenmark and Tasvia, Ana Lund and Tove Falk, have met. Tove Falk sent"
                    + " a letter to Ana Lund on Monday."))
        .containsExactly("[Tove Falk] > [Ana Lund]");
  }

  @Test
  void all_of_a_long_list_are_seated() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      String letters = "" + (char) ('a' + i / 10) + (char) ('a' + i % 10);
      text.append("The kings of Gren").append(letters).append("mark and Tas").append(letters);
      text.append("land, Per Lund").append(letters).append(" and Ole Roe").append(letters);
      text.append(", have met. ");
    }

    assertThat(pairs(text + "Ole Roejj sent a letter to Per Lundaa on Monday."))
        .containsExactly("[Ole Roejj] > [Per Lundaa]");
  }

  @Test
  void a_company_or_a_council_is_no_state() {
    assertThat(
            pairs("The president of the Harbour Council, Ana Lund, wrote to Tove Falk of Tasvia."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Grenmarkian, Grenmark, true",
    "Kestrian, Kestria, true",
    "Tasvians, Tasvia, true",
    "Drosnan, Drosna, true",
    "Greenhouse, Grenmark, false",
    "Tas, Tasvia, false",
    "Grenmark, Grenmark, false"
  })
  void an_adjective_is_made_of_its_name(String word, String name, boolean is) {
    Home state = Home.written(name);
    Map<String, Home> names = new HashMap<>(Map.of(name, state));
    StateNames.stems(names);

    assertThat(StateNames.ofAdjective(word, names)).isEqualTo(is ? state : null);
  }
}
