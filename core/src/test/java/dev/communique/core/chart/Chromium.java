package dev.communique.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A browser for all tests of a class, which are skipped where none is installed. */
public final class Chromium implements BeforeAllCallback, AfterAllCallback {
  private @Nullable Browser started;

  /** None is started yet. */
  public Chromium() {}

  @Override
  public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
    Optional<Path> program = Browser.find();
    assumeTrue(program.isPresent(), "no Chromium here");
    started = Browser.start(program.get());
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (started != null) {
      started.close();
    }
  }

  /** The browser. */
  public Browser browser() {
    if (started == null) {
      throw new IllegalStateException("not started");
    }
    return started;
  }

  /** That nothing was complained of, fetched or run since a page was opened. */
  public void checkIsClean(String name, Path page) {
    assertThat(browser().complaints()).as(name).isEmpty();
    assertThat(browser().requests()).as(name).containsOnly(page.toUri().toString());
    assertThat(browser().evaluate("window.hurt === undefined").asBoolean()).as(name).isTrue();
  }

  /** That a page fits its window: nothing lies on other words, is cut or needs scrolling. */
  public void checkFits(String name, int width) {
    assertThat(browser().evaluate("document.documentElement.scrollWidth").asInt())
        .as(name)
        .isLessThanOrEqualTo(width);
    assertThat(Labels.overlapping(browser())).as(name).isEmpty();
    assertThat(Labels.cut(browser())).as(name).isEmpty();
  }

  /** Points at a place. */
  public void pointAt(String element) {
    List<Double> at = browser().middle(element);
    browser().moveMouse(1, 1);
    browser().moveMouse(at.get(0), at.get(1));
    browser().await(Browser.TOLD);
  }
}
