package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Coverage;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.parser.Parsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of a message's words an article gives. */
class CoverageTest {
  private static final String LUND = "President Ana Lund of Grenmark";
  private static final String FALK = "Prime Minister Tove Falk of Tasvia";

  private static Message message(String text) {
    String told = text.replace("LUND", LUND).replace("FALK", FALK);
    return Parsers.shared().parse(" date 2019-03-06 " + told, "x").orElseThrow().messages().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LUND has written to FALK.\n\n\"Dear Prime Minister,\n\nAllow me to congratulate you on"
            + " your election.\n\nI hope that our ferries will sail again,\" the letter said.",
        "LUND sent a letter of congratulation to FALK.\n\nDear Madam Prime Minister,\n\nAllow me to"
            + " congratulate you. I hope to see you here.\n\nYours sincerely,\n\nAna Lund"
      })
  void a_letter_below_its_salutation_is_printed_whole(String text) {
    assertThat(message(text).coverage()).isEqualTo(Coverage.FULL_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LUND congratulated FALK on her election.\n\nIn a statement, Lund said that the ferries"
            + " would sail again.",
        "LUND congratulated FALK on her election.\n\nThe president wrote, \"May your ferries sail"
            + " again.\"",
        "LUND congratulated FALK on her election in a letter.\n\n\"Dear Prime Minister, I hope to"
            + " sail with you,\" Lund wrote.",
        "King Edvard of Oruma has sent a cable of congratulations to LUND. In his cable, His"
            + " Majesty expressed his best wishes of good health to her."
      })
  void words_of_the_sender_are_an_excerpt(String text) {
    assertThat(message(text).coverage()).isEqualTo(Coverage.EXCERPT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LUND has expressed her condolences to FALK over the fire.",
        "LUND sent a letter to FALK.\n\nIn a statement, Lund said that the ferries would sail"
            + " again.",
        "LUND congratulated FALK on her election.\n\nThe prime minister said, \"Our ferries will"
            + " sail again.\""
      })
  void other_words_are_none_of_the_message(String text) {
    assertThat(message(text).coverage()).isEqualTo(Coverage.MENTION);
  }

  @Test
  void nobody_speaks_of_himself_by_name() {
    Message message =
        message(
            "LUND congratulated FALK on her election.\n\n\"I wish Tove Falk every success,\" she"
                + " posted on Facebook.");

    assertThat(message.coverage()).isEqualTo(Coverage.EXCERPT);
    assertThat(message.medium()).isEqualTo(Medium.SOCIAL_POST);
  }
}
