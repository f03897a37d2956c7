package dev.communique.cli;

import com.google.common.base.Ascii;
import dev.communique.core.chart.Chart;

/** The form of a chart. */
enum ChartFormat {
  HTML,
  SVG;

  String of(Chart chart) {
    return this == HTML ? chart.toHtml() : chart.toSvg();
  }

  /** {@return the name as it is typed} */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name());
  }

  /** Reads a form as it is spelled. */
  static final class Converter extends SpelledConverter<ChartFormat> {
    Converter() {
      super("a format", ChartFormat::toString, ChartFormat.values());
    }
  }
}
