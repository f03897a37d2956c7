package dev.communique.core.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML or SVG as it is written: whatever is put in as text or as an attribute stays text. */
public final class Markup {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param name its name
   * @param attributes pairs of name and value
   * @return this
   */
  @CanIgnoreReturnValue
  public Markup open(String name, Object... attributes) {
    start(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /**
   * An element without anything in it.
   *
   * @param name its name
   * @param attributes pairs of name and value
   * @return this
   */
  @CanIgnoreReturnValue
  public Markup empty(String name, Object... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  /**
   * An element with nothing but text in it.
   *
   * @param name its name
   * @param text whatever it holds
   * @param attributes pairs of name and value
   * @return this
   */
  @CanIgnoreReturnValue
  public Markup element(String name, String text, Object... attributes) {
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

  /**
   * Text.
   *
   * @param text whatever it holds
   * @return this
   */
  @CanIgnoreReturnValue
  public Markup text(String text) {
    out.append(escape(text));
    return this;
  }

  /**
   * An element with a text of an article in it, which runs as its own letters do.
   *
   * @param name its name
   * @param text whatever it holds
   * @return this
   */
  @CanIgnoreReturnValue
  public Markup foreign(String name, String text) {
    return element(name, text, "dir", "auto");
  }

  /**
   * Text of ours in which dates are not broken at the end of a line.
   *
   * @param text whatever it holds
   * @return this
   */
  @CanIgnoreReturnValue
  public Markup dates(String text) {
    int done = 0;
    for (Matcher date = DATE.matcher(text); date.find(); done = date.end()) {
      text(text.substring(done, date.start()));
      element("span", date.group(), "class", "cq-date");
    }
    return text(text.substring(done));
  }

  /**
   * Markup that was made by this class.
   *
   * @param markup it stands as it is
   * @return this
   */
  @CanIgnoreReturnValue
  public Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /**
   * Ends the element begun last.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /**
   * Ends the element begun last, and the line.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public Markup end() {
    return close().line();
  }

  /**
   * Ends the line.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public Markup line() {
    out.append('\n');
    return this;
  }

  /**
   * {@return the text as it stands in an element or in a quoted attribute}
   *
   * @param text any text
   */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    String whole = PlainText.characters(text);
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
