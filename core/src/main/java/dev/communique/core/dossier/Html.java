package dev.communique.core.dossier;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.communique.core.chart.ChartPage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a page as it is written: whatever is put in as text or attribute stays text. */
final class Html {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element; attributes are pairs of name and value. */
  @CanIgnoreReturnValue
  Html open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(ChartPage.escape(attributes[i + 1])).append('"');
    }
    out.append('>');
    open.push(name);
    return this;
  }

  /** Ends the element begun last. */
  @CanIgnoreReturnValue
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Ends the element begun last, and the line. */
  @CanIgnoreReturnValue
  Html end() {
    close();
    out.append('\n');
    return this;
  }

  /** An element with nothing but text in it. */
  @CanIgnoreReturnValue
  Html element(String name, String text, String... attributes) {
    open(name, attributes);
    return text(text).close();
  }

  /** Text of an article: it runs as its own letters do. */
  @CanIgnoreReturnValue
  Html foreign(String name, String text) {
    return element(name, text, "dir", "auto");
  }

  @CanIgnoreReturnValue
  Html text(String text) {
    out.append(ChartPage.escape(text));
    return this;
  }

  /** Text of ours in which dates are not broken at the end of a line. */
  @CanIgnoreReturnValue
  Html dates(String text) {
    int done = 0;
    for (Matcher date = DATE.matcher(text); date.find(); done = date.end()) {
      text(text.substring(done, date.start()));
      element("span", date.group(), "class", "d-date");
    }
    return text(text.substring(done));
  }

  /** Markup that was made here or by a chart. */
  @CanIgnoreReturnValue
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** {@return what was written} */
  @Override
  public String toString() {
    return out.toString();
  }
}
