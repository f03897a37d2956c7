package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Message;
import dev.communique.model.Party;
import dev.communique.parser.Parsers;
import java.util.List;
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
        "President Tove Falk of Tasvia received a letter from his Grenmarkian counterpart, Ana Lund,"
            + " the government of Grenmark said."
      })
  void an_office_and_a_state_make_a_leader(String text) {
    assertThat(pairs(text)).containsExactly("[Ana Lund] > [Tove Falk]");
  }

  @Test
  void states_named_together_are_states_each() {
    String text =
        "The prime ministers of Grenmark and Tasvia met. Grenmark's premier, Ana Lund, sent a letter"
            + " to the king of Tasvia, Tove Falk.";

    assertThat(pairs(text)).containsExactly("[Ana Lund] > [Tove Falk]");
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
    assertThat(StateNames.isAdjective(word, name)).isEqualTo(is);
  }
}
