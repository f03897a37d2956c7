package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.parser.Parsers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the text credits with making a message known. */
class ReporterFinderTest {
  private static final String SENT =
      "President Ana Lund of Grenmark sent a letter to Prime Minister Tove Falk of Tasvia";

  private static List<String> reporters(String text) {
    return Parsers.shared()
        .parse(" date 2019-03-06 " + text.replace("SENT", SENT), "x")
        .orElseThrow()
        .messages()
        .get(0)
        .reportedBy();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SENT, Reuters reported. | Reuters
          SENT, the Grenmark Times reported. | Grenmark Times
          SENT, according to a Foreign Ministry release. | foreign ministry
          SENT. Press service of the president reported. | press service
          SENT, the presidential office told Reuters. | presidential office
          SENT, a presidential spokesman said. | presidential spokesperson
          SENT, the Oruma News Agency said on Monday. | Oruma News Agency
          SENT, the Oruma Telegraph Agency said. | Oruma Telegraph Agency
          """)
  void credits_who_reports(String text, String reporter) {
    assertThat(reporters(text)).containsExactly(reporter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SENT. Lawyers at the White House say it has gone missing.",
        "SENT. The foreign ministry said the harbour would be closed for the summer and that ships"
            + " would have to wait outside.",
        "SENT. She reads the Grenmark Times.",
        "SENT on her elevation to the presidency, which was confirmed by the court."
      })
  void who_reports_nothing_is_not_credited(String text) {
    assertThat(reporters(text)).isEmpty();
  }

  @Test
  void without_a_credit_it_is_the_agency_of_the_dateline() {
    assertThat(reporters("BRENN, March 6 (AFP) - SENT.")).containsExactly("AFP");
  }
}
