package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import dev.communique.core.text.Markup;
import java.util.List;

/**
 * The frame of a static picture: title, what is to be seen, and the drawing below them. As a part
 * of a page it has neither title nor style: they stand around it.
 */
final class Picture {
  static final double WIDTH = 960;
  static final double MARGIN = 16;

  private static final double TITLE = 19;
  private static final double LINE = 18;

  private Picture() {}

  static String of(Drawing drawing, boolean isFile) {
    ImmutableList<String> title = Label.lines(drawing.title(), WIDTH - 2 * MARGIN, TITLE);
    ImmutableList<String> told =
        Label.lines(drawing.description(), WIDTH - 2 * MARGIN, Svg.LETTERS);
    double top = MARGIN + title.size() * (TITLE + 5) + told.size() * LINE + 8;
    Svg svg = new Svg();
    double bottom = drawing.draw(svg, isFile ? top : MARGIN) + MARGIN;
    return framed(drawing, isFile, bottom, (isFile ? heading(title, told) : "") + svg);
  }

  private static String heading(List<String> title, List<String> told) {
    Svg svg = new Svg();
    double y = MARGIN;
    for (String line : title) {
      y += TITLE + 5;
      svg.text("cq-title", MARGIN, y - 5, line);
    }
    for (String line : told) {
      y += LINE;
      svg.text("cq-soft", MARGIN, y, line);
    }
    return svg.toString();
  }

  private static String framed(Drawing drawing, boolean isFile, double height, String body) {
    Markup out = new Markup();
    String size = Svg.number(WIDTH) + " " + Svg.number(Math.ceil(height));
    out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "cq-picture",
        "viewBox",
        "0 0 " + size,
        "width",
        Svg.number(WIDTH),
        "height",
        Svg.number(Math.ceil(height)),
        "role",
        "img",
        "aria-label",
        drawing.title());
    out.element("title", drawing.title()).element("desc", drawing.description()).line();
    if (isFile) {
      out.open("style").raw(PageFiles.SVG_STYLE).close().line();
      out.empty("rect", "class", "cq-paper", "width", "100%", "height", "100%").line();
    }
    return out.raw(body).close().line().toString();
  }
}
