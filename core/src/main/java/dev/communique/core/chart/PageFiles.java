package dev.communique.core.chart;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that pages are made with. */
final class PageFiles {
  /** Apache ECharts 6.1.0, with its licence beside it. */
  static final String ECHARTS = text("echarts/echarts.min.js");

  /** Draws the charts of a page with it. */
  static final String SCRIPT = text("chart.js");

  static final String PAGE_STYLE = text("page.css");
  static final String SVG_STYLE = text("svg.css");

  private PageFiles() {}

  private static String text(String name) {
    // Asked of this module: another one must not see its files.
    try (InputStream in = requireNonNull(PageFiles.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
