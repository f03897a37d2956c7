package dev.communique.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnniversaryFinderTest {

  private static List<String> occasions(String text) {
    return AnniversaryFinder.create().find(TimeText.words(text)).stream()
        .map(
            found ->
                found.span().in(text)
                    + "="
                    + found.kind()
                    + (found.ordinal().isPresent() ? " " + found.ordinal().getAsInt() : ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She wrote on the 76th founding anniversary of Ruritania.|the 76th founding anniversary of"
            + " Ruritania=FOUNDING 76",
        "He marked the 70th anniversary of the establishment of diplomatic relations between the"
            + " two.|the 70th anniversary of the establishment of diplomatic relations between the"
            + " two=TIES 70",
        "A note on the 73rd birthday of the republic came.|the 73rd birthday of the"
            + " republic=FOUNDING 73",
        "It was the 100th founding anniversary of the Ruritanian Workers' Party.|the 100th founding"
            + " anniversary of the Ruritanian Workers' Party=PARTY 100",
        "They sent notes on the 60th anniversary of independence.|the 60th anniversary of"
            + " independence=INDEPENDENCE 60",
        "They sent notes on the sixtieth independence anniversary of Zubrowka.|the sixtieth"
            + " independence anniversary of Zubrowka=INDEPENDENCE 60",
        "Greetings came on the National Day of Zubrowka.|the National Day of Zubrowka=NATIONAL",
        "Greetings came on Independence Day.|Independence Day=INDEPENDENCE",
        "Greetings came for the New Year.|the New Year=NEW_YEAR",
        "He sent a Lunar New Year card.|Lunar New Year=NEW_YEAR",
        "They recalled the 10th anniversary of the death of King Rudolf.|the 10th anniversary of"
            + " the death of King Rudolf=DEATH 10",
        "The 70th anniversary of the founding of the army is near.|The 70th anniversary of the"
            + " founding of the army=ARMY 70",
        "It fell on the 80th birthday of Prime Minister Ana Lund.|the 80th birthday of Prime"
            + " Minister Ana Lund=BIRTHDAY 80",
        "They kept the centenary of the birth of King Rudolf as a feast.|the centenary of the birth"
            + " of King Rudolf=BIRTHDAY 100",
        "On the 66th anniversary of the party and the 5th anniversary of the pact they met.|the"
            + " 66th anniversary of the party=PARTY 66;the 5th anniversary of the pact=TREATY 5",
        "It was the 20th anniversary of his command of the army.|the 20th anniversary of his"
            + " command of the army=OTHER 20",
        "It was the 63rd anniversary of Ghana.|the 63rd anniversary of Ghana=FOUNDING 63",
        "It is 50 years since the anniversary.|",
        // The words that belong to it: number, article and modifiers before, what it is of behind.
        "The fifth founding anniversary came.|The fifth founding anniversary=FOUNDING 5",
        "She wrote on Ruritania's 76th founding anniversary.|76th founding anniversary=FOUNDING 76",
        "Her 76th happy founding anniversary came.|76th happy founding anniversary=FOUNDING 76",
        "In the 76th letter he wrote of the founding anniversary.|the founding"
            + " anniversary=FOUNDING",
        "They kept the party's anniversary.|the party's anniversary=PARTY",
        "They kept the old party's anniversary.|party's anniversary=PARTY",
        "They kept an army anniversary.|army anniversary=ARMY",
        "The 76th met. The founding anniversary came.|The founding anniversary=FOUNDING",
        "They kept the 5th and National Day.|National Day=NATIONAL",
        "They kept the 5th anniversary of the founding of the party on Monday.|the 5th anniversary"
            + " of the founding of the party=PARTY 5",
        "They kept the 5th anniversary of the founding which he loved.|the 5th anniversary of the"
            + " founding=FOUNDING 5",
        "They kept the 5th anniversary of the founding marked by rain.|the 5th anniversary of the"
            + " founding=FOUNDING 5",
        "They kept the 5th anniversary of the founding, and rain fell.|the 5th anniversary of the"
            + " founding=FOUNDING 5",
        "They kept the 5th anniversary of the victory in the Ghanaian war.|the 5th anniversary of"
            + " the victory in the Ghanaian war=VICTORY 5",
        "They kept the 5th anniversary of the victory in Ghana.|the 5th anniversary of the victory"
            + " in Ghana=VICTORY 5",
        "They kept the 5th anniversary of the victory in the hall.|the 5th anniversary of the"
            + " victory=VICTORY 5",
        "They kept the 5th anniversary since independence.|the 5th anniversary since"
            + " independence=INDEPENDENCE 5",
        "They kept the 5th anniversary of independence and the 6th anniversary of the army.|the 5th"
            + " anniversary of independence=INDEPENDENCE 5;the 6th anniversary of the army=ARMY 6",
        "They kept the 5th anniversary of the death of Red Rudolf.|the 5th anniversary of the death"
            + " of Red Rudolf=DEATH 5",
        "They kept the 5th anniversary of ties between the.|the 5th anniversary of ties=TIES 5",
        "They kept the 5th anniversary of.|the 5th anniversary=OTHER 5",
        "They kept a fifth of National Day.|National Day=NATIONAL",
        // What it is of.
        "They kept the birthday of Ghana.|the birthday of Ghana=FOUNDING",
        "They kept the birthday of the republic.|the birthday of the republic=FOUNDING",
        "They kept the birthday of the People's Army.|the birthday of the People's Army=ARMY",
        "They kept the birthday of the king of the army.|the birthday of the king of the"
            + " army=BIRTHDAY",
        "They kept the birthday of the treaty.|the birthday of the treaty=BIRTHDAY",
        "They kept the 5th anniversary of the victory of the revolution.|the 5th anniversary of the"
            + " victory of the revolution=REVOLUTION 5",
        "They kept the 5th anniversary of the independence revolution.|the 5th anniversary of the"
            + " independence revolution=INDEPENDENCE 5",
        "They kept the 5th anniversary of the founding of diplomatic ties.|the 5th anniversary of"
            + " the founding of diplomatic ties=TIES 5",
        "They kept the 5th anniversary of the death of the founder.|the 5th anniversary of the"
            + " death of the founder=DEATH 5",
        "They kept the anniversary.|",
        "They kept the 5th anniversary.|the 5th anniversary=OTHER 5",
        "They kept the centenary.|the centenary=OTHER 100",
      })
  void reads_kind_and_ordinal(String text, String expected) {
    assertThat(String.join(";", occasions(text))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void new_year_has_a_day_of_its_own() {
    Anniversary newYear =
        AnniversaryFinder.create().find(TimeText.words("Greetings for the New Year")).get(0);

    assertThat(newYear.day(PartialDate.parse("2018-12-30")))
        .contains(PartialDate.parse("2019-01-01"));
  }
}
