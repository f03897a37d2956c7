package dev.communique.parser.text;

/** Tells of each line by itself what it is. Immutable. */
final class LineSorter {
  /** A longer line is running text, or an address. */
  private static final int LONGEST = 400;

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

  LineKind kind(TextLines lines, int line) {
    String text = lines.text();
    int end = lines.end(line);
    int start = withoutBullet(text, lines.start(line), end);
    if (start == end) {
      return LineKind.SKIP;
    }
    if (isAddress(text, start, end)) {
      return LineKind.ADDRESS;
    }
    return end - start > LONGEST ? LineKind.TEXT : shortLine(text, start, end, lines.facts(line));
  }

  private LineKind shortLine(String text, int start, int end, int facts) {
    if ((facts & LineFacts.AT) != 0 && isMailAddress(text, start, end)) {
      return LineKind.SKIP;
    }
    boolean digit = (facts & LineFacts.DIGIT) != 0;
    LineKind kind = furniture.kind(text, start, end);
    if (kind != LineKind.TEXT) {
      boolean date = digit && kind == LineKind.SKIP && dateLines.isDateLine(text, start, end);
      return date ? LineKind.DATE_LINE : kind;
    }
    boolean bracket = Captions.endsInBracket(text, end);
    if ((bracket || (facts & LineFacts.CREDIT) != 0) && captions.isCredited(text, start, end)) {
      return LineKind.CAPTION;
    }
    if (credits.isCredit(text, start, end)) {
      return LineKind.SKIP;
    }
    if (digit && dateLines.isDateLine(text, start, end)) {
      return LineKind.DATE_LINE;
    }
    if (bylines.isByline(text, start, end)) {
      return LineKind.BYLINE;
    }
    boolean caption =
        bracket && (captions.isCaption(text, start, end) || captions.isPicture(text, start, end));
    return caption ? LineKind.CAPTION : LineKind.TEXT;
  }

  /** Where the date starts in a line that an author's name opens, else the line's start. */
  int dateStart(String text, int start, int end) {
    return dateLines.dateStart(text, start, end);
  }

  /** The first letter or digit, or a mark that means something; {@code end} when there is none. */
  private static int withoutBullet(String text, int start, int end) {
    if (Character.isLetterOrDigit(text.charAt(start))) {
      return start;
    }
    int at = start;
    while (at < end && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at++;
    }
    boolean bullet = at < end && at > start && "-–•·*>→←|".indexOf(text.charAt(start)) >= 0;
    boolean loose = bullet && Blanks.isBlank(text.charAt(at - 1));
    return at == end || loose ? at : start;
  }

  private static boolean isAddress(String text, int start, int end) {
    char first = text.charAt(start);
    if (first != 'h' && first != 'w') {
      return false;
    }
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
