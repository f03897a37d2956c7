package dev.communique.core.query;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/** A cursor over the text of a query; blanks before what it looks at are passed. */
final class QueryScanner {
  private static final CharMatcher BLANK =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).precomputed();

  /** What cannot stand in a value without quotation marks. */
  private static final CharMatcher UNQUOTABLE = CharMatcher.anyOf("\"():\\").or(BLANK);

  private final String text;
  private int at;

  QueryScanner(String text) {
    this.text = text;
  }

  /** Whether a value is read back as it is without quotation marks. */
  static boolean canStandBare(String value) {
    return UNQUOTABLE.matchesNoneOf(value) && !value.startsWith("-");
  }

  /** The place of what comes next. */
  int at() {
    while (at < text.length() && BLANK.matches(text.charAt(at))) {
      at++;
    }
    return at;
  }

  boolean isAtEnd() {
    return at() == text.length();
  }

  boolean is(char c) {
    return !isAtEnd() && text.charAt(at) == c;
  }

  boolean take(char c) {
    boolean found = is(c);
    at += found ? 1 : 0;
    return found;
  }

  /** A minus that stands right before what it negates. */
  boolean takeMinus() {
    boolean found = is('-') && at + 1 < text.length() && !BLANK.matches(text.charAt(at + 1));
    at += found ? 1 : 0;
    return found;
  }

  /** Whether the next is a word by itself, in lower case or capitals. */
  boolean isWord(String word) {
    int end = at() + word.length();
    return text.regionMatches(true, at, word, 0, word.length())
        && (end == text.length() || isEnd(text.charAt(end)));
  }

  boolean takeWord(String word) {
    boolean found = isWord(word);
    at += found ? word.length() : 0;
    return found;
  }

  /** Whether the next is a field of this name. */
  boolean isField(String name) {
    int end = at() + name.length();
    return text.startsWith(name, at) && end < text.length() && text.charAt(end) == ':';
  }

  /** The name before a colon, which is passed. */
  Optional<String> takeField() {
    int end = at();
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    if (end == at || end == text.length() || text.charAt(end) != ':') {
      return Optional.empty();
    }
    String name = text.substring(at, end);
    at = end + 1;
    return Optional.of(name);
  }

  /** A value: a word, or what stands in quotation marks, without them and their escapes. */
  String takeValue() {
    if (is('"')) {
      int close = close();
      String value = unescape(text.substring(at + 1, close));
      at = close + 1;
      expectEnd();
      return value;
    }
    return bare();
  }

  /** Words to look for, in quotation marks if they are, and with what follows those. */
  String takeWords() {
    if (!is('"')) {
      return bare();
    }
    int start = at;
    at = close() + 1;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private String bare() {
    int start = at();
    while (at < text.length() && !isEnd(text.charAt(at)) && text.charAt(at) != '"') {
      at++;
    }
    if (at == start) {
      throw error(isAtEnd() ? "expected a value" : "expected a value, not " + shown(), start);
    }
    return text.substring(start, at);
  }

  /** The place of the quotation mark that closes the one here. */
  private int close() {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        return i;
      }
    }
    throw error("this quotation mark is never closed", at);
  }

  private void expectEnd() {
    if (at < text.length() && !isEnd(text.charAt(at))) {
      throw error("expected a blank after the quotation mark, not " + shown(), at);
    }
  }

  /** What stands between quotation marks, where a backslash always has a character behind it. */
  private static String unescape(String value) {
    StringBuilder plain = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      plain.append(c == '\\' ? value.charAt(++i) : c);
    }
    return plain.toString();
  }

  /** What comes next, for a message: a character in quotation marks, or the end. */
  String shown() {
    return isAtEnd() ? "the end" : "'" + text.charAt(at) + "'";
  }

  QuerySyntaxException error(String reason, int offset) {
    return new QuerySyntaxException(reason, text, Math.min(offset, text.length()));
  }

  private static boolean isEnd(char c) {
    return BLANK.matches(c) || c == '(' || c == ')';
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '-'
        || c == '_'
        || c >= '0' && c <= '9';
  }
}
