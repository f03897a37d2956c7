package dev.communique.parser.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;

/**
 * Finds end marks and agencies' credits at the end of a paragraph and in lines of their own.
 * Immutable.
 */
final class Credits {
  private static final String SOURCE = "source";
  private static final int LONGEST = 40;
  private static final int LONGEST_NOTED = 180;
  private static final int LONGEST_UNKNOWN = 6;
  private static final int LONGEST_INITIALS = 12;
  private static final ImmutableList<String> ENDS =
      ImmutableList.of(
          "-0-", "###", "-30-", "(END)", "(End)", "(end)", "/END", "ENDS", "--END--", "-ENDS-");
  private static final ImmutableList<String> OTHERS = ImmutableList.of("./.", "/.", "***", "|");

  private final DatelineNames names;

  Credits(DatelineNames names) {
    this.names = names;
  }

  /** Where the credits at the end of a paragraph start, {@code end} when there are none. */
  int start(String text, int start, int end) {
    int credit = end;
    int before;
    do {
      before = credit;
      credit = Blanks.skipBack(text, start, oneStart(text, start, credit));
    } while (credit < before && credit > start);
    return Blanks.skip(text, credit, end);
  }

  /** Whether credits say that the article ends with them. */
  static boolean isEnd(String credits) {
    for (String end : ENDS) {
      if (credits.contains(end)) {
        return true;
      }
    }
    return false;
  }

  /** A line that is a credit and no more: {@code Source: AFP}, {@code -Bernama}, {@code (KUNA)}. */
  boolean isCredit(String text, int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    int at = start;
    if (text.regionMatches(true, start, "source", 0, 6)) {
      at = start + 6;
    }
    String name = text.substring(at, end);
    return names.isAgencies(name) || isDeskMark(name);
  }

  /** {@code VNF/VNA}, {@code MS/3938892}: capitals, a slash, no blank. */
  private static boolean isDeskMark(String name) {
    int slash = name.indexOf('/');
    return slash > 0
        && slash < LONGEST_UNKNOWN
        && name.length() > slash + 1
        && name.charAt(0) >= 'A'
        && name.chars().allMatch(c -> isCapital(c) || (c >= '0' && c <= '9') || c == '/');
  }

  /**
   * Takes down the agencies that a line of furniture credits. Below the text, who stands after
   * "Source:" is one, known or not; above it, that is a picture's.
   */
  void note(Item item, boolean isBelowText, LayoutDraft draft) {
    String line = item.length() > LONGEST_NOTED ? "" : item.span().in(draft.text());
    boolean credit = item.kind() == LineKind.DATE_LINE || isCredit(line, 0, line.length());
    if (credit) {
      draft.credits.addAll(agencies(line));
    } else if (isBelowText && isSource(line) && line.length() <= LONGEST) {
      String name = CharMatcher.anyOf(": -–|").trimFrom(line.substring(SOURCE.length()));
      if (name.length() > 1 && Character.isUpperCase(name.charAt(0))) {
        draft.credits.add(name);
      }
    }
  }

  /** The known agencies a credit names. */
  ImmutableList<String> agencies(String credit) {
    return names.agenciesIn(isSource(credit) ? credit.substring(SOURCE.length()) : credit);
  }

  private static boolean isSource(String credit) {
    return credit.regionMatches(true, 0, SOURCE, 0, SOURCE.length());
  }

  private int oneStart(String text, int start, int end) {
    if (isPlainEnd(text, start, end)) {
      return end;
    }
    int mark = markStart(text, start, end);
    if (mark < end) {
      return mark;
    }
    int bracket = bracketStart(text, start, end);
    if (bracket < end) {
      return bracket;
    }
    int dash = dashStart(text, start, end);
    return dash < end ? dash : bareStart(text, start, end);
  }

  /** Nearly every paragraph ends in a word and a full stop. */
  private static boolean isPlainEnd(String text, int start, int end) {
    return end - start > 1
        && text.charAt(end - 1) == '.'
        && Character.isLetterOrDigit(text.charAt(end - 2));
  }

  private static int markStart(String text, int start, int end) {
    for (ImmutableList<String> marks : ImmutableList.of(ENDS, OTHERS)) {
      for (String mark : marks) {
        int at = end - mark.length();
        if (at >= start && text.startsWith(mark, at) && isAfterSentence(text, start, at)) {
          return at;
        }
      }
    }
    int at = Search.first(text, "(end)", Math.max(start, end - LONGEST_INITIALS), end);
    return at >= 0 && isAfterSentence(text, start, at) ? at : end;
  }

  /** {@code … health. (KUNA)}. */
  private int bracketStart(String text, int start, int end) {
    if (end - start < 3 || ")]".indexOf(text.charAt(end - 1)) < 0) {
      return end;
    }
    int open = end - 2;
    while (open > start && end - open <= LONGEST && "([".indexOf(text.charAt(open)) < 0) {
      open--;
    }
    boolean bracket = "([".indexOf(text.charAt(open)) >= 0;
    return bracket
            && names.isAgencies(text.substring(open + 1, end - 1))
            && isAfterSentence(text, start, open)
        ? open
        : end;
  }

  /** {@code … health. — VNA/VNS}, {@code -SG}. */
  private int dashStart(String text, int start, int end) {
    int dash = end;
    while (dash > start && end - dash <= LONGEST && !isLooseDash(text, dash - 1)) {
      dash--;
    }
    if (dash == start || !DateTokens.isDash(text.charAt(dash - 1))) {
      return end;
    }
    String name = text.substring(dash, end).strip();
    boolean unknown =
        name.length() > 1
            && name.length() <= LONGEST_UNKNOWN
            && name.chars().allMatch(c -> isCapital(c) || c == '/');
    while (dash > start && DateTokens.isDash(text.charAt(dash - 1))) {
      dash--;
    }
    boolean credit = unknown || names.isAgencies(name);
    return credit && isAfterSentence(text, start, dash) ? dash : end;
  }

  /** A dash that joins no word before it. */
  private static boolean isLooseDash(String text, int at) {
    return DateTokens.isDash(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** {@code … health. ONA}: a known agency in capitals. */
  private int bareStart(String text, int start, int end) {
    int at = end;
    while (at > start && !Blanks.isBlank(text.charAt(at - 1)) && end - at <= LONGEST) {
      at--;
    }
    String name = text.substring(at, end);
    boolean credit = DatelineNames.isCapitals(name) && at > start && names.isAgencies(name);
    return credit && isAfterSentence(text, start, at) ? at : end;
  }

  private static boolean isCapital(int c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isAfterSentence(String text, int start, int at) {
    int before = Blanks.skipBack(text, start, at);
    return before == start || Sentences.endsSentence(text, start, before);
  }
}
