package dev.communique.parser.text;

import com.google.common.collect.ImmutableSet;

/** Tells authors' lines. Immutable. */
final class Bylines {
  private static final int LONGEST = 120;
  private static final int LONGEST_PLACED = 50;
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "and", "in", "of", "for", "at", "the", "with", "de", "da", "di", "van", "von", "al",
          "bin", "el", "le", "la");

  private final DatelineNames names;

  Bylines(DatelineNames names) {
    this.names = names;
  }

  boolean isByline(String text, int start, int end) {
    return isBy(text, start, end) || isPlaced(text, start, end);
  }

  /** {@code By Ana Lund}, {@code ^BY ANA LUND AND PER FALK}: "by" and nothing but names. */
  private static boolean isBy(String text, int start, int end) {
    int by = text.charAt(start) == '^' ? start + 1 : start;
    if (end - start > LONGEST || end - by < 6 || !text.regionMatches(true, by, "by", 0, 2)) {
      return false;
    }
    int at = by + 2;
    if (text.charAt(at) == ':') {
      at++;
    } else if (!Blanks.isBlank(text.charAt(at))) {
      return false;
    }
    return text.charAt(end - 1) != '.' && nameCount(text, at, end) > 0;
  }

  /** {@code Ana Lund in Islamabad}: names, "in" and a place known for datelines. */
  private boolean isPlaced(String text, int start, int end) {
    if (end - start > LONGEST_PLACED) {
      return false;
    }
    int in = Search.first(text, " in ", start, end);
    if (in < 0 || in + 4 >= end || !names.isPlace(text.substring(in + 4, end))) {
      return false;
    }
    int count = nameCount(text, start, in);
    return count >= 2 && count <= 4;
  }

  /** How many names a stretch of nothing but names holds, 0 when there is anything else. */
  private static int nameCount(String text, int from, int end) {
    int at = Blanks.skip(text, from, end);
    int count = 0;
    while (at < end) {
      int to = at;
      while (to < end && !Blanks.isBlank(text.charAt(to))) {
        to++;
      }
      boolean lower = Character.isLowerCase(text.charAt(at));
      if (lower && !PARTICLES.contains(text.substring(at, to))) {
        return 0;
      }
      count += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
      at = Blanks.skip(text, to, end);
    }
    return count;
  }
}
