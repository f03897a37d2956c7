package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {
  private final DatelineReader reader = new DatelineReader(new DatelineNames(), DateTokens.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BEIJING (BLOOMBERG, AFP) - The |BEIJING (BLOOMBERG, AFP)|BEIJING|BLOOMBERG;AFP|
          PYONGYANG, Sept. 9 (KCNA) -- The |PYONGYANG, Sept. 9 (KCNA)|PYONGYANG|KCNA|Sept. 9
          MOSCOW, 9 September (TASS) — The |MOSCOW, 9 September (TASS)|MOSCOW|TASS|9 September
          MOSCOW, October 30. /TASS/. The |MOSCOW, October 30. /TASS/|MOSCOW|TASS|October 30
          MOSCOW. Oct 30 (Interfax) - The |MOSCOW. Oct 30 (Interfax)|MOSCOW|Interfax|Oct 30
          SEOUL: The |SEOUL|SEOUL||
          New Delhi, July 4: The |New Delhi, July 4|New Delhi||July 4
          TEHRAN (IRNA) – The |TEHRAN (IRNA)|TEHRAN|IRNA|
          NNA – Beirut – The |NNA – Beirut|Beirut|NNA|
          KUWAIT/RIYADH: The |KUWAIT/RIYADH|KUWAIT/RIYADH||
          EIJING (Xinhua) -- The |EIJING (Xinhua)|EIJING|Xinhua|
          EIJING - The |EIJING|EIJING||
          BAKU, Azerbaijan, February 25. The |BAKU, Azerbaijan, February 25|BAKU||February 25
          Baku, July 4, AZERTAC|Baku, July 4, AZERTAC|Baku|AZERTAC|July 4
          NAIROBI, Kenya, Dec 9– The |NAIROBI, Kenya, Dec 9|NAIROBI||Dec 9
          KUALA LUMPUR (June 4): The |KUALA LUMPUR (June 4)|KUALA LUMPUR||June 4
          ISLAMABAD, May 28 (APP):The |ISLAMABAD, May 28 (APP)|ISLAMABAD|APP|May 28
          Damascus, SANA-The |Damascus, SANA|Damascus|SANA|
          ASTANA. KAZINFORM - The |ASTANA. KAZINFORM|ASTANA|KAZINFORM|
          YEREVAN, JULY 4, ARMENPRESS. The |YEREVAN, JULY 4, ARMENPRESS|YEREVAN|ARMENPRESS|JULY 4
          Rio de Janeiro (Reuters) - The |Rio de Janeiro (Reuters)|Rio de Janeiro|Reuters|
          ST. PETERSBURG, June 4 (Reuters) - The |ST. PETERSBURG, June 4 (Reuters)|ST. PETERSBURG|Reuters|June 4
          DENVER, Colo. (AP) -- The |DENVER, Colo. (AP)|DENVER|AP|
          AMMAN: (Petra) -- The |AMMAN: (Petra)|AMMAN|Petra|
          AFP - The |AFP||AFP|
          (CNN) As |(CNN)||CNN|
          Amman— His |Amman|Amman||
          Addis Ababa October 4/2021 (ENA) The |Addis Ababa October 4/2021 (ENA)|Addis Ababa|ENA|October 4/2021
          ADDIS ABABA [SMN] – The |ADDIS ABABA [SMN]|ADDIS ABABA|SMN|
          KUWAIT CITY, Dec 17, (KUNA): The |KUWAIT CITY, Dec 17, (KUNA)|KUWAIT CITY|KUNA|Dec 17
          Presidential Palace, Kabul: The |Presidential Palace, Kabul|Kabul||
          APIA, SAMOA – 02 JUNE 2023: The |APIA, SAMOA – 02 JUNE 2023|APIA||02 JUNE 2023
          """)
  void reads_the_shapes_of_datelines(
      String text, String span, String place, String agencies, String day) {
    DatelineReader.Found found = reader.read(text, 0, text.length());
    assertThat(found).isNotNull();
    assertThat(found.dateline().span().in(text)).isEqualTo(span);
    assertThat(found.dateline().place().orElse(null)).isEqualTo(place);
    assertThat(found.dateline().agencies())
        .isEqualTo(agencies == null ? List.of() : List.of(agencies.split(";")));
    assertThat(found.days().stream().map(part -> part.in(text)).toList())
        .isEqualTo(day == null ? List.of() : List.of(day));
  }

  @Test
  void reads_agencies_and_a_day_with_a_year_in_one_bracket() {
    String text = "Islamabad, (APP - UrduPoint / Pakistan Point News - 6th Feb, 2023) :The";
    DatelineReader.Found found = reader.read(text, 0, text.length());
    assertThat(found).isNotNull();
    assertThat(found.dateline().agencies()).startsWith("APP");
    assertThat(found.days().get(0).in(text)).isEqualTo("6th Feb, 2023");
    assertThat(text.substring(found.textStart())).isEqualTo("The");
  }

  @Test
  void reads_two_datelines_in_a_row_as_one() {
    String text = "RURITANIA, March 25 - HANOI – The ministers met.";
    DatelineReader.Found found = reader.read(text, 0, text.length());
    assertThat(found).isNotNull();
    assertThat(found.dateline().place()).contains("HANOI");
    assertThat(text.substring(found.textStart())).isEqualTo("The ministers met.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lund: We will win this",
        "Falk - The last of his line",
        "RNB REPORT: The president",
        "SUBJECT: The memorandum",
        "US - China relations",
        "The Ruritanian News Office (RNO) said on",
        "Per Falk (AP) sent a letter",
        "On July 4: The celebration",
        "President Lund (left) - The",
        "STATEMENT: The president",
        "North Ruritania - The border",
        "Photo: KCNA",
        "Chairwoman Ana Lund (R-MI): The",
        "President Ana Lund sent a letter.",
        "",
      })
  void takes_no_other_opening_for_one(String text) {
    assertThat(reader.read(text, 0, text.length())).isNull();
  }
}
