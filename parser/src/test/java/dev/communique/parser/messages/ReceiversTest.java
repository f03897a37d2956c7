package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who receives what no words send to anybody, and what has no receiver at all. */
class ReceiversTest {
  private static List<String> messages(String text) {
    return Told.messages(text).stream()
        .map(message -> Told.parties(message) + " " + message.purpose().spelling())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Somebody else is addressed than the leader told of before.
        "FALK is ill, a paper said. LUND, as a young teacher, wrote a letter for a pupil.",
        "FALK spoke at the dinner. LUND once penned a letter addressing the crew of a ship.",
        "World leaders honoured FALK, who had died. LUND sent condolences to the widower's family.",
        // A post is read by everybody.
        "FALK allowed the flights, officials said.\\n\\nThe remarks of LUND came after she posted a"
            + " message of condolence on Facebook following a fire in Grenmark.",
        // Who heads a body speaks of what befell others.
        "United Nations Secretary-General Ada Roe said that help was on its way. LUND also sent"
            + " condolences for the dead.",
        // What is read aloud.
        "Remarks by LUND\\n"
            + "\\n"
            + "Your Excellency Prime Minister Tove Falk, Honourable Ministers, Ladies and"
            + " Gentlemen,\\n"
            + "\\n"
            + "Your invitation has touched me.\\n"
            + "\\n"
            + "Ana Lund",
        // A list of others.
        "World leaders congratulated FALK on her election.\\n"
            + "\\n"
            + "Leaders staying away from the summit included LUND and ROE.",
        // Face to face.
        "LUND was seen greeting FALK at the dinner for the 70th anniversary of the treaty.",
        // So that it be understood.
        "\"We need to send a message to Tasvia to let it know what we think,\" LUND said.",
      })
  void nobody_is_told_to_receive_it(String text) {
    assertThat(messages(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Lund > Tove Falk other | The envoy met FALK and handed over a letter from LUND.",
        "Ana Lund > Tove Falk condolence | A fire in the home town of FALK killed nine."
            + " LUND sent her condolences.",
        "Ada Roe > Tove Falk sympathy | FALK was wounded on Sunday. European Commission President"
            + " Ida Krag spoke of a crime. Prime Minister Ada Roe of Ruritania called it vile,"
            + " adding: \"I wish the premier to get well soon.\"",
        "Ana Lund > the Japanese imperial family condolence | The Emperor died on Monday."
            + " LUND sent condolences to the Japanese imperial family.",
        "Ana Lund > Roe's family condolence | President Ada Roe of Tasvia died on Monday. Her"
            + " office said that LUND had offered condolences to Roe's family.",
        "Ana Lund > Ada Roe other | In a letter to President-elect Ada Roe of Tasvia, LUND warned"
            + " of new duties.",
      })
  void the_one_told_of_before_does(String told, String text) {
    assertThat(messages(text)).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LUND sent FALK a letter, a book tells. FALK sent LUND one.\\n"
            + "\\n"
            + "On Monday LUND responded to the book at a reception.",
        "LUND sent FALK a card. She posted a message on Facebook on Friday.\\n\\nEuropean leaders"
            + " self-isolating at the time included the Prime Ministers of Belgium and Spain.",
        "FALK congratulated LUND on Facebook.\\n"
            + "\\n"
            + "Leaders staying at home after the summit included the Presidents of Ruritania and"
            + " Karskia.",
      })
  void what_is_no_answer_and_no_list_adds_nothing(String text) {
    String first = text.substring(0, text.indexOf("\\n"));
    assertThat(messages(text)).isNotEmpty().isEqualTo(messages(first));
  }
}
