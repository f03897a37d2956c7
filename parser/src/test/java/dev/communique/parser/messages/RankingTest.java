package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Message;
import dev.communique.parser.Parsers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which messages a story is about. */
class RankingTest {
  private static List<Boolean> passing(String text) {
    String told =
        text.replace("LUND", "President Ana Lund of Grenmark")
            .replace("FALK", "Prime Minister Tove Falk of Tasvia");
    return Parsers.shared().parse(" date 2019-03-06 " + told, "x").orElseThrow().messages().stream()
        .map(Message::isPassing)
        .toList();
  }

  @Test
  void lines_over_the_story_are_no_lead() {
    String lines =
        "Latest from the palace\n\nOslo: markets close lower as the herring season ends\n\n";

    assertThat(passing(lines + "LUND has sent a letter to FALK about the herring."))
        .containsExactly(false);
    assertThat(
            passing(
                "The herring season has ended for all the boats.\n\n"
                    + "LUND has sent a letter to FALK about it."))
        .containsExactly(true);
  }

  @Test
  void a_lead_that_mourns_announces_condolences() {
    assertThat(
            passing(
                "The world mourns the old queen of Oruma.\n\nLUND sent FALK her condolences on the"
                    + " death of the queen."))
        .containsExactly(false);
  }

  @Test
  void a_national_day_of_mourning_announces_none() {
    assertThat(
            passing(
                "Tasvia observed a day of national mourning after the fire at the mill.\n\n"
                    + "LUND sent condolences to FALK."))
        .containsExactly(true);
  }

  @Test
  void an_election_and_an_appointment_are_of_one_kind() {
    assertThat(
            passing(
                "LUND congratulated President Xi Jinping on his election.\n\nShe congratulated"
                    + " Premier Li Keqiang on his appointment in a letter."))
        .containsExactly(false, false);
  }

  @Test
  void a_lead_with_the_sender_and_the_occasion_prepares_the_message() {
    String lead =
        "LUND on Friday voiced shock at the floods that took so many lives.\n\nThe rain had"
            + " fallen for a week.\n\n";

    assertThat(passing(lead + "Lund sent FALK her condolences on the floods."))
        .containsExactly(false);
    assertThat(
            passing(
                "The floods that took so many lives have reached the sea.\n\nLUND sent FALK a"
                    + " letter about the floods."))
        .containsExactly(true);
  }

  @Test
  void a_reply_of_one_purpose_with_the_lead_is_main() {
    assertThat(
            passing(
                "LUND sent FALK a letter of thanks for her hospitality.\n\nFalk sent a reply letter"
                    + " to Lund, thanking her for her visit."))
        .containsExactly(false, false);
  }
}
