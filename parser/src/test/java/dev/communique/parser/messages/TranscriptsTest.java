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

  @Test
  void wishes_of_a_speaker_were_spoken() {
    assertThat(
            messages(
                "Remarks by President Biden at the Harbour\n\nMain Pier\n\n2:11 P.M. EDT THE"
                    + " PRESIDENT: Good afternoon. I send my condolences to President Xi Jinping on"
                    + " the floods. I also congratulate President Xi on his election."))
        .isEmpty();
  }

  @Test
  void a_question_for_a_message_tells_of_none() {
    assertThat(
            messages(
                "Press Briefing on Boats\n\n3:00 P.M. MS. BERG: Hi. Q What message did President"
                    + " Biden send to President Xi Jinping? MS. BERG: He conveyed a message to"
                    + " President Xi. Q Thanks. MS. BERG: Good."))
        .isEmpty();
  }

  @Test
  void a_letter_that_somebody_speaks_of_was_one() {
    assertThat(
            messages(
                "Press Briefing on Boats\n\n"
                    + "3:00 P.M. MS. BERG: Hi. Q Did he write? MS. BERG: President Biden sent a"
                    + " letter to President Xi Jinping on Monday. Q Thanks."))
        .singleElement()
        .satisfies(letter -> assertThat(letter.medium().spelling()).isEqualTo("letter"));
  }

  @Test
  void labels_over_news_make_no_transcript() {
    assertThat(
            messages(
                "WNAM REPORT: President Biden congratulated President Xi Jinping on his election."
                    + " NOTE: The cable is dated Monday."))
        .hasSize(1);
  }
}
