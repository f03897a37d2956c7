package dev.communique.parser.text;

import dev.communique.parser.text.DateTokens.Token;
import java.util.List;

/** Tells lines that give a date and hardly anything else. Immutable. */
final class DateLines {
  private static final int LONGEST = 180;
  private static final int MOST_TOKENS = 60;
  private static final int MOST_NAMES = 4;
  private static final int MOST_NAMES_MARKED = 12;

  private final DateTokens dates;

  DateLines(DateTokens dates) {
    this.dates = dates;
  }

  boolean isDateLine(String text, int start, int end) {
    if (end - start > LONGEST || end - start < 6 || !hasDigit(text, start, end)) {
      return false;
    }
    return new Count(text, dates.tokens(text, start, end, MOST_TOKENS)).isDateLine();
  }

  private static boolean hasDigit(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** What a line holds. */
  private static final class Count {
    private int months;
    private int days;
    private int years;
    private int dates;
    private int times;
    private int weekdays;
    private int labels;
    private int bars;
    private int names;
    private int plain;

    Count(String text, List<Token> tokens) {
      for (Token token : tokens) {
        count(text, token);
      }
    }

    private void count(String text, Token token) {
      switch (token.kind()) {
        case MONTH -> months++;
        case DAY -> days++;
        case YEAR -> years++;
        case NUMERIC_DATE -> dates++;
        case TIME -> times++;
        case WEEKDAY -> weekdays++;
        case LABEL -> labels++;
        case MARK -> bars += "|>»•·:".indexOf(text.charAt(token.start())) >= 0 ? 1 : 0;
        case WORD -> {
          if (Character.isLowerCase(text.charAt(token.start()))) {
            plain++;
          } else {
            names++;
          }
        }
        default -> {}
      }
    }

    boolean isDateLine() {
      boolean hasDay = dates > 0 || months > 0 && (days > 0 || years > 0);
      boolean isWhole = dates > 0 || years > 0 || times > 0 || weekdays > 0 || names + plain == 0;
      boolean isMarked = times > 0 || bars > 0 || labels > 0 && names <= MOST_NAMES;
      int mostNames = isMarked ? MOST_NAMES_MARKED : MOST_NAMES;
      return hasDay && isWhole && plain <= (bars > 0 ? 2 : 0) && names <= mostNames;
    }
  }
}
