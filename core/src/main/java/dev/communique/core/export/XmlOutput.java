package dev.communique.core.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML with an element a line. Whatever the text is, the result is well-formed and says the
 * same when read: what XML 1.0 cannot hold becomes U+FFFD, and line ends in attributes, as well as
 * carriage returns anywhere, are written as references. (The writer of {@code javax.xml.stream}
 * passes all of these on as they are.)
 */
final class XmlOutput {
  private static final String INDENT = "  ";
  private static final char REPLACEMENT = '\uFFFD';

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  XmlOutput(Appendable out) {
    this.out = out;
  }

  XmlOutput declaration() throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    return this;
  }

  /** Opens an element; names and values of its attributes take turns, an empty value is none. */
  XmlOutput start(String name, String... attributes) throws IOException {
    tag(name, attributes);
    out.append(">\n");
    open.push(name);
    return this;
  }

  XmlOutput end() throws IOException {
    String name = open.pop();
    indent();
    out.append("</").append(name).append(">\n");
    return this;
  }

  XmlOutput empty(String name, String... attributes) throws IOException {
    tag(name, attributes);
    out.append("/>\n");
    return this;
  }

  XmlOutput leaf(String name, String text, String... attributes) throws IOException {
    tag(name, attributes);
    out.append('>').append(escape(text, false)).append("</").append(name).append(">\n");
    return this;
  }

  private void tag(String name, String... attributes) throws IOException {
    indent();
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        out.append(escape(attributes[i + 1], true)).append('"');
      }
    }
  }

  private void indent() throws IOException {
    out.append(INDENT.repeat(open.size()));
  }

  /** The text with {@link #REPLACEMENT} for what XML 1.0 cannot hold. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(c -> isLegal(c) ? c : REPLACEMENT).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static String escape(String text, boolean inAttribute) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\r' -> escaped.append("&#13;");
        case '\n', '\t' -> escaped.append(inAttribute ? "&#" + c + ";" : Character.toString(c));
        default -> escaped.appendCodePoint(isLegal(c) ? c : REPLACEMENT);
      }
    }
    return escaped.toString();
  }

  /** The production Char of XML 1.0; half of a surrogate pair is none. */
  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
