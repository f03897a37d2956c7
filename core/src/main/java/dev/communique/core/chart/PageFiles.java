package dev.communique.core.chart;

import com.google.common.io.Resources;
import java.io.IOException;
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
    try {
      return Resources.toString(
          Resources.getResource(PageFiles.class, name), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
