package dev.communique.parser.text;

import static dev.communique.parser.text.LayoutChecks.layout;
import static dev.communique.parser.text.LayoutChecks.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.PartKind;
import dev.communique.model.PartialDate;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LayoutFinderTest {
  @Test
  void tells_header_headline_dateline_and_lead_apart() {
    Layout layout =
        layout(
            " date 2019-03-04 Lund writes to Falk\n\nSTRELSAU (RNA) - President Ana Lund sent a"
                + " letter to President Per Falk of Zubrowka on Monday.\n\nHe has not replied.");
    assertThat(layout.headerDate()).contains(PartialDate.of(LocalDate.of(2019, 3, 4)));
    assertThat(layout.headerSpan().orElseThrow().in(layout.text())).isEqualTo("2019-03-04");
    assertThat(layout.headline().orElseThrow().in(layout.text())).isEqualTo("Lund writes to Falk");
    assertThat(layout.dateline().orElseThrow().place()).contains("STRELSAU");
    assertThat(layout.dateline().orElseThrow().agencies()).containsExactly("RNA");
    assertThat(layout.dateline().orElseThrow().span().in(layout.text()))
        .isEqualTo("STRELSAU (RNA)");
    assertThat(paragraphs(layout))
        .containsExactly(
            "President Ana Lund sent a letter to President Per Falk of Zubrowka on Monday.",
            "He has not replied.");
  }

  @Test
  void takes_a_first_sentence_for_the_headline_when_the_next_introduces_its_names_in_full() {
    Layout layout =
        layout(
            " date 2019-03-04 Lund sends Falk a letter after a year of silence.\n\nRuritanian"
                + " President Ana Lund has told President Per Falk of Zubrowka that she wants talks"
                + " on the border, the foreign ministry said.");
    assertThat(layout.headline()).isPresent();
    assertThat(layout.paragraphs()).hasSize(1);
  }

  @Test
  void takes_a_first_sentence_for_the_lead_when_it_is_one() {
    Layout layout =
        layout(
            "President Ana Lund sent a letter to President Per Falk on Monday.\n\nLund wrote that"
                + " the border between the two countries should stay open for trade and travel.");
    assertThat(layout.headline()).isEmpty();
    assertThat(layout.paragraphs()).hasSize(2);
  }

  @Test
  void reads_a_label_before_the_lead() {
    Layout layout =
        layout("RNB REPORT: President Ana Lund wrote to Per Falk.\nThe letter is her first.");
    assertThat(layout.label().orElseThrow().in(layout.text())).isEqualTo("RNB REPORT");
    assertThat(paragraphs(layout))
        .containsExactly("President Ana Lund wrote to Per Falk.", "The letter is her first.");
  }

  @Test
  void joins_hard_wrapped_lines() {
    Layout layout =
        layout(
            "President Ana Lund of Ruritania has sent a message\n"
                + "of condolence to President Per Falk after the\n"
                + "flood in the south of Zubrowka.\n"
                + "She offered help, and said that her country would\n"
                + "open its hospitals to the injured.\n");
    assertThat(layout.paragraphs()).hasSize(2);
  }

  @Test
  void drops_everything_after_related_stories() {
    Layout layout =
        layout(
            "Strelsau, May 3 (KCNA) -- Ana Lund sent a message to Per Falk. -0-\n\nMore From RNA\n"
                + "Strelsau, June 9 (KCNA) -- Another story.\nJune 9, 2020\n");
    assertThat(paragraphs(layout)).containsExactly("Ana Lund sent a message to Per Falk.");
    assertThat(layout.dateLines()).isEmpty();
  }

  @Test
  void reports_a_header_that_is_no_date() {
    Layout layout = layout(" date 2017-13-45 President Ana Lund wrote to Per Falk.");
    assertThat(layout.problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.MALFORMED_HEADER);
    assertThat(layout.headerDate()).isEmpty();
    assertThat(layout.paragraphs()).hasSize(1);
  }

  @Test
  void tells_other_languages() {
    assertThat(
            layout(
                    "Der Präsident hat dem König in einem Brief zum Fest gratuliert, und er hat ihn nach der Hauptstadt eingeladen.")
                .problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.UNSUPPORTED_LANGUAGE);
    assertThat(layout("Президент поздравил короля.").language()).isEqualTo("ru");
    assertThat(layout("Congratulations").language()).isEqualTo("en");
  }

  @Test
  void keeps_furniture_out_of_the_paragraphs() {
    Layout layout =
        layout(
            "https://news.example/lund-falk\nLund writes to Falk\nBy Per Skog\nUpdated: 2008-05-14"
                + " 19:35\nStrelsau: President Ana Lund has written to Per Falk of Zubrowka.\n"
                + "Read more: the border\nFile photo\nThe letter is three pages long.\n"
                + "Copyright 2008 Ruritania News. All rights reserved.");
    assertThat(layout.parts())
        .extracting(part -> part.kind())
        .contains(
            PartKind.ADDRESS,
            PartKind.HEADLINE,
            PartKind.BYLINE,
            PartKind.DATE_LINE,
            PartKind.CAPTION);
    assertThat(layout.paragraphs()).hasSize(2);
  }
}
