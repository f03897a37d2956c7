package dev.communique.parser.text;

import com.google.common.collect.ImmutableList;

/** Tells of each line by itself what it is. Immutable. */
final class LineSorter {
  private static final int LONGEST_BYLINE = 120;
  private static final int LONGEST_CAPTION = 300;
  private static final int LONGEST_CREDIT = 60;

  private static final ImmutableList<String> PICTURE_CREDITS =
      ImmutableList.of(
          "PHOTO:",
          "Photo:",
          "(Photo",
          "(PHOTO",
          "Credit:",
          "Picture:",
          "Image:",
          "[Photo",
          "— Photo",
          "/Getty Images");

  private final FurnitureLines furniture = FurnitureLines.load();
  private final Credits credits;
  private final DateLines dateLines;
  private final DatelineNames names;

  LineSorter(DateTokens dates, DatelineNames names) {
    this.dateLines = new DateLines(dates);
    this.names = names;
    this.credits = new Credits(names);
  }

  LineKind kind(String text, int start, int end) {
    if (isAddress(text, start, end)) {
      return LineKind.ADDRESS;
    }
    LineKind furnitureKind = furniture.kind(text, start, end);
    if (furnitureKind != LineKind.TEXT) {
      return furnitureKind == LineKind.SKIP && dateLines.isDateLine(text, start, end)
          ? LineKind.DATE_LINE
          : furnitureKind;
    }
    if (isPicture(text, start, end)) {
      return LineKind.CAPTION;
    }
    if (credits.isCredit(text, start, end)) {
      return LineKind.SKIP;
    }
    if (dateLines.isDateLine(text, start, end)) {
      return LineKind.DATE_LINE;
    }
    if (isByline(text, start, end)) {
      return LineKind.BYLINE;
    }
    if (isCaption(text, start, end)) {
      return LineKind.CAPTION;
    }
    return isSymbols(text, start, end) ? LineKind.SKIP : LineKind.TEXT;
  }

  private static boolean isAddress(String text, int start, int end) {
    boolean begins =
        text.startsWith("http://", start)
            || text.startsWith("https://", start)
            || text.startsWith("www.", start);
    return begins && noBlank(text, start, end);
  }

  private static boolean noBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Blanks.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSymbols(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code By Ana Lund}, {@code BY ANA LUND AND PER FALK}: "by" and nothing but names. */
  private static boolean isByline(String text, int start, int end) {
    if (end - start > LONGEST_BYLINE
        || end - start < 6
        || !text.regionMatches(true, start, "by", 0, 2)) {
      return false;
    }
    int at = start + 2;
    if (text.charAt(at) == ':') {
      at++;
    } else if (!Blanks.isBlank(text.charAt(at))) {
      return false;
    }
    return isNames(text, at, end);
  }

  private static boolean isNames(String text, int from, int end) {
    int at = Blanks.skip(text, from, end);
    boolean any = false;
    while (at < end) {
      int to = at;
      while (to < end && !Blanks.isBlank(text.charAt(to))) {
        to++;
      }
      boolean capital = !Character.isLowerCase(text.charAt(at));
      if (!capital && !isNameParticle(text, at, to)) {
        return false;
      }
      any |= Character.isUpperCase(text.charAt(at));
      at = Blanks.skip(text, to, end);
    }
    return any && text.charAt(end - 1) != '.';
  }

  private static boolean isNameParticle(String text, int start, int end) {
    return switch (text.substring(start, end)) {
      case "and",
          "in",
          "of",
          "for",
          "at",
          "the",
          "with",
          "de",
          "da",
          "van",
          "von",
          "al",
          "bin",
          "el" ->
          true;
      default -> false;
    };
  }

  /** A line that closes with a picture's credit. */
  private static boolean isPicture(String text, int start, int end) {
    if (end - start > LONGEST_CAPTION + 100) {
      return false;
    }
    String tail = text.substring(Math.max(start, end - LONGEST_CREDIT), end);
    return PICTURE_CREDITS.stream().anyMatch(tail::contains);
  }

  /** A line without a sentence's end that closes with an agency: {@code … (AFP)}. */
  private boolean isCaption(String text, int start, int end) {
    if (text.charAt(end - 1) != ')' || end - start > LONGEST_CAPTION) {
      return false;
    }
    int open = text.lastIndexOf('(', end - 1);
    if (open <= start || end - open > 40) {
      return false;
    }
    String credit = text.substring(open + 1, end - 1);
    boolean photo =
        credit.regionMatches(true, 0, "photo", 0, 5) || credit.regionMatches(true, 0, "file", 0, 4);
    int before = Blanks.skipBack(text, start, open);
    return photo || names.isAgency(credit) && !Sentences.endsSentence(text, start, before);
  }
}
