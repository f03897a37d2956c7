package dev.communique.core.export;

import com.google.common.base.CharMatcher;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of an XML file, in the encoding that its first bytes tell. The parser of the
 * platform could tell it as well, but prints on standard error when a byte is wrong.
 */
final class XmlText {
  /** A declaration is never longer. */
  private static final int LONGEST_DECLARATION = 1_024;

  private static final String NAME = "encoding";

  private XmlText() {}

  /** A reader that fails at bytes that are none of the encoding. */
  static Reader of(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    bytes.mark(LONGEST_DECLARATION);
    byte[] start = bytes.readNBytes(LONGEST_DECLARATION);
    bytes.reset();
    bytes.skipNBytes(markLength(start));
    return new InputStreamReader(
        bytes,
        encoding(start)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static int markLength(byte[] start) {
    return begins(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  private static Charset encoding(byte[] start) throws IOException {
    if (begins(start, 0xFE, 0xFF) || begins(start, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    if (begins(start, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if (begins(start, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    String name = declared(new String(start, StandardCharsets.ISO_8859_1));
    try {
      return name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      throw new IOException("an unknown encoding: " + name, unknown);
    }
  }

  private static boolean begins(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  /** What stands in the quotation marks behind {@code encoding}, or nothing. */
  private static String declared(String start) {
    int end = start.indexOf("?>");
    int name = start.startsWith("<?xml") ? start.indexOf(NAME) : -1;
    if (name < 0 || name > end) {
      return "";
    }
    CharMatcher marks = CharMatcher.anyOf("'\"");
    int open = marks.indexIn(start, name);
    int close = open < 0 ? -1 : start.indexOf(start.charAt(open), open + 1);
    return close < 0 || close > end ? "" : start.substring(open + 1, close);
  }
}
