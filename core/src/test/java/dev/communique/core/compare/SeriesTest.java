package dev.communique.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.communique.core.compare.PhraseHistory.Presence;
import dev.communique.model.OccasionType;
import dev.communique.model.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static final List<Report> LETTERS =
      List.of(
          Letters.of("2012", "Firm ties of old; the harvest is good."),
          Letters.of("2010", "Firm ties of old; peace on the river."),
          Letters.of("2011", "Firm ties of old; peace on the river."),
          Letters.of("2013", ""),
          Letters.of("2014", "Tolls will rise."),
          Letters.of("2015", "Firm ties of old; peace on the river."));

  @Test
  void tells_when_a_phrase_enters_stays_lapses_and_returns() {
    assertThat(Series.of(LETTERS).phrases())
        .extracting(PhraseHistory::toString)
        .containsExactly("Firm ties of old +==?-^", "peace on the river +=-?.^");
  }

  @Test
  void a_message_without_words_says_nothing_of_any_phrase() {
    PhraseHistory ties = Series.of(LETTERS).phrases().get(0);
    assertThat(ties.presence().get(3)).isEqualTo(Presence.UNKNOWN);
    assertThat(ties.count()).isEqualTo(4);
  }

  @Test
  void formulas_are_in_more_than_half_of_those_with_words() {
    assertThat(Series.of(LETTERS).formulas())
        .extracting(PhraseHistory::words)
        .containsExactly("Firm ties of old", "peace on the river");
    assertThat(Series.of(LETTERS.subList(0, 5)).formulas())
        .extracting(PhraseHistory::words)
        .containsExactly("Firm ties of old");
  }

  @Test
  void the_odd_one_out_is_least_like_the_others() {
    assertThat(Series.of(LETTERS).oddOneOut()).hasValue(4);
    assertThat(Series.of(LETTERS.subList(0, 2)).oddOneOut()).isEmpty();
  }

  @Test
  void prints_phrases_by_messages() {
    assertThat(Series.of(LETTERS).toTable())
        .hasToString(
            """
        phrase              10  11  12  13  14  15
        Firm ties of old    +   =   =   ?   -   ^
        peace on the river  +   =   -   ?       ^
        """);
  }

  @Test
  void a_part_of_a_phrase_counts_when_more_messages_have_it() {
    List<Report> letters =
        List.of(
            Letters.of("2010", "Lasting peace prevails."),
            Letters.of("2011", "Lasting peace prevails."),
            Letters.of("2012", "We want peace."));
    assertThat(Series.of(letters).phrases())
        .extracting(PhraseHistory::toString)
        .containsExactly("peace +==", "Lasting peace prevails +=-");
  }

  @Test
  void the_formulas_of_a_house_are_those_of_several_senders() {
    ImmutableList<Report> letters =
        ImmutableList.of(
            Letters.from("Orun", "2010", "Firm ties; wide water."),
            Letters.from("Orun", "2011", "Firm ties; wide water."),
            Letters.from("Belkai", "2012", "Firm ties; a new road."));
    Formulas formulas = Formulas.of(letters, 2);
    assertThat(formulas.house())
        .extracting(Formulas.Formula::toString)
        .containsExactly("Firm ties (3): Belkai, Orun");
    assertThat(formulas.own())
        .extracting(Formulas.Formula::toString)
        .containsExactly("wide water (2): Orun");
  }

  @Test
  void a_series_is_of_one_pair_and_one_type_of_occasion() {
    List<Report> two =
        List.of(
            Letters.from("Orun", "2010", "Firm ties."), Letters.from("Roe", "2011", "Firm ties."));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Series.of(two))
        .withMessage("senders must be of one leader or state: [name orun , name roe ]");
    assertThat(Series.mixed(two).phrases())
        .extracting(PhraseHistory::toString)
        .containsExactly("Firm ties +=");
    Report greeting = Letters.on(OccasionType.NEW_YEAR, "2012", "Firm ties.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Series.of(List.of(LETTERS.get(0), greeting)))
        .withMessage("messages must be on one type of occasion: [new-year, none]");
    assertThat(Series.of(List.of()).phrases()).isEmpty();
  }

  @Test
  void a_phrase_that_one_message_has_returns_in_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Formulas.of(LETTERS, 1))
        .withMessage("least must be at least 2: 1");
  }
}
