package dev.communique.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.CountryCode;
import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lexicon made anew for each test, so that its lists are read again. */
class TimeLexiconTest {

  private static Words words(String text) {
    return words(text, TimeText.lexicon());
  }

  private static Words words(String text, Lexicon lexicon) {
    return Words.scan(text, ImmutableList.of(Span.of(0, text.length())), lexicon);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She wrote two weeks ago, not for two weeks.|two weeks ago=2019-02-25/2019-03-03",
        "It stood for centuries until last century.|last century=1900/1999",
        "She left last Sunday, and the Sun wrote of it.|last Sunday=2019-03-10",
        "She may march in March.|March=2019-03",
        "She will march in May.|May=2019-05",
        "She says it was late in 2016.|late in 2016=2016",
        "They met on Election Day 2016.|Election Day 2016=2016-11-08",
        "They met at Orthodox Easter 2016.|Orthodox Easter 2016=2016-05-01",
        "They met on Labor Day 2018.|Labor Day 2018=2018-09-03",
        "They met at Nowruz 2016.|Nowruz 2016=2016-03-20/2016-03-21",
        "They met at Chinese New Year 2018.|Chinese New Year 2018=2018-02-16",
        "They met on Easter Monday 2018.|Easter Monday 2018=2018-04-02",
        "They met at Eid al-Fitr in 2018.|2018=2018",
        "They met at Eid al-Fitr 2018.|Eid al-Fitr 2018=2018-06-15/2018-06-16",
      })
  void the_words_of_dates_are_in_it(String text, String expected) {
    assertThat(
            DateFinder.create().find(words(text), PartialDate.parse("2019-03-14")).stream()
                .map(date -> TimeText.show(text, date)))
        .contains(expected);
  }

  @Test
  void occasions_and_states_are_in_it() {
    String text = "He marked the 76th founding anniversary of North Korea and wrote of the founding.";
    Words words = words(text);

    assertThat(AnniversaryFinder.create().find(words))
        .extracting(Anniversary::toString)
        .containsExactly("FOUNDING 76 " + Span.of(text.indexOf("the 76th"), text.indexOf(" and")));
    assertThat(words.values(7, TimeLexicon.STATE)).containsExactly(CountryCode.of("PRK"));
  }

  @Test
  void names_in_capitals_and_in_small_letters_are_told_apart() {
    assertThat(words("us", TimeText.lexicon()).values(0, TimeLexicon.STATE)).isEmpty();
    assertThat(words("Us", TimeText.lexicon()).values(0, TimeLexicon.STATE)).isEmpty();
    assertThat(words("US", TimeText.lexicon()).values(0, TimeLexicon.STATE))
        .containsExactly(CountryCode.of("USA"));
    assertThat(words("ghana").values(0, TimeLexicon.STATE)).isEmpty();
    assertThat(words("Ghana").values(0, TimeLexicon.STATE)).containsExactly(CountryCode.of("GHA"));
  }

  @Test
  void a_state_that_it_lacks_is_added_and_one_that_it_knows_is_not() {
    Lexicon.Builder builder = Lexicon.builder();
    TimeLexicon.contribute(builder);
    TimeLexicon.contributeState(builder, CountryCode.of("XRU"), "Ruritania");
    TimeLexicon.contributeState(builder, CountryCode.of("GHA"), "Zenda");
    Lexicon lexicon = builder.build();

    assertThat(words("Ruritania", lexicon).values(0, TimeLexicon.STATE))
        .containsExactly(CountryCode.of("XRU"));
    assertThat(words("Zenda", lexicon).values(0, TimeLexicon.STATE)).isEmpty();
  }
}
