package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Message;
import dev.communique.parser.Parsers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is no message in a transcript, and what is one. */
class TranscriptsTest {
  private static List<Message> messages(String text) {
    return Parsers.shared().parse(" date 2023-03-06 " + text, "x").orElseThrow().messages();
  }

  private static final String LUND = "President Ana Lund of Grenmark ";
  private static final String FALK = "President Tove Falk of Tasvia";

  @Test
  void wishes_in_remarks_were_spoken() {
    assertThat(
            messages(
                "Remarks by the Speaker at the Harbour\n\nMain Pier\n\n2:11 P.M. THE SPEAKER: Good"
                    + " afternoon. "
                    + LUND
                    + "congratulates "
                    + FALK
                    + " on her election."))
        .isEmpty();
  }

  @Test
  void a_question_for_a_message_tells_of_none() {
    assertThat(
            messages(
                "Press Briefing on Boats\n\n3:00 P.M. MS. BERG: Hi. Q What message did "
                    + LUND
                    + "send to "
                    + FALK
                    + "? MS. BERG: She conveyed a message to President Falk. Q Thanks. MS. BERG:"
                    + " Good."))
        .isEmpty();
  }

  @Test
  void a_letter_that_somebody_speaks_of_was_one() {
    assertThat(
            messages(
                "Press Briefing on Boats\n\n3:00 P.M. MS. BERG: Hi. Q Did she write? MS. BERG: "
                    + LUND
                    + "sent a letter to "
                    + FALK
                    + " on Monday. Q Thanks."))
        .singleElement()
        .satisfies(letter -> assertThat(letter.medium().spelling()).isEqualTo("letter"));
  }

  @Test
  void labels_over_news_make_no_transcript() {
    assertThat(
            messages(
                "WNAM REPORT: "
                    + LUND
                    + "congratulated "
                    + FALK
                    + " on her election. NOTE: The cable is dated Monday."))
        .hasSize(1);
  }

  @Test
  void labels_of_a_list_come_once_each() {
    assertThat(
            messages(
                "WORLD SAILING UNION: The flag is down. REEF COUNCIL: It mourns. BANK OF THE ISLES:"
                    + " It closed. Grenmark: President Ana Lund offered her condolences to "
                    + FALK
                    + "."))
        .hasSize(1);
  }
}
