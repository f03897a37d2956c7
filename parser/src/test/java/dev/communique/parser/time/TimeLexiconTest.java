package dev.communique.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.model.CountryCode;
import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.Words;
import org.junit.jupiter.api.Test;

/** A lexicon made anew for each test, so that its lists are read again. */
class TimeLexiconTest {
  private static final ImmutableMap<String, String> SENTENCES =
      ImmutableMap.<String, String>builder()
          .put("She wrote two weeks ago, not for two weeks.", "two weeks ago=2019-02-25/2019-03-03")
          .put("It stood for centuries until last century.", "last century=1900/1999")
          .put("She left last Sunday, and the Sun wrote of it.", "last Sunday=2019-03-10")
          .put("She may march in March.", "March=2019-03")
          .put("She will march in May.", "May=2019-05")
          .put("She says it was late in 2016.", "late in 2016=2016")
          .put("They met on Election Day 2016.", "Election Day 2016=2016-11-08")
          .put("They met at Orthodox Easter 2016.", "Orthodox Easter 2016=2016-05-01")
          .put("They met on Labor Day 2018.", "Labor Day 2018=2018-09-03")
          .put("They met at Nowruz 2016.", "Nowruz 2016=2016-03-20/2016-03-21")
          .put("They met at Chinese New Year 2018.", "Chinese New Year 2018=2018-02-16")
          .put("They met on Easter Monday 2018.", "Easter Monday 2018=2018-04-02")
          .put("They met at Eid al-Fitr in 2018.", "2018=2018")
          .put("They met at Eid al-Fitr 2018.", "Eid al-Fitr 2018=2018-06-15/2018-06-16")
          .buildOrThrow();

  private static Words words(String text, Lexicon lexicon) {
    return Words.scan(text, ImmutableList.of(Span.of(0, text.length())), lexicon);
  }

  @Test
  void the_words_of_dates_are_in_it() {
    Lexicon lexicon = TimeText.lexicon();

    SENTENCES.forEach(
        (text, expected) ->
            assertThat(
                    DateFinder.create()
                        .find(words(text, lexicon), PartialDate.parse("2019-03-14"))
                        .stream()
                        .map(date -> TimeText.show(text, date)))
                .contains(expected));
  }

  @Test
  void occasions_and_states_are_in_it() {
    String text =
        "He marked the 76th founding anniversary of North Korea and wrote of the founding.";
    Words words = words(text, TimeText.lexicon());

    assertThat(AnniversaryFinder.create().find(words))
        .extracting(Anniversary::toString)
        .containsExactly("FOUNDING 76 " + Span.of(text.indexOf("the 76th"), text.indexOf(" and")));
    assertThat(words.values(7, TimeLexicon.STATE)).containsExactly(CountryCode.of("PRK"));
  }

  @Test
  void names_in_capitals_and_in_small_letters_are_told_apart() {
    Lexicon lexicon = TimeText.lexicon();

    assertThat(words("us", lexicon).values(0, TimeLexicon.STATE)).isEmpty();
    assertThat(words("Us", lexicon).values(0, TimeLexicon.STATE)).isEmpty();
    assertThat(words("US", lexicon).values(0, TimeLexicon.STATE))
        .containsExactly(CountryCode.of("USA"));
    assertThat(words("ghana", lexicon).values(0, TimeLexicon.STATE)).isEmpty();
    assertThat(words("Ghana", lexicon).values(0, TimeLexicon.STATE))
        .containsExactly(CountryCode.of("GHA"));
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
