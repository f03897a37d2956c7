package dev.communique.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.core.Communique;
import dev.communique.core.chart.Browser;
import dev.communique.core.chart.Chromium;
import dev.communique.core.chart.HostileArticles;
import dev.communique.core.chart.SampleCharts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers as Chromium shows them; skipped where it is not installed. */
class DossierInChromiumTest {
  private static final Map<String, Path> PAGES = new LinkedHashMap<>();

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    write("letters", Dossier.of(Letters.told(), "Ana Lund", "Tove Falk"));
    write("sample", Dossier.of(SampleCharts.sample(), "Karskia", "Ruritania"));
    write(
        "hostile",
        Dossier.of(
            Told.of(HostileArticles.articles()),
            HostileArticles.SENDER,
            HostileArticles.ADDRESSEE));
    Path seeds = Path.of(System.getProperty("communique.shared", "none"), "seeds");
    if (Files.isDirectory(seeds)) {
      write("seeds", Dossier.of(Communique.read(seeds), "Xi Jinping", "Kim Jong Un"));
    }
  }

  private static void write(String name, Dossier dossier) throws IOException {
    Path file = folder.resolve(name + ".html");
    dossier.write(file);
    PAGES.put(name, file);
  }

  private static Browser browser() {
    return CHROMIUM.browser();
  }

  private static Browser open(String name, int width, boolean isDark) {
    browser().open(folder.resolve(name + ".html"), width, isDark);
    return browser();
  }

  private static int count(String elements) {
    return browser().evaluate("document.querySelectorAll('" + elements + "').length").asInt();
  }

  private static void checkIsClean(String name) {
    CHROMIUM.checkIsClean(name, folder.resolve(name + ".html"));
  }

  @Test
  void a_dossier_is_drawn_fits_and_fetches_nothing_at_any_width() {
    for (String name : PAGES.keySet()) {
      for (int width : new int[] {1280, 390}) {
        open(name, width, false);
        String at = name + " at " + width;
        checkIsClean(name);
        assertThat(count("section")).as(at).isEqualTo(6);
        assertThat(count(".cq-live svg path")).as(at).isGreaterThan(10);
        CHROMIUM.checkFits(at, width);
      }
    }
  }

  @Test
  void a_hostile_article_brings_no_element() {
    open("hostile", 1280, false);
    assertThat(browser().evaluate("document.title").asText())
        .startsWith("Ana" + HostileArticles.MARK);
    assertThat(count("img, b, i, textarea")).isZero();
    assertThat(count(".cq-sides")).isPositive();
  }

  @Test
  void pointing_at_a_message_tells_of_it() {
    for (String name : PAGES.keySet()) {
      Browser browser = open(name, 1280, false);
      assertThat(browser.evaluate(Browser.TOLD).asBoolean()).isFalse();
      CHROMIUM.pointAt(
          "document.querySelector('.cq-live path[fill=\"#0072b2\"], .cq-live"
              + " path[fill=\"#c04a00\"]')");
      checkIsClean(name);
    }
  }

  @Test
  void the_keyboard_goes_through_links_and_from_mark_to_mark() {
    for (String name : PAGES.keySet()) {
      Browser browser = open(name, 390, false);
      browser.press("Tab");
      browser.await("document.activeElement.matches('nav a')");
      int links = count("nav a");
      for (int i = 0; i < links; i++) {
        browser.press("Tab");
      }
      browser.await("document.activeElement.matches('.cq-live')");
      browser.await(Browser.TOLD);
      browser.press("ArrowRight");
      assertThat(browser.evaluate("document.querySelector('p.cq-said').textContent").asText())
          .as(name)
          .matches("(?s)2 of \\d+: .*");
      browser.press("Escape");
      browser.await("!" + Browser.TOLD);
      checkIsClean(name);
    }
  }

  @Test
  void dark_mode_and_print_have_their_styles() {
    String paper = "getComputedStyle(document.body).backgroundColor";
    String link = "getComputedStyle(document.querySelector('nav a')).color";
    for (String name : PAGES.keySet()) {
      Browser browser = open(name, 1280, true);
      assertThat(browser.evaluate(paper).asText()).as(name).isEqualTo("rgb(22, 22, 22)");
      assertThat(browser.evaluate(link).asText()).as(name).isEqualTo("rgb(86, 180, 233)");
      browser.media("print", true);
      browser.await(paper + " === 'rgb(255, 255, 255)'");
      assertThat(browser.evaluate(shown("nav")).asBoolean()).as(name).isFalse();
      assertThat(browser.evaluate(shown(".cq-live")).asBoolean()).as(name).isFalse();
      assertThat(browser.evaluate(shown(".cq-still svg")).asBoolean()).as(name).isTrue();
      assertThat(browser.evaluate(shown(".cq-sides")).asBoolean()).as(name).isTrue();
    }
  }

  private static String shown(String element) {
    return "document.querySelector('" + element + "').getClientRects().length > 0";
  }
}
