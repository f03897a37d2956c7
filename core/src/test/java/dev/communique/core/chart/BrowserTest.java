package dev.communique.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.communique.core.Communique;
import dev.communique.core.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Charts as Chromium shows them; skipped where it is not installed. */
class BrowserTest {
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    write("sample", SampleCharts.of(SampleCharts.sample(), "Karskia", "Ruritania"));
    write(
        "hostile",
        SampleCharts.of(
            Corpus.of(HostileArticles.articles()),
            HostileArticles.SENDER,
            HostileArticles.ADDRESSEE));
    Path seeds = Path.of(System.getProperty("communique.shared", "none"), "seeds");
    if (Files.isDirectory(seeds)) {
      write("seeds", SampleCharts.of(Communique.read(seeds), "Xi", "Kim"));
    }
  }

  private static void write(String name, Map<String, Chart> charts) throws IOException {
    for (Map.Entry<String, Chart> chart : charts.entrySet()) {
      chart.getValue().write(folder.resolve(name + "-" + chart.getKey() + ".html"));
    }
    CHARTS.put(name, charts);
  }

  private static final Map<String, Map<String, Chart>> CHARTS = new LinkedHashMap<>();

  private interface Check {
    void of(Browser browser, String name, Chart chart, Path file);
  }

  private static void each(Check check) {
    CHARTS.forEach(
        (corpus, charts) ->
            charts.forEach(
                (kind, chart) -> {
                  String name = corpus + "-" + kind;
                  check.of(CHROMIUM.browser(), name, chart, folder.resolve(name + ".html"));
                }));
  }

  @Test
  void nothing_is_cut_overlaps_is_complained_of_or_fetched_at_any_width() {
    each(
        (browser, name, chart, file) -> {
          for (int width : new int[] {1280, 390}) {
            browser.open(file, width, false);
            CHROMIUM.checkIsClean(name + " at " + width, file);
            CHROMIUM.checkFits(name + " at " + width, width);
          }
        });
  }

  @Test
  void labels_on_each_other_and_cut_ones_are_found() throws IOException {
    Path file = folder.resolve("wrong.html");
    Files.writeString(
        file,
        "<meta charset=utf-8><body style='font:16px sans-serif'><div style='width:2000px'><p"
            + " style='position:absolute;top:40px;left:10px'>under</p><p"
            + " style='position:absolute;top:44px;left:20px'>over</p><p"
            + " style='position:absolute;top:90px;left:1270px'>outside</p><svg width=300"
            + " height=300><text x=20 y=150 transform='rotate(45 20 150)'>turned</text><text x=30"
            + " y=170>straight</text><text x=80 y=150>apart</text></svg>");
    CHROMIUM.browser().open(file, 1280, false);
    assertThat(Labels.overlapping(CHROMIUM.browser()))
        .containsExactly("under ~ over", "turned ~ straight");
    assertThat(Labels.cut(CHROMIUM.browser())).containsExactly("outside");
  }

  @Test
  void marks_drawn_are_as_many_as_the_values() {
    each(
        (browser, name, chart, file) -> {
          browser.open(file, 1280, false);
          String kind = name.substring(name.indexOf('-') + 1);
          chart
              .marks()
              .forEach(
                  (mark, n) ->
                      assertThat(DrawnMarks.count(browser, kind, mark))
                          .as(name + " " + mark)
                          .isEqualTo(n));
        });
  }

  @Test
  void a_mark_that_is_not_drawn_is_not_counted() {
    Browser browser = CHROMIUM.browser();
    browser.open(folder.resolve("sample-timeline.html"), 1280, false);
    int all = DrawnMarks.count(browser, "timeline", "messages");
    browser.evaluate(
        "void echarts.getInstanceByDom(document.querySelector('.cq-live')).dispatchAction("
            + "{type: 'legendUnSelect', name: 'greeting'})");
    assertThat(DrawnMarks.count(browser, "timeline", "messages")).isPositive().isLessThan(all);
  }

  @Test
  void pointing_at_a_mark_tells_of_it() {
    each(
        (browser, name, chart, file) -> {
          if (name.endsWith("diff")) {
            return; // it tells everything
          }
          browser.open(file, 1280, false);
          CHROMIUM.pointAt(mark(name));
          CHROMIUM.checkIsClean(name, file);
        });
  }

  /** Some mark. */
  private static String mark(String name) {
    return name.endsWith("funnel")
        ? "Array.from(document.querySelectorAll('.cq-live path')).find(p =>"
            + " ['#8a8a8a', '#0072b2', '#c04a00'].includes(p.getAttribute('fill')))"
        : "document.querySelector('.cq-live path[fill=\"#0072b2\"], .cq-live"
            + " path[fill=\"#c04a00\"], [data-told]')";
  }

  @Test
  void the_keyboard_goes_from_mark_to_mark() {
    each(
        (browser, name, chart, file) -> {
          if (name.endsWith("diff")) {
            return;
          }
          browser.open(file, 390, false);
          browser.press("Tab");
          browser.await("document.activeElement.matches('.cq-live, [data-told]')");
          browser.await(Browser.TOLD);
          browser.evaluate("void (window.was = document.activeElement)");
          browser.press("ArrowRight");
          browser.press("ArrowDown");
          browser.await(Browser.TOLD);
          String said =
              "document.querySelector('p.cq-said')?.textContent"
                  + " ?? (document.activeElement === window.was ? 'not moved' : '3 of')";
          assertThat(browser.evaluate(said).asText()).as(name).matches("(?s)[23] of.*");
          browser.press("Escape");
          browser.await("!" + Browser.TOLD);
          CHROMIUM.checkIsClean(name, file);
        });
  }

  @Test
  void dark_mode_and_print_have_their_styles() {
    String paper = "getComputedStyle(document.body).backgroundColor";
    String letters =
        "getComputedStyle(document.querySelector('.cq-still text') ?? document.body).fill";
    each(
        (browser, name, chart, file) -> {
          browser.open(file, 1280, true);
          CHROMIUM.checkIsClean(name, file);
          assertThat(browser.evaluate(paper).asText()).as(name).isEqualTo("rgb(22, 22, 22)");
          assertThat(browser.evaluate(shown(".cq-still")).asBoolean()).as(name).isFalse();
          browser.media("print", true);
          browser.await(paper + " === 'rgb(255, 255, 255)'");
          assertThat(browser.evaluate(shown(".cq-still")).asBoolean()).as(name).isTrue();
          assertThat(browser.evaluate(shown(".cq-live, .cq-plain")).asBoolean()).as(name).isFalse();
          assertThat(browser.evaluate(letters).asText())
              .as(name)
              .isNotEqualTo("rgb(236, 236, 236)");
        });
  }

  private static String shown(String element) {
    return "document.querySelector('" + element + "').getClientRects().length > 0";
  }

  @Test
  void names_of_articles_are_read_as_they_are() {
    Browser browser = CHROMIUM.browser();
    browser.open(folder.resolve("hostile-timeline.html"), 1280, false);
    assertThat(browser.evaluate("document.querySelector('figcaption').textContent").asText())
        .contains("Ana" + HostileArticles.MARK, "Tove" + HostileArticles.MARK);
    assertThat(browser.evaluate("document.querySelectorAll('img, b, i, u').length").asInt())
        .isZero();
  }

  @Test
  void the_seeds_have_six_messages_three_silences_and_three_claims() {
    Map<String, Chart> charts = CHARTS.getOrDefault("seeds", Map.of());
    assumeTrue(!charts.isEmpty(), "no seeds here");
    assertThat(charts.get("timeline").marks())
        .isEqualTo(Map.of("messages", 6, "silences", 3, "claims", 3));
  }
}
