package dev.communique.parser.text;

/** Looks for characters and words inside a stretch, and never beyond it. */
final class Search {
  private Search() {}

  /** The first offset of {@code word} that lies wholly in {@code [from,to)}, or -1. */
  static int first(String text, String word, int from, int to) {
    for (int at = from; at + word.length() <= to; at++) {
      if (text.charAt(at) == word.charAt(0) && text.startsWith(word, at)) {
        return at;
      }
    }
    return -1;
  }

  /** The first offset of {@code c} in {@code [from,to)}, or -1. */
  static int first(String text, char c, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == c) {
        return at;
      }
    }
    return -1;
  }

  /** The last offset of {@code c} in {@code [from,to)}, or -1. */
  static int last(String text, char c, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (text.charAt(at) == c) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a character of {@code marks} stands in {@code [from,to)}. */
  static boolean hasAny(String text, Marks marks, int from, int to) {
    for (int at = from; at < to; at++) {
      if (marks.has(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
