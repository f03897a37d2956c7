package dev.communique.parser.text;

/** Finds end marks and agency credits at the end of a paragraph. Immutable. */
final class TrailingCredit {
  private static final int LONGEST = 40;
  private static final String[] MARKS = {
    "-0-", "###", "-30-", "(END)", "(End)", "(end)", "/END", "ENDS", "--END--", "-ENDS-", "***"
  };

  private final DatelineNames names;

  TrailingCredit(DatelineNames names) {
    this.names = names;
  }

  /** Where the credit starts, {@code end} when there is none. */
  int start(String text, int start, int end) {
    int credit = end;
    int before;
    do {
      before = credit;
      credit = Blanks.skipBack(text, start, markStart(text, start, credit));
    } while (credit < before && credit > start);
    return Blanks.skip(text, credit, end);
  }

  /** Whether the credit says that the article ends here. */
  static boolean isEnd(String text, int start, int end) {
    for (String mark : MARKS) {
      int at = text.indexOf(mark, start);
      if (at >= 0 && at < end) {
        return true;
      }
    }
    return false;
  }

  private int markStart(String text, int start, int end) {
    for (String mark : MARKS) {
      int at = end - mark.length();
      if (at >= start && text.startsWith(mark, at) && isAfterSentence(text, start, at)) {
        return at;
      }
    }
    int initials = initialsStart(text, start, end);
    return initials < end ? initials : agencyStart(text, start, end);
  }

  /** {@code (end) za}: the initials of the desk after an end mark. */
  private static int initialsStart(String text, int start, int end) {
    int at = text.lastIndexOf("(end)", end);
    boolean near = at >= start && end - at <= 20 && isAfterSentence(text, start, at);
    return near && text.indexOf(' ', Blanks.skip(text, at + 5, end)) >= end
            || near && end - at <= 12
        ? at
        : end;
  }

  private int agencyStart(String text, int start, int end) {
    if (end - start < 3) {
      return end;
    }
    if (text.charAt(end - 1) == ')') {
      int open = text.lastIndexOf('(', end - 1);
      boolean credit =
          open > start
              && end - open <= LONGEST
              && names.isAgency(text.substring(open + 1, end - 1).strip());
      return credit && isAfterSentence(text, start, open) ? open : end;
    }
    int dash = end;
    while (dash > start && end - dash <= LONGEST && !DateTokens.isDash(text.charAt(dash - 1))) {
      dash--;
    }
    boolean found = dash > start && DateTokens.isDash(text.charAt(dash - 1));
    if (!found || !names.isAgency(text.substring(dash, end).strip())) {
      return end;
    }
    while (dash > start && DateTokens.isDash(text.charAt(dash - 1))) {
      dash--;
    }
    return isAfterSentence(text, start, dash) ? dash : end;
  }

  private static boolean isAfterSentence(String text, int start, int at) {
    int before = Blanks.skipBack(text, start, at);
    return before == start || Sentences.endsSentence(text, start, before);
  }
}
