package dev.communique.parser.text;

import dev.communique.parser.text.DateTokens.Kind;
import dev.communique.parser.text.DateTokens.Token;
import java.util.List;

/** Tells lines that give a date and hardly anything else. Immutable. */
final class DateLines {
  static final int LONGEST = 180;
  private static final int MOST_TOKENS = 60;
  private static final int MOST_NAMES = 4;
  private static final int MOST_NAMES_MARKED = 8;

  private final DateTokens dates;

  DateLines(DateTokens dates) {
    this.dates = dates;
  }

  /** Whether a line that holds a digit is one. */
  boolean isDateLine(String text, int start, int end) {
    if (end - start > LONGEST || end - start < 6 || isSignature(text, start, end)) {
      return false;
    }
    Count count = new Count(text);
    int at = start;
    for (int i = 0; i < MOST_TOKENS && at < end; i++) {
      Token token = dates.token(text, at, end);
      count.add(token);
      if (count.isRunningText()) {
        return false;
      }
      at = Blanks.skip(text, token.end(), end);
    }
    return count.isDateLine();
  }

  /** Where the date starts in a line that an author's name opens, else the line's start. */
  int dateStart(String text, int start, int end) {
    List<Token> tokens = dates.tokens(text, start, end, MOST_TOKENS);
    int name = !tokens.isEmpty() && text.regionMatches(true, start, "by ", 0, 3) ? 1 : 0;
    while (name < tokens.size()
        && tokens.get(name).kind() == Kind.WORD
        && Character.isUpperCase(text.charAt(tokens.get(name).start()))) {
      name++;
    }
    boolean author = name >= 2 && name <= MOST_NAMES && name < tokens.size();
    return author && Count.isKind(text, tokens.get(name)) ? tokens.get(name).start() : start;
  }

  /** A dash before a name: who signs a post under its date dates no article. */
  private static boolean isSignature(String text, int start, int end) {
    return DateTokens.isDash(text.charAt(start)) && Search.first(text, "(@", start, end) >= 0;
  }

  /** What a line holds. */
  private static final class Count {
    private final String text;
    private int months;
    private int days;
    private int years;
    private int dates;
    private int times;
    private int weekdays;
    private int kinds;
    private int bars;
    private int names;
    private int plain;

    Count(String text) {
      this.text = text;
    }

    void add(Token token) {
      switch (token.kind()) {
        case MONTH -> months++;
        case DAY -> days++;
        case YEAR -> years++;
        case NUMERIC_DATE -> dates++;
        case TIME -> times++;
        case WEEKDAY -> weekdays++;
        case LABEL -> kinds += isKind(text, token) ? 1 : 0;
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

    /** {@code Updated}, {@code Published}, {@code Date}: the word says what the date is. */
    private static boolean isKind(String text, Token token) {
      return token.kind() == Kind.LABEL
          && token.end() - token.start() > 3
          && Character.isUpperCase(text.charAt(token.start()));
    }

    /** Whether it holds too many words already, whatever follows. */
    boolean isRunningText() {
      return plain > 1 || names > MOST_NAMES_MARKED;
    }

    boolean isDateLine() {
      boolean nothingElse = names + plain == 0;
      boolean hasDay = dates > 0 || (months > 0 && (days > 0 || (years > 0 && nothingElse)));
      boolean isWhole = dates > 0 || years > 0 || times > 0 || weekdays > 0 || nothingElse;
      boolean isMarked = times > 0 || kinds > 0;
      int mostNames = isMarked ? MOST_NAMES_MARKED : bars > 0 ? MOST_NAMES + 2 : MOST_NAMES;
      return hasDay && isWhole && plain <= (isMarked && bars > 0 ? 1 : 0) && names <= mostNames;
    }
  }
}
