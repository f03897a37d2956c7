package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Message;
import dev.communique.model.OccasionType;
import dev.communique.model.Purpose;
import dev.communique.parser.Parsers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What only the message's own words, or a line over them, tell. */
class OwnWordsTest {
  private static List<Message> messages(String text) {
    String told =
        text.replace("LUND", "President Ana Lund of Grenmark")
            .replace("FALK", "Prime Minister Tove Falk of Tasvia");
    return Parsers.shared().parse(" date 2019-03-06 " + told, "x").orElseThrow().messages();
  }

  @Test
  void the_letters_words_tell_what_it_is_for() {
    String text =
        "The text of the letter from LUND to FALK:\n\n\"Dear Tove,\n\n\"We share your grief at the"
            + " death of your father.\n\n\"Ana Lund\"";

    assertThat(messages(text))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.purpose()).isEqualTo(Purpose.CONDOLENCE);
              assertThat(m.occasion().orElseThrow().type()).isEqualTo(OccasionType.DEATH);
            });
  }

  @Test
  void a_line_over_the_letter_tells_it_first() {
    String text =
        "Message of condolence\n\nThe following message was sent by LUND to FALK:\n\nWe are sad to"
            + " hear of the fire at the mill. Our thoughts are with all who worked there.";

    assertThat(messages(text))
        .singleElement()
        .satisfies(m -> assertThat(m.purpose()).isEqualTo(Purpose.CONDOLENCE));
  }

  @Test
  void what_is_retold_of_a_letter_may_tell_of_anything() {
    String text =
        "LUND sent a letter to FALK about the ferry. It told of the tides. She said that others had"
            + " offered condolences long ago.";

    assertThat(messages(text))
        .first()
        .satisfies(m -> assertThat(m.purpose()).isEqualTo(Purpose.OTHER));
  }
}
