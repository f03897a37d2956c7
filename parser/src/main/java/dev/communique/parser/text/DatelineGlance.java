package dev.communique.parser.text;

/**
 * Sees at a glance that no dateline starts somewhere, as it does at the start of most paragraphs:
 * names in capitals and then a plain word, {@code President Lund has}. What it cannot tell it
 * leaves to {@link DatelineParse}. Immutable.
 */
final class DatelineGlance {
  /** As many words an agency's name has at most. */
  private static final int MOST_AGENCY_WORDS = 5;

  /** Marks that never stand in a dateline, straight and curly. */
  private static final Marks QUOTES = Marks.of("\"'“”‘’");

  private final DateTokens dates;
  private final DatelineNames names;

  DatelineGlance(DateTokens dates, DatelineNames names) {
    this.dates = dates;
    this.names = names;
  }

  /** Whether surely no dateline starts at {@code start}; the stretch holds no more than one. */
  boolean isNone(String text, int start, int end) {
    int at = start;
    for (int words = 0; at < end; words++) {
      char c = text.charAt(at);
      if (!isLetter(c)) {
        return isEnd(text, start, at, end);
      }
      int to = wordEnd(text, at, end);
      if (to < 0) {
        return false;
      }
      boolean goesOn = words < DatelineParse.MOST_PLACE_WORDS && isPlaceWord(text, at, to);
      if (!goesOn) {
        return isPlain(text, at, to)
            && !(words == 0 && isBracket(text, to, end))
            && !mayNameAgency(text, start, at, end);
      }
      if (words == 0 && mayStartAgency(text, at, to) || dates.mayKnow(text, at, to)) {
        return false;
      }
      at = Blanks.skip(text, to, end);
    }
    return false;
  }

  /** Whether the mark at {@code at} ends the place and begins nothing that a dateline goes on with. */
  private boolean isEnd(String text, int start, int at, int end) {
    if (QUOTES.has(text.charAt(at))) {
      return !mayNameAgency(text, start, at, end);
    }
    int next = Blanks.skip(text, at + 1, end);
    if (text.charAt(at) != ',' || next == end || !isLower(text.charAt(next))) {
      return false;
    }
    int to = wordEnd(text, next, end);
    return to > 0 && isPlain(text, next, to) && !mayNameAgency(text, start, next, end);
  }

  private static boolean isPlaceWord(String text, int at, int to) {
    return !isLower(text.charAt(at)) || DatelineNames.isParticle(text, at, to);
  }

  /** Whether a word neither belongs to a date nor starts an agency's name. */
  private boolean isPlain(String text, int start, int end) {
    return !mayStartAgency(text, start, end) && !dates.mayKnow(text, start, end);
  }

  private boolean mayStartAgency(String text, int start, int end) {
    return names.mayStartAgency(text, start, end);
  }

  private static boolean isBracket(String text, int from, int end) {
    int at = Blanks.skip(text, from, end);
    return at < end && (text.charAt(at) == '(' || text.charAt(at) == '[');
  }

  /** Whether an agency's name by its own words may end near the last word looked at. */
  private static boolean mayNameAgency(String text, int start, int last, int end) {
    int to = last;
    for (int words = 0; words < MOST_AGENCY_WORDS && to < end; words++) {
      while (to < end && !Blanks.isBlank(text.charAt(to))) {
        to++;
      }
      to = Blanks.skip(text, to, end);
    }
    return DatelineNames.mayEndAgency(text, start, to);
  }

  /** The end of a word of plain letters and apostrophes, or -1 when it holds anything else. */
  private static int wordEnd(String text, int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (!isLetter(c)) {
        boolean inner = (c == '\'' || c == '’') && at + 1 < end && isLetter(text.charAt(at + 1));
        if (!inner) {
          return Blanks.isBlank(c) || c == ',' || QUOTES.has(c) ? at : -1;
        }
      }
      at++;
    }
    return -1;
  }

  private static boolean isLetter(char c) {
    return isLower((char) (c | 0x20));
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }
}
