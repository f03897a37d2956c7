package dev.communique.core.export;

import java.io.IOException;
import java.io.Reader;

/**
 * What stands before the first element of an XML document. A document type declaration is told here
 * already: the parser of the platform looks into one even when it is to skip it, and prints on
 * standard error when it ends too soon.
 */
final class XmlProlog {
  /** Further on the parser tells it. */
  private static final int LONGEST = 1 << 16;

  private static final String DECLARATION = "<!DOCTYPE";

  private final Reader xml;
  private int left = LONGEST;

  private XmlProlog(Reader xml) {
    this.xml = xml;
  }

  /**
   * Whether a type is declared before anything but comments and instructions.
   *
   * @param xml from its beginning, which is where it stands afterwards; must support marks
   */
  static boolean declaresType(Reader xml) throws IOException {
    xml.mark(LONGEST + 1);
    boolean declares = new XmlProlog(xml).declares();
    xml.reset();
    return declares;
  }

  private boolean declares() throws IOException {
    String begun = "";
    while (DECLARATION.startsWith(begun) && !begun.equals(DECLARATION)
        || "<?".startsWith(begun)
        || "<!--".startsWith(begun)) {
      int c = next();
      if (c < 0) {
        return false;
      }
      begun = behindSkipped(begun + (char) c);
    }
    return begun.equals(DECLARATION);
  }

  /** Nothing, when blanks, a comment or an instruction begins here, which end where we then are. */
  private String behindSkipped(String begun) throws IOException {
    if (begun.equals("<!--")) {
      skipTo("-->");
    } else if (begun.equals("<?")) {
      skipTo("?>");
    } else if (!begun.isBlank()) {
      return begun;
    }
    return "";
  }

  private void skipTo(String end) throws IOException {
    StringBuilder last = new StringBuilder();
    for (int c = next(); c >= 0 && !last.append((char) c).toString().equals(end); c = next()) {
      last.delete(0, Math.max(0, last.length() - end.length() + 1));
    }
  }

  private int next() throws IOException {
    return left-- > 0 ? xml.read() : -1;
  }
}
