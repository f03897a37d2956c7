package dev.communique.core.export;

import java.util.ArrayList;
import java.util.List;

/**
 * What a cell of a table holds, and back. Text that no table can hold is escaped: {@code \\} for a
 * backslash, {@code \}{@code u} and four hexadecimal digits for a control character that is no tab
 * or line end and for half a surrogate pair; within a list {@code \;} for a semicolon. Any other
 * character after a backslash stands for both, so that a table made by hand reads as it looks.
 */
final class CellText {
  private static final char ESCAPE = '\\';
  private static final char SEPARATOR = ';';
  private static final int DIGITS = 4;

  private CellText() {}

  static String print(String text) {
    return escape(text, false);
  }

  static String parse(String cell) {
    return unescape(cell, 0, cell.length());
  }

  /** The items with {@code "; "} between; nothing for none. */
  static String printList(List<String> items) {
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      cell.append(i == 0 ? "" : "; ").append(escape(items.get(i), true));
    }
    return cell.toString();
  }

  /** The items between semicolons that are not escaped; one blank after a semicolon is its own. */
  static List<String> parseList(String cell) {
    List<String> items = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) == ESCAPE) {
        i++;
      } else if (cell.charAt(i) == SEPARATOR) {
        items.add(unescape(cell, start, i));
        start = cell.startsWith(" ", i + 1) ? i + 2 : i + 1;
      }
    }
    if (!cell.isEmpty()) {
      items.add(unescape(cell, start, cell.length()));
    }
    return items;
  }

  private static String escape(String text, boolean inList) {
    StringBuilder cell = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        cell.append(c).append(text.charAt(++i));
      } else if (c == ESCAPE || inList && c == SEPARATOR) {
        cell.append(ESCAPE).append(c);
      } else if (isUnwritable(c)) {
        cell.append(ESCAPE).append('u').append(Integer.toHexString(0x10000 | c).substring(1));
      } else {
        cell.append(c);
      }
    }
    return cell.toString();
  }

  private static boolean isUnwritable(char c) {
    return Character.isSurrogate(c) || Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0;
  }

  private static String unescape(String cell, int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = cell.charAt(i);
      char next = i + 1 < end ? cell.charAt(i + 1) : ' ';
      if (c == ESCAPE && (next == ESCAPE || next == SEPARATOR)) {
        text.append(next);
        i++;
      } else if (c == ESCAPE && next == 'u' && isHexadecimal(cell, i + 2, end)) {
        text.append((char) Integer.parseInt(cell, i + 2, i + 2 + DIGITS, 16));
        i += 1 + DIGITS;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static boolean isHexadecimal(String cell, int start, int end) {
    for (int i = start; i < start + DIGITS; i++) {
      if (i >= end || Character.digit(cell.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
