package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.parser.Parsers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On what occasion messages were sent, its ordinal, and whose it is. */
class OccasionFinderTest {
  private static List<String> occasions(String text) {
    String told =
        text.replace("LUND", "President Ana Lund of Grenmark")
            .replace("FALK", "Prime Minister Tove Falk of Tasvia");
    List<Message> messages =
        Parsers.shared().parse(" date 2019-03-06 " + told, "x").orElseThrow().messages();
    return messages.stream()
        .map(m -> m.occasion().map(OccasionFinderTest::brief).orElse("-"))
        .toList();
  }

  private static String brief(Occasion occasion) {
    String ordinal = occasion.ordinal().isPresent() ? " " + occasion.ordinal().getAsInt() : "";
    return occasion.type().spelling()
        + ordinal
        + occasion.of().map(country -> " " + country.value()).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "disaster | LUND has offered condolences to FALK after the loss of a ferry in the bay.",
        "disaster | LUND condoled with FALK over the missing helicopter.",
        "disaster | LUND condoled with FALK over the landslide above the mill.",
        "election | LUND congratulated FALK on her landslide victory.",
        "election | LUND congratulated FALK on Twitter after she was declared the winner.",
        "illness | LUND sent a get-well card to FALK, who is in hospital with pneumonia.",
        "birthday 70 | LUND has sent greetings to FALK, who turns 70 today.",
        "birthday 74 | LUND has sent a letter to FALK on her seventy-fourth birthday.",
        "party-congress 7 | LUND sent a letter to FALK on the seventh congress of her party.",
        "ties-anniversary 40 | LUND and FALK exchanged letters of congratulation, forty years after"
            + " their countries took up relations.",
        "ties-anniversary 50 | LUND and FALK exchanged letters of congratulation, half a century"
            + " after they agreed to exchange ambassadors.",
        "founding-anniversary 30 | LUND congratulated FALK in a letter on 30 years of"
            + " independence.",
        "- | LUND wrote to FALK, the first letter in 40 years of diplomatic relations.",
        "- | LUND sent a letter to FALK, a member of the People's Congress.",
        "appointment | LUND congratulated Tove Falk, the new prime minister of Tasvia.",
        "appointment | LUND congratulated FALK on her induction as Queen of Tasvia.",
        "disaster | LUND condoled with FALK over the collapse of a dam.",
        "- | LUND wrote to FALK about the collapse of the herring talks.",
        "- | LUND wrote to Tove Falk, the new prime minister of Tasvia, about herring.",
        "- | LUND congratulated FALK on Facebook."
      })
  void names_what_is_written_on(String occasion, String text) {
    assertThat(occasions(text)).isNotEmpty().allMatch(occasion::equals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "founding-anniversary GHA | LUND congratulated President Nana Akufo-Addo on Ghana's"
            + " birthday.",
        "holiday PAK | LUND sent greetings to Prime Minister Imran Khan on Pakistan Day.",
        "founding-anniversary QAT | LUND sent a card to FALK on the national day of Qatar."
      })
  void tells_whose_it_is(String occasion, String text) {
    assertThat(occasions(text)).containsExactly(occasion);
  }

  @Test
  void what_struck_both_is_each_ones_own() {
    assertThat(
            occasions(
                "LUND sent separate messages of condolence to Prime Minister Imran Khan and Prime"
                    + " Minister Narendra Modi over the floods in both countries."))
        .containsExactly("disaster PAK", "disaster IND");
  }

  @Test
  void a_similar_cable_goes_out_on_the_receivers_own_day() {
    assertThat(
            occasions(
                "LUND sent a cable to Prime Minister Imran Khan on his country's national day. She"
                    + " sent a similar cable to Prime Minister Narendra Modi."))
        .containsExactly("founding-anniversary PAK", "founding-anniversary IND");
  }

  @Test
  void the_story_adds_the_ordinal_that_the_headline_leaves_out() {
    assertThat(
            occasions(
                "Lund congratulates Falk on birthday\n\nLUND congratulated FALK in a letter on her"
                    + " 60th birthday, the palace said."))
        .containsExactly("birthday 60");
  }
}
