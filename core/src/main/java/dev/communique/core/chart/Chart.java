package dev.communique.core.chart;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.export.Format;
import dev.communique.core.query.Table;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A picture of some values, made by {@link Charts}. The same values give the same bytes. Whatever
 * the values hold is shown as text. Immutable.
 *
 * <pre>{@code
 * Chart letters = Charts.timeline(corpus.timeline("Xi Jinping", "Kim Jong Un"));
 * letters.write(Path.of("letters.html")); // interactive
 * letters.write(Path.of("letters.svg"));  // static
 * }</pre>
 */
public final class Chart {
  private final Drawing drawing;

  Chart(Drawing drawing) {
    this.drawing = drawing;
  }

  /** {@return what it shows, with the finding in it where there is one} */
  public String title() {
    return drawing.title();
  }

  /** {@return what is to be seen in it, for those who cannot see it too} */
  public String description() {
    return drawing.description();
  }

  /**
   * {@return how many marks of each kind stand for values: {@code {messages=12, silences=3}}; the
   * picture and the page have as many}
   */
  public ImmutableMap<String, Integer> marks() {
    return drawing.marks();
  }

  /** {@return the same values as a table} */
  public Table toTable() {
    return drawing.table();
  }

  /**
   * {@return a page in HTML that needs no network and no other file} It can be zoomed, hovered over
   * and gone through by keyboard, follows dark mode, prints as the static picture, and has the same
   * values as a table.
   */
  public String toHtml() {
    return ChartPage.of(title(), toFragment());
  }

  /** {@return a static picture in SVG, 960 units wide, that follows dark mode} */
  public String toSvg() {
    return Picture.of(drawing, true);
  }

  /**
   * {@return the chart as a part of a page: a {@code figure} in HTML} {@link ChartPage#of} makes a
   * page of one or several and what stands between them. Elsewhere the static picture and the table
   * are shown.
   */
  public String toFragment() {
    return Fragment.of(drawing);
  }

  /**
   * Writes the page or the picture, as the name of the file ends. The file is there completely or
   * not at all.
   *
   * @param file ends in {@code .html}, {@code .htm} or {@code .svg}, in a folder that is there
   * @throws IOException if it cannot be written; a file of that name is then as it was
   * @throws IllegalArgumentException if its name ends in something else
   */
  public void write(Path file) throws IOException {
    String name = Ascii.toLowerCase(String.valueOf(file.getFileName()));
    boolean isPage = name.endsWith(".html") || name.endsWith(".htm");
    checkArgument(isPage || name.endsWith(".svg"), "file must end in .html or .svg: %s", file);
    Format<String> whole = (texts, out) -> out.append(String.join("", texts));
    whole.write(ImmutableList.of(isPage ? toHtml() : toSvg()), file);
  }

  /** {@return the title and how many marks of each kind} */
  @Override
  public String toString() {
    return title() + " " + marks();
  }
}
