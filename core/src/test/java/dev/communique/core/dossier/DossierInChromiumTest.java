package dev.communique.core.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.communique.core.chart.ChartPage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Opens dossiers in a browser without a screen, where there is one: each stands in a frame of some
 * width, and the page around it tells what became of it.
 */
class DossierInChromiumTest {
  private static final Pattern FOUND = Pattern.compile("<pre id=\"found\">(\\{.*?})</pre>");

  private static final String AROUND =
      """
      <!DOCTYPE html><meta charset="utf-8"><pre id="found"></pre>
      <iframe id="frame" style="border:0;height:900px;width:%dpx" srcdoc="%s"></iframe>
      <script>
      addEventListener("load", function () { setTimeout(function () {
        var page = frame.contentDocument, all = function (what) { return page.querySelectorAll(what); };
        var paper = page.documentElement;
        found.textContent = JSON.stringify({
          title: page.title, wider: paper.scrollWidth - paper.clientWidth,
          drawn: all(".cq-live canvas, .cq-live svg").length, sections: all("section").length,
          compared: all(".cq-sides").length, images: all("img").length,
          fetched: frame.contentWindow.performance.getEntriesByType("resource").length});
      }, 1500); });
      </script>
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void a_dossier_is_drawn_fits_and_fetches_nothing(int width) throws Exception {
    JsonNode found = open(Dossier.of(Letters.told(), "Ana Lund", "Tove Falk"), width);

    assertThat(found.path("title").asText()).isEqualTo("Ana Lund and Tove Falk");
    assertThat(found.required("sections").asInt()).isEqualTo(6);
    assertThat(found.required("drawn").asInt()).isPositive();
    assertThat(found.required("compared").asInt()).isEqualTo(2);
    assertFits(found);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void a_hostile_article_runs_and_breaks_nothing(int width) throws Exception {
    JsonNode found = open(Dossier.of(Hostile.told(), Hostile.one(), Hostile.other()), width);

    assertThat(found.path("title").asText()).startsWith("Ana<script>");
    assertThat(found.required("images").asInt()).isZero();
    assertThat(found.required("sections").asInt()).isEqualTo(6);
    assertThat(found.required("drawn").asInt()).isPositive();
    assertFits(found);
  }

  private static void assertFits(JsonNode found) {
    assertThat(found.required("wider").asInt()).isZero();
    assertThat(found.required("fetched").asInt()).isZero();
  }

  /** What the page around tells; nothing may be said on the console. */
  private JsonNode open(Dossier dossier, int width) throws IOException, InterruptedException {
    String around = AROUND.formatted(width, ChartPage.escape(dossier.toHtml()));
    Path page = Files.writeString(folder.resolve("around.html"), around);
    Path dom = folder.resolve("dom");
    Path log = folder.resolve("log");
    Process browser =
        new ProcessBuilder(command(page))
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    if (!browser.waitFor(2, TimeUnit.MINUTES)) {
      browser.destroyForcibly().waitFor();
    }
    assertThat(Files.readAllLines(log, UTF_8)).noneMatch(line -> line.contains("CONSOLE"));
    Matcher found = FOUND.matcher(Files.readString(dom));
    assertThat(found.find()).as("the page around tells what it found").isTrue();
    return new ObjectMapper().readTree(unescaped(found.group(1)));
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private List<String> command(Path page) {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "no Chromium on the path");
    return List.of(
        browser.orElseThrow().toString(),
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--window-size=1400,1000",
        "--user-data-dir=" + folder.resolve("profile"),
        "--enable-logging=stderr",
        "--virtual-time-budget=8000",
        "--dump-dom",
        page.toUri().toString());
  }

  private static Optional<Path> browser() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator))
        .map(place -> Path.of(place, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
