package dev.communique.cli;

import com.google.common.base.Ascii;
import dev.communique.core.chart.Chart;
import java.nio.file.Path;
import java.util.Optional;

/** The form of a chart. */
enum ChartFormat {
  HTML,
  SVG;

  /** The form that the end of a file's name tells: ".html", ".htm", ".svg". */
  static Optional<ChartFormat> of(Path file) {
    String name = Ascii.toLowerCase(file.toString());
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Optional.of(HTML);
    }
    return name.endsWith(".svg") ? Optional.of(SVG) : Optional.empty();
  }

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
