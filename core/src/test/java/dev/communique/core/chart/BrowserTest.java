package dev.communique.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import dev.communique.core.Communique;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts as Chromium shows them; skipped where it is not installed. */
class BrowserTest {
  /** The elements of a figure that stand for a kind of mark, or the values its chart has. */
  private static final ImmutableMap<String, String> COUNTS =
      ImmutableMap.<String, String>builder()
          .put("messages", "paths('#0072b2') + paths('#c04a00')")
          .put("silences", "values('silences')")
          .put("claims", "values('claims')")
          .put("words", "paths('#0072b2') + paths('#c04a00')")
          .put("points", "values('points')")
          .put("correspondents", "paths('#0072b2')")
          .put("ties", "chart.getModel().getSeriesByIndex(0).getEdgeData().count()")
          .build();

  private static final String HELP =
      "const place = document.querySelector('.cq-live');"
          + "const chart = place && echarts.getInstanceByDom(place);"
          + "const paths = c => place.querySelectorAll(`path[fill=\"${c}\"]`).length;"
          + "const values = id => chart.getOption().series.find(s => s.id === id).data.length;";

  @TempDir static Path folder;
  private static @Nullable Browser started;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Optional<Path> program = Browser.find();
    assumeTrue(program.isPresent(), "no Chromium here");
    started = Browser.start(program.get());
    write("sample", SampleCharts.of(SampleCharts.sample(), "Karskia", "Ruritania"));
    write(
        "hostile",
        SampleCharts.of(
            HostileArticles.corpus(), HostileArticles.SENDER, HostileArticles.ADDRESSEE));
  }

  private static void write(String name, Map<String, Chart> charts) throws IOException {
    for (Map.Entry<String, Chart> chart : charts.entrySet()) {
      chart.getValue().write(folder.resolve(name + "-" + chart.getKey() + ".html"));
    }
    CHARTS.put(name, charts);
  }

  private static final Map<String, Map<String, Chart>> CHARTS = new java.util.LinkedHashMap<>();

  @AfterAll
  static void stop() throws IOException {
    if (started != null) {
      started.close();
    }
  }

  private static Browser browser() {
    if (started == null) {
      throw new IllegalStateException("not started");
    }
    return started;
  }

  private interface Check {
    void of(Browser browser, String name, Chart chart, Path file);
  }

  private static void each(Check check) {
    CHARTS.forEach(
        (corpus, charts) ->
            charts.forEach(
                (kind, chart) -> {
                  String name = corpus + "-" + kind;
                  check.of(browser(), name, chart, folder.resolve(name + ".html"));
                }));
  }

  private static void checkIsClean(Browser browser, String name, Path file) {
    assertThat(browser.complaints()).as(name).isEmpty();
    assertThat(browser.requests()).as(name).containsOnly(file.toUri().toString());
    assertThat(browser.evaluate("window.hurt === undefined").asBoolean()).as(name).isTrue();
  }

  @Test
  void nothing_is_cut_complained_of_or_fetched_at_any_width() {
    each(
        (browser, name, chart, file) -> {
          for (int width : new int[] {1280, 390}) {
            browser.open(file, width, false);
            checkIsClean(browser, name + " " + width, file);
            assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .as(name + " at " + width)
                .isLessThanOrEqualTo(width);
            assertThat(
                    browser.evaluate(
                        "(() => { const place = document.querySelector('.cq-live'); if (!place)"
                            + " return []; const frame = place.getBoundingClientRect(); return"
                            + " Array.from(place.querySelectorAll('svg text')).filter(t => { const"
                            + " b = t.getBoundingClientRect(); return b.width && (b.left <"
                            + " frame.left - 2 || b.right > frame.right + 2 || b.top < frame.top -"
                            + " 2 || b.bottom > frame.bottom + 2); }).map(t => t.textContent);"
                            + " })()"))
                .as("texts cut, " + name + " at " + width)
                .isEmpty();
          }
        });
  }

  @Test
  void marks_are_as_many_as_the_values() {
    each(
        (browser, name, chart, file) -> {
          browser.open(file, 1280, false);
          chart
              .marks()
              .forEach(
                  (mark, n) ->
                      assertThat(browser.evaluate(count(name, mark)).asInt())
                          .as(name + " " + mark)
                          .isEqualTo(n));
        });
  }

  private static String count(String name, String mark) {
    String fields =
        name.endsWith("diff")
            ? "document.querySelectorAll('tr.cq-f-" + mark + "').length"
            : "document.querySelectorAll('td.cq-mark.cq-c-" + mark + "').length";
    return "(() => { " + HELP + " return " + COUNTS.getOrDefault(mark, fields) + "; })()";
  }

  @Test
  void pointing_at_a_mark_tells_of_it() {
    each(
        (browser, name, chart, file) -> {
          if (name.endsWith("diff")) {
            return; // it tells everything
          }
          browser.open(file, 1280, false);
          List<Double> at = place(browser, name);
          browser.moveMouse(1, 1);
          browser.moveMouse(at.get(0), at.get(1));
          browser.await(isTold());
          checkIsClean(browser, name, file);
        });
  }

  /** The middle of some mark. */
  private static List<Double> place(Browser browser, String name) {
    String mark =
        name.endsWith("funnel")
            ? "Array.from(document.querySelectorAll('.cq-live path')).find(p =>"
                + " ['#8a8a8a', '#0072b2', '#c04a00'].includes(p.getAttribute('fill')))"
            : "document.querySelector('.cq-live path[fill=\"#0072b2\"], .cq-live"
                + " path[fill=\"#c04a00\"], [data-told]')";
    String box =
        "(m => { m.scrollIntoView({block: 'center'}); const b = m.getBoundingClientRect();";
    var at =
        browser.evaluate(box + " return [b.x + b.width / 2, b.y + b.height / 2]; })(" + mark + ")");
    return List.of(at.get(0).asDouble(), at.get(1).asDouble());
  }

  private static String isTold() {
    return "Array.from(document.querySelectorAll('.cq-box, .cq-tip:not([hidden])')).some(b =>"
        + " b.offsetParent !== null && getComputedStyle(b.parentElement).visibility !== 'hidden'"
        + " && b.textContent.length > 3)";
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
          browser.await(isTold());
          browser.evaluate("void (window.was = document.activeElement)");
          browser.press("ArrowRight");
          browser.press("ArrowDown");
          browser.await(isTold());
          String said =
              "document.querySelector('p.cq-said')?.textContent"
                  + " ?? (document.activeElement === window.was ? 'not moved' : '3 of')";
          assertThat(browser.evaluate(said).asText()).as(name).matches("(?s)[23] of.*");
          browser.press("Escape");
          browser.await("!" + isTold());
          checkIsClean(browser, name, file);
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
          checkIsClean(browser, name, file);
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
    Browser browser = browser();
    browser.open(folder.resolve("hostile-timeline.html"), 1280, false);
    assertThat(browser.evaluate("document.querySelector('figcaption').textContent").asText())
        .contains(HostileArticles.SENDER, HostileArticles.ADDRESSEE);
    assertThat(browser.evaluate("document.querySelectorAll('img, b, i, u').length").asInt())
        .isZero();
  }

  @Test
  void the_seeds_are_drawn_too() throws IOException {
    Path seeds = Path.of(System.getProperty("communique.shared", "none"), "seeds");
    assumeTrue(Files.isDirectory(seeds), "no seeds here");
    Map<String, Chart> charts = SampleCharts.of(Communique.read(seeds), "Xi", "Kim");
    for (Map.Entry<String, Chart> chart : charts.entrySet()) {
      Path file = folder.resolve("seeds-" + chart.getKey() + ".html");
      chart.getValue().write(file);
      for (int width : new int[] {1280, 390}) {
        browser().open(file, width, false);
        checkIsClean(browser(), chart.getKey(), file);
        assertThat(browser().evaluate("document.documentElement.scrollWidth").asInt())
            .isLessThanOrEqualTo(width);
      }
    }
    assertThat(charts.get("timeline").marks())
        .isEqualTo(Map.of("messages", 6, "silences", 3, "claims", 3));
  }
}
