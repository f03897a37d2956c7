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
    boolean place = true;
    for (int words = 0; at < end; words++) {
      if (!isLetter(text.charAt(at))) {
        return isEnd(text, start, at, end);
      }
      int to = wordEnd(text, at, end);
      if (to < 0 || (words == 0 && names.mayStartAgency(text, at, to, end))) {
        return false;
      }
      place &= words > 0 || text.charAt(to) != ' ' || !names.startsNoPlace(text, at, to);
      boolean date = dates.mayNameDay(text, at, to);
      if (date && place) {
        return false;
      }
      if (date || words == DatelineParse.MOST_PLACE_WORDS || !isPlaceWord(text, at, to)) {
        return !(words == 0 && isBracket(text, to, end))
            && !names.mayStartAgency(text, at, to, end)
            && !mayNameAgency(text, start, at, end);
      }
      at = Blanks.skip(text, to, end);
    }
    return false;
  }

  /**
   * Whether the mark at {@code at} ends the place and begins nothing that a dateline goes on with.
   */
  private boolean isEnd(String text, int start, int at, int end) {
    if (QUOTES.has(text.charAt(at))) {
      return !mayNameAgency(text, start, at, end);
    }
    int next = Blanks.skip(text, at + 1, end);
    if (text.charAt(at) != ',' || next == end || !Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    int to = wordEnd(text, next, end);
    return to > 0
        && !dates.mayNameDay(text, next, to)
        && !names.mayStartAgency(text, next, to, end)
        && !mayNameAgency(text, start, next, end);
  }

  /** A capital goes on with a place, and so does a particle. */
  private static boolean isPlaceWord(String text, int at, int to) {
    return Character.isUpperCase(text.charAt(at)) || DatelineNames.isParticle(text, at, to);
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
    int small = c | 0x20;
    return (small >= 'a' && small <= 'z') || (c >= 0x80 && Character.isLetter(c));
  }
}
