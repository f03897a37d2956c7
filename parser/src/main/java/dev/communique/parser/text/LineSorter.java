package dev.communique.parser.text;

/** Tells of each line by itself what it is. Immutable. */
final class LineSorter {
  private static final int LONGEST_MAIL = 60;

  private final FurnitureLines furniture = FurnitureLines.load();
  private final DateLines dateLines;
  private final Bylines bylines;
  private final Captions captions;
  private final Credits credits;

  LineSorter(DateTokens dates, DatelineNames names) {
    this.dateLines = new DateLines(dates);
    this.bylines = new Bylines(names);
    this.captions = new Captions(names);
    this.credits = new Credits(names);
  }

  LineKind kind(String text, int lineStart, int end) {
    int start = withoutBullet(text, lineStart, end);
    if (start == end) {
      return LineKind.SKIP;
    }
    if (isAddress(text, start, end)) {
      return LineKind.ADDRESS;
    }
    if (isMailAddress(text, start, end)) {
      return LineKind.SKIP;
    }
    LineKind kind = furniture.kind(text, start, end);
    if (kind != LineKind.TEXT) {
      boolean date = kind == LineKind.SKIP && dateLines.isDateLine(text, start, end);
      return date ? LineKind.DATE_LINE : kind;
    }
    if (captions.isCredited(text, start, end)) {
      return LineKind.CAPTION;
    }
    if (credits.isCredit(text, start, end)) {
      return LineKind.SKIP;
    }
    if (dateLines.isDateLine(text, start, end)) {
      return LineKind.DATE_LINE;
    }
    if (bylines.isByline(text, start, end)) {
      return LineKind.BYLINE;
    }
    boolean caption = captions.isCaption(text, start, end) || captions.isPicture(text, start, end);
    return caption ? LineKind.CAPTION : LineKind.TEXT;
  }

  /** Where the date starts in a line that an author's name opens, else the line's start. */
  int dateStart(String text, int start, int end) {
    return dateLines.dateStart(text, start, end);
  }

  /** The first letter or digit, or a mark that means something; {@code end} when there is none. */
  private static int withoutBullet(String text, int start, int end) {
    int at = start;
    while (at < end && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at++;
    }
    boolean bullet = at < end && at > start && "-–•·*>→←|".indexOf(text.charAt(start)) >= 0;
    boolean loose = bullet && Blanks.isBlank(text.charAt(at - 1));
    return at == end || loose ? at : start;
  }

  private static boolean isAddress(String text, int start, int end) {
    boolean begins =
        text.startsWith("http://", start)
            || text.startsWith("https://", start)
            || text.startsWith("www.", start);
    return begins && hasNoBlank(text, start, end);
  }

  /** {@code desk@news.example}, the desk's own line. */
  private static boolean isMailAddress(String text, int start, int end) {
    return end - start <= LONGEST_MAIL
        && Search.first(text, '@', start + 1, end) > 0
        && hasNoBlank(text, start, end);
  }

  private static boolean hasNoBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Blanks.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
