package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was said by telephone, face to face or to the press is no message; what was sent is. */
class ElsewhereTest {
  private static List<String> messages(String text) {
    return Told.messages(text).stream().map(Told::parties).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LUND congratulated FALK on her election in a phone call on Monday.",
        "LUND expressed her congratulations to FALK in a telephone conversation.",
        "LUND phoned FALK on Monday and congratulated her on her election.",
        "LUND called FALK and expressed condolences over the flood.",
        "LUND congratulated FALK on her election. In a phone call they spoke of trade.",
        "LUND congratulates FALK\\n\\nLUND congratulated FALK on her election.\\n\\nIn a phone call"
            + " on Monday they spoke of trade.",
        "LUND and FALK spoke by telephone on Monday. Lund congratulated Falk on her election.",
        "FALK received phone calls from several world leaders. LUND congratulated Falk on her"
            + " election.",
        "LUND spoke by telephone with FALK, who thanked her for congratulating her on her"
            + " election.",
        "LUND signed the book of condolence for the husband of FALK and offered condolences to"
            + " her.",
        "In a statement to the press LUND expressed condolences over the flood.",
      })
  void what_passed_another_way_is_none(String text) {
    assertThat(messages(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Something carried it, whatever else they did.
        "LUND sent FALK a letter after their phone call on Monday.",
        "LUND and FALK spoke by telephone on Monday. Lund then sent Falk a letter of thanks.",
        // Posted, whoever was called as well.
        "LUND phoned ROE. \"I congratulate FALK on her election,\" LUND said in a post on Twitter.",
        // The call was with another, or is told too far away.
        "LUND and ROE spoke by telephone on Monday. Lund congratulated FALK on her election.",
        "LUND congratulated FALK on her election. She said that she hoped for good years of trade"
            + " with her, and spoke to ROE in a phone call.",
        "Grenmark and Tasvia share a border. LUND congratulated FALK on her election.",
        // A name is not a call.
        "LUND called the vote a triumph and congratulated FALK on her election.",
        "ROE received phone calls from several world leaders. LUND congratulated FALK on her"
            + " election.",
        "ROE received phone calls from LUND and FALK. The weather was fine. The streets were full."
            + " The shops were shut. LUND sent a letter to FALK.",
      })
  void what_was_sent_is_one(String text) {
    assertThat(messages(text)).containsExactly("Ana Lund > Tove Falk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FALK received phone calls from several world leaders. She lives in the hills."
            + " Her house is old. LUND congratulated Falk on her election.",
        "FALK received phone calls from several friends. LUND congratulated Falk on her election.",
      })
  void calls_of_others_or_long_ago_are_not_meant(String text) {
    assertThat(messages(text)).containsExactly("Ana Lund > Tove Falk");
  }
}
