package dev.communique.core.chart;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.communique.core.text.Markup;
import java.util.List;
import java.util.Locale;

/**
 * A static picture as it is drawn. Colours are classes of {@code svg.css}, so that dark mode and
 * print change them; what stands for a value has the class {@code cq-mark} and tells itself.
 */
final class Svg {
  /** The size of letters. */
  static final double LETTERS = 13;

  private final Markup out = new Markup();

  /** A number as short as a tenth of a unit allows. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    String bare = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    return bare.equals("-0") ? "0" : bare;
  }

  /** Begins something that stands for a value; readers hear and see on hovering what it is. */
  @CanIgnoreReturnValue
  Svg mark(String kind, List<String> told) {
    out.open("g", "class", "cq-mark cq-of-" + kind);
    out.element("title", String.join("\n", told));
    return this;
  }

  @CanIgnoreReturnValue
  Svg endMark() {
    out.close().line();
    return this;
  }

  @CanIgnoreReturnValue
  Svg rectangle(String style, double x, double y, double width, double height) {
    out.empty(
        "rect",
        "class",
        style,
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(width),
        "height",
        number(height));
    return this;
  }

  @CanIgnoreReturnValue
  Svg line(String style, double x1, double y1, double x2, double y2) {
    out.empty(
        "line",
        "class",
        style,
        "x1",
        number(x1),
        "y1",
        number(y1),
        "x2",
        number(x2),
        "y2",
        number(y2));
    return this;
  }

  @CanIgnoreReturnValue
  Svg circle(String style, double x, double y, double radius) {
    out.empty("circle", "class", style, "cx", number(x), "cy", number(y), "r", number(radius));
    return this;
  }

  /** A path of its own coordinates. */
  @CanIgnoreReturnValue
  Svg path(String style, String path) {
    out.empty("path", "class", style, "d", path);
    return this;
  }

  /** A line along a path, so thick. */
  @CanIgnoreReturnValue
  Svg stroke(String style, double thickness, String path) {
    out.empty("path", "class", style, "d", path, "stroke-width", number(thickness));
    return this;
  }

  /** A path drawn around 0,0, put somewhere. */
  @CanIgnoreReturnValue
  Svg pathAt(String style, String path, double x, double y) {
    String place = "translate(" + number(x) + " " + number(y) + ")";
    out.empty("path", "class", style, "d", path, "transform", place);
    return this;
  }

  /** Words that start at a place. */
  @CanIgnoreReturnValue
  Svg text(String style, double x, double y, String words) {
    return anchored(style, "start", x, y, words);
  }

  /** Words with their middle at a place. */
  @CanIgnoreReturnValue
  Svg centred(String style, double x, double y, String words) {
    return anchored(style, "middle", x, y, words);
  }

  /** Words that end at a place. */
  @CanIgnoreReturnValue
  Svg ending(String style, double x, double y, String words) {
    return anchored(style, "end", x, y, words);
  }

  private Svg anchored(String style, String anchor, double x, double y, String words) {
    out.element(
        "text", words, "class", style, "x", number(x), "y", number(y), "text-anchor", anchor);
    return this;
  }

  /** Words turned around the place where they start or end. */
  @CanIgnoreReturnValue
  Svg turned(String style, boolean ends, double x, double y, double degrees, String words) {
    String turn = "rotate(" + number(degrees) + " " + number(x) + " " + number(y) + ")";
    out.element(
        "text",
        words,
        "class",
        style,
        "x",
        number(x),
        "y",
        number(y),
        "text-anchor",
        ends ? "end" : "start",
        "transform",
        turn);
    return this;
  }

  /** Words of several styles on one line. */
  @CanIgnoreReturnValue
  Svg runs(double x, double y, List<Runs.Run> line) {
    out.open("text", "x", number(x), "y", number(y), "xml:space", "preserve");
    line.forEach(run -> out.element("tspan", run.words(), "class", run.style()));
    out.close();
    return this;
  }

  /** {@return what was drawn, without the picture's frame} */
  @Override
  public String toString() {
    return out.toString();
  }
}
