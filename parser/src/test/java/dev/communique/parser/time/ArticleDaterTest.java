package dev.communique.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.ArticleDate;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.parser.text.Layout;
import dev.communique.parser.text.LayoutFinder;
import dev.communique.parser.text.TextRecord;
import dev.communique.parser.text.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleDaterTest {
  private static final LayoutFinder LAYOUTS = LayoutFinder.create();
  private static final ArticleDater DATER = ArticleDater.create();

  private static final String BODY =
      "\n\nThe letter was the first between the two courts, and its tone was warm, observers of the"
          + " talks in Strelsau wrote. Neither side gave the whole text of it.";

  private static Dating date(String text) {
    Layout layout = LAYOUTS.find(TextRecord.of(text + BODY, "note.txt"));
    return DATER.date(
        layout, Words.scan(layout.text(), layout.paragraphs(), TimeText.LEXICON), "note.txt");
  }

  private static String show(Dating dating) {
    return dating.date().map(date -> date.value() + " " + date.origin().spelling()).orElse("none");
  }

  /** Header and lead, then what comes out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The header stands.
        "date 2019-03-14 Queen Flavia wrote to King Otto of Zubrowka on Thursday.|2019-03-14"
            + " header",
        "date 2019-03-14 Queen Flavia wrote to King Otto of Zubrowka on Wednesday.|2019-03-14"
            + " header",
        "date 2019-03-14 Queen Flavia wrote to King Otto of Zubrowka last week.|2019-03-14 header",
        "date 2019-03-14 STRELSAU, March 14 (RNA) -- Queen Flavia wrote to King Otto of"
            + " Zubrowka.|2019-03-14 header",
        // A dateline beats the page.
        "date 2019-03-15 STRELSAU, March 14 (RNA) -- Queen Flavia wrote to King Otto of"
            + " Zubrowka.|2019-03-14 dateline",
        "date 2020-03-02 STRELSAU, Feb. 29 (RNA) -- Queen Flavia wrote to King Otto of"
            + " Zubrowka.|2020-02-29 dateline",
        // Weekday and day of the month need another year.
        "date 2019-11-02 Queen Flavia wrote to King Otto of Zubrowka on Thursday (Nov 2), the court"
            + " said.|2017-11-02 inferred",
        // The lead tells of a day after the header, or of the same season of another year.
        "date 2018-03-15 Queen Flavia wrote to King Otto of Zubrowka on March 14, 2019, the court"
            + " said.|2019-03-14 text",
        "date 2019-03-13 Queen Flavia wrote to King Otto of Zubrowka, the court said on"
            + " Thursday.|2019-03-14 inferred",
        // A month alone is narrowed.
        "date 2020-08 Queen Flavia wrote to King Otto of Zubrowka on Thursday, Aug. 13, the court"
            + " said.|2020-08-13 text",
        "date 2020-08 STRELSAU, Aug. 13 (RNA) -- Queen Flavia wrote to King Otto of"
            + " Zubrowka.|2020-08-13 dateline",
        "date 2020-08 Queen Flavia wrote to King Otto of Zubrowka, the court said.|2020-08 header",
        // No header.
        "Queen Flavia wrote to King Otto of Zubrowka on March 14, 2019, the court said.|2019-03-14"
            + " text",
        "Queen Flavia wrote to King Otto on the 50th anniversary of the independence of Ghana, the"
            + " court said on Tuesday.|2007-03-06 inferred",
        "Queen Flavia wrote to King Otto on the 50th anniversary of the independence of Ghana, the"
            + " court said.|2007-02-27/2007-03-20 inferred",
        "Queen Flavia wrote to King Otto of Zubrowka, the court said on Tuesday.|none",
      })
  void weighs_header_against_text(String text, String expected) {
    assertThat(show(date(text))).isEqualTo(expected);
  }

  @Test
  void keeps_and_reports_what_contradicts() {
    Dating dating =
        date("date 2019-03-15 STRELSAU, March 14 (RNA) -- Queen Flavia wrote to King Otto.");
    ArticleDate date = dating.date().orElseThrow();

    assertThat(date.conflicts())
        .singleElement()
        .satisfies(conflict -> assertThat(conflict.value().toString()).isEqualTo("2019-03-15"));
    assertThat(dating.problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.DATE_CONFLICT);
    assertThat(dating.datelineDay()).contains(date.value());
  }

  @Test
  void a_header_that_agrees_has_no_problem_and_names_its_evidence() {
    String text = "date 2019-03-14 Queen Flavia wrote to King Otto on Thursday.";
    Dating dating = date(text);

    assertThat(dating.problems()).isEmpty();
    assertThat(dating.date().orElseThrow().evidence())
        .extracting(span -> span.in(text))
        .isEqualTo(List.of("2019-03-14", "on Thursday"));
  }

  @Test
  void nothing_to_go_by_is_a_problem() {
    assertThat(date("Queen Flavia wrote to King Otto of Zubrowka.").problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.NO_DATE);
  }

  @Test
  void a_header_beyond_the_years_of_news_stands() {
    assertThat(show(date("date 9999-12-31 Queen Flavia wrote to King Otto on Thursday.")))
        .isEqualTo("9999-12-31 header");
  }

  @Test
  void is_shown_with_its_calendar() {
    assertThat(DATER).hasToString("ArticleDater{" + CalendarOfDays.builtIn() + "}");
    assertThat(CalendarOfDays.builtIn().toString()).matches("CalendarOfDays\\{\\d+ days}");
    assertThat(TimeReading.of(TimeText.words("On Monday, in May")))
        .hasToString("2 date expressions");
  }

  /** Every span that speaks for the day taken, in the order of the text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date 2019-03-14 STRELSAU, March 14 (RNA) -- Flavia wrote on Thursday (March 14), on"
            + " Thursday, she said.|2019-03-14;March 14;on Thursday (March 14);on Thursday",
        "date 2024-09-11 Falk wrote on the 76th founding anniversary of North Korea, he said on"
            + " Wednesday.|2024-09-11;the 76th founding anniversary of North Korea;on Wednesday",
        "date 2024-09-12 Falk wrote on the 76th founding anniversary of North Korea, he said on"
            + " Thursday.|2024-09-12;the 76th founding anniversary of North Korea;on Thursday",
        "date 2024-09-13 Falk wrote on the 76th founding anniversary of North Korea, he said on"
            + " Friday.|2024-09-13;on Friday",
      })
  void names_its_evidence(String text, String expected) {
    assertThat(
            date(text).date().orElseThrow().evidence().stream()
                .map(span -> span.in(text))
                .collect(Collectors.joining(";")))
        .isEqualTo(expected);
  }
}
