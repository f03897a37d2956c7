package dev.communique.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import dev.communique.core.Corpus;
import dev.communique.core.compare.Comparison;
import dev.communique.model.Article;
import dev.communique.model.ContentPiece;
import dev.communique.model.Coverage;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.Party;
import dev.communique.model.Purpose;
import dev.communique.model.Quotation;
import dev.communique.model.QuotationForm;
import dev.communique.model.Report;
import dev.communique.model.Span;
import dev.communique.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What charts hold, without a browser. */
class ChartsTest {
  private static ImmutableMap<String, Chart> charts = ImmutableMap.of();
  private static Corpus corpus = Corpus.of(List.of());

  @BeforeAll
  static void drawAll() throws IOException {
    corpus = SampleCharts.sample();
    charts = SampleCharts.of(corpus, "Karskia", "Ruritania");
  }

  @Test
  void pictures_have_a_mark_for_each_value() {
    charts.forEach(
        (kind, chart) -> {
          SvgMarks picture = SvgMarks.of(chart.toSvg());
          chart
              .marks()
              .forEach(
                  (mark, n) ->
                      assertThat(picture.count(kind, mark)).as(kind + " " + mark).isEqualTo(n));
        });
  }

  @Test
  void marks_are_as_many_as_the_values() {
    var timeline = corpus.timeline("Karskia", "Ruritania");
    long dated = timeline.messages().stream().filter(each -> each.when().isPresent()).count();
    assertThat(marks("timeline")).containsEntry("messages", (int) dated).containsEntry("claims", 3);
    int fields = timeline.outlets().outlets().size() * timeline.messages().size();
    assertThat(sum("coverage")).isEqualTo(fields);
    assertThat(chart("network").toTable().rows()).hasSize(corpus.network().ties().size());
    assertThat(marks("network")).containsEntry("correspondents", CircleOrder.MOST);
    assertThat(marks("keyness")).containsEntry("words", 24);
    assertThat(sum("phrases")).isPositive();
  }

  @Test
  void a_calendar_counts_all_messages_of_exact_months() {
    long counted =
        chart("calendar").toTable().rows().stream()
            .flatMap(row -> row.stream().skip(1))
            .filter(cell -> cell.matches("[0-9]+"))
            .mapToInt(Integer::parseInt)
            .sum();
    long exact =
        corpus.timeline("Karskia", "Ruritania").messages().stream()
            .filter(event -> event.status() == Status.DONE)
            .flatMap(event -> event.when().stream())
            .filter(days -> YearMonth.from(days.earliest()).equals(YearMonth.from(days.latest())))
            .count();
    assertThat(counted).isEqualTo(exact);
  }

  /** A letter of these words. */
  private static Report letter(String words) {
    Span whole = Span.of(0, words.length());
    Quotation quotation =
        Quotation.builder()
            .form(QuotationForm.DIRECT)
            .addContent(ContentPiece.of(whole, true))
            .rule("quoted")
            .build();
    Message message =
        Message.builder()
            .addSenders(Party.builder().name("Ana Lund").span(whole).build())
            .addAddressees(Party.builder().name("Tove Falk").span(whole).build())
            .purpose(Purpose.GREETING)
            .medium(Medium.LETTER)
            .isReply(false)
            .isPassing(false)
            .status(Status.DONE)
            .coverage(Coverage.EXCERPT)
            .addContent(0)
            .build();
    return Article.builder()
        .source("letter")
        .text(words)
        .addQuotations(quotation)
        .addMessages(message)
        .build()
        .report(0);
  }

  @Test
  void a_diff_tells_what_became_of_each_sentence() {
    Report first =
        letter(
            "I cherish our open border. The ferries sail to both harbours every day. Our old"
                + " lighthouse stands.");
    Report second =
        letter(
            "I cherish our open border. The ferries sail to both harbours every night. Let us plant"
                + " orchards together. Farewell.");
    Chart diff = Charts.diff(Comparison.of(first, second));
    assertThat(diff.marks()).isEqualTo(Map.of("kept", 1, "changed", 1, "dropped", 1, "new", 2));
    assertThat(diff.title()).isEqualTo("1 sentence kept, 1 changed, 1 dropped, 2 new");
    assertThat(diff.toHtml()).contains("<del>day</del>", "<ins>night</ins>");
    assertThat(Charts.diff(Comparison.of(first, first)).marks())
        .isEqualTo(Map.of("kept", 3, "changed", 0, "dropped", 0, "new", 0));
    assertThat(Charts.diff(Comparison.of(first, first)).title()).isEqualTo("3 sentences kept");
  }

