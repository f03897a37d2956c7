package dev.communique.parser.text;

import java.util.Locale;

/** What a file holds, by the end of its name. */
enum FileKind {
  PLAIN,
  GZIP,
  /** Not an article format; a folder that holds it skips it. */
  OTHER;

  static FileKind of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (isPlain(lower)) {
      return PLAIN;
    }
    return lower.endsWith(".gz") ? GZIP : OTHER;
  }

  /** Whether a folder's reader takes the file; hidden files it never does. */
  static boolean isRead(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    String inner = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return isPlain(inner) && !fileName.startsWith(".");
  }

  private static boolean isPlain(String lower) {
    return lower.endsWith(".txt") || lower.endsWith(".text");
  }
}
