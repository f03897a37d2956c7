package dev.communique.core.chart;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayDeque;
import java.util.Deque;

/** HTML or SVG as it is written: whatever is put in as text or as an attribute stays text. */
final class Markup {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element; attributes are pairs of name and value. */
  @CanIgnoreReturnValue
  Markup open(String name, Object... attributes) {
    start(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** An element without anything in it. */
  @CanIgnoreReturnValue
  Markup empty(String name, Object... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  /** An element with nothing but text in it. */
  @CanIgnoreReturnValue
  Markup element(String name, String text, Object... attributes) {
    return open(name, attributes).text(text).close();
  }

  private void start(String name, Object... attributes) {
    checkArgument(attributes.length % 2 == 0, "attributes must be pairs: %s", name);
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escape(String.valueOf(attributes[i + 1]))).append('"');
    }
  }

  /** Text, whatever it holds. */
  @CanIgnoreReturnValue
  Markup text(String text) {
    out.append(escape(text));
    return this;
  }

  /** Markup that was made here. */
  @CanIgnoreReturnValue
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Ends the element begun last. */
  @CanIgnoreReturnValue
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  @CanIgnoreReturnValue
  Markup line() {
    out.append('\n');
    return this;
  }

  /** The text as it stands in an element or in a quoted attribute. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    String whole = Label.characters(text);
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** {@return what was written; every element must be closed} */
  @Override
  public String toString() {
    return out.toString();
  }
}