  @Test
  void what_is_only_rumoured_is_hollow_and_told() {
    Chart chart = chart("timeline");
    assertThat(chart.description()).contains("Hollow: only rumoured.");
    assertThat(SvgMarks.of(chart.toSvg()).number("//path[contains(@class, 'cq-back cq-maybe')]"))
        .isEqualTo(1);
    assertThat(chart.toTable().rows()).anyMatch(row -> row.get(3).endsWith(", rumoured"));
  }

  private static Chart chart(String kind) {
    Chart chart = charts.get(kind);
    assertThat(chart).as(kind).isNotNull();
    return chart;
  }

  private static Map<String, Integer> marks(String kind) {
    return chart(kind).marks();
  }

  private static int sum(String kind) {
    return marks(kind).values().stream().mapToInt(Integer::intValue).sum();
  }

  @Test
  void the_same_values_give_the_same_bytes() {
    Map<String, Chart> again = SampleCharts.of(corpus, "Karskia", "Ruritania");
    charts.forEach(
        (kind, chart) -> {
          assertThat(again.get(kind).toSvg()).isEqualTo(chart.toSvg());
          assertThat(again.get(kind).toHtml()).isEqualTo(chart.toHtml());
        });
  }

  @Test
  void every_chart_is_told_in_words_and_as_a_table() {
    charts.forEach(
        (kind, chart) -> {
          assertThat(chart.title()).as(kind).isNotBlank().hasSizeLessThan(120);
          assertThat(chart.description()).as(kind).endsWith(".").hasSizeLessThan(500);
          assertThat(chart.toTable().rows()).as(kind).isNotEmpty();
          assertThat(chart.toSvg()).contains("role=\"img\"", "<title>", "<desc>");
          assertThat(chart.toFragment()).contains("<table", "<caption", "<figcaption");
          assertThat(chart.toString()).startsWith(chart.title()).doesNotContain("\n");
        });
  }

  @Test
  void pages_reach_for_nothing() {
    charts.forEach(
        (kind, chart) -> {
          String page = chart.toHtml().replace(PageFiles.ECHARTS, "").replace(PageFiles.SCRIPT, "");
          assertThat(page).as(kind).contains("Content-Security-Policy", "default-src 'none'");
          assertThat(page).as(kind).doesNotContainPattern("(?i) (src|href|srcset|action)=");
          assertThat(page).as(kind).doesNotContainPattern("(?i)url\\(|@import|javascript:");
          assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("://");
        });
  }

  @Test
  void nothing_at_all_is_drawn_too() {
    Map<String, Chart> nothing = SampleCharts.of(Corpus.of(List.of()), "Ana", "Tove");
    nothing.forEach(
        (kind, chart) -> {
          SvgMarks.of(chart.toSvg());
          assertThat(chart.marks().values()).as(kind).containsOnly(0);
          assertThat(chart.toHtml()).contains(ChartPage.escape(chart.title()));
        });
  }

  @Test
  void files_are_written_whole_and_by_their_ending(@TempDir Path folder) throws IOException {
    Chart chart = chart("timeline");
    chart.write(folder.resolve("a.HTML"));
    chart.write(folder.resolve("a.svg"));
    assertThat(folder.resolve("a.HTML")).hasContent(chart.toHtml());
    assertThat(folder.resolve("a.svg")).hasContent(chart.toSvg());
    assertThatThrownBy(() -> chart.write(folder.resolve("a.png")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must end in .html or .svg");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void a_page_holds_several() {
    String body = chart("timeline").toFragment() + chart("diff").toFragment();
    String page = ChartPage.of("<Two>", body);
    assertThat(page).contains("<title>&lt;Two&gt;</title>", body);
    assertThat(page.split("Apache Software Foundation", -1)).hasSize(2);
  }
}
