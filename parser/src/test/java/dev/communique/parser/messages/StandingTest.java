package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import dev.communique.parser.Parsers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who stands at no end of a message, and words that only look like one. */
class StandingTest {
  private static List<String> messages(String text) {
    Article article =
        Parsers.shared().parse(" date 2023-03-06 " + text.replace("\\n", "\n"), "x").orElseThrow();
    return article.messages().stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Speaker Tomas Berg has written to President Joe Biden to ask for new chairs.",
        "Acting General Secretary Tomas Berg in a letter to President Joe Biden asks him to stay.",
        "Letter from President Joe Biden to the Speaker of the House of Representatives on boats",
        "President Joe Biden congratulated Governor-elect Berg on his win.",
        "President Joe Biden congratulated Maria Berg of Tasvia on being named rower of the year.",
        "Mr. Tomas Berg, President of the TCCK, extends warm congratulations to President Joe Biden"
            + " on his election.",
        "The Chamber of Skippers (TCCK) President Tomas Berg sent congratulations to President Joe"
            + " Biden on his election."
      })
  void those_of_one_country_and_heads_of_clubs_write_no_messages(String text) {
    assertThat(messages(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile's Speaker Tomas Berg wrote a letter to President Joe Biden.",
        "Chairman Ro of Sundara sent a message of greeting to President Xi Jinping of China.",
        "President Joe Biden congratulated Tomas Berg on being named prime minister of Grenmark.",
        "President Joe Biden congratulated Tomas Berg on his victory in Grenmark's election."
      })
  void those_of_another_country_do(String text) {
    assertThat(messages(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Tsai Ing-wen extended her condolences to Thailand in a book of condolences.",
        "By visiting the border, President Biden sent a message to President Xi Jinping.",
        "President Biden sent a strong message to President Xi Jinping, his aides thought.",
        "President Ana Lund of Grenmark, addressing the harbour summit today, asked for ferries.\\n"
            + "\\n"
            + "President Lund congratulated President Tove Falk of Tasvia on taking over the chair."
      })
  void what_is_said_by_deeds_or_from_a_rostrum_is_none(String text) {
    assertThat(messages(text)).isEmpty();
  }
}
