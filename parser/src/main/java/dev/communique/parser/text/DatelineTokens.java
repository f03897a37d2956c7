package dev.communique.parser.text;

import dev.communique.model.Span;
import dev.communique.parser.text.DateTokens.Kind;
import dev.communique.parser.text.DateTokens.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The first tokens of a lead, cut as they are asked for, and what can be asked of them. Answers end
 * after the last token. Not thread-safe.
 */
final class DatelineTokens {
  private static final int MOST = 40;
  private static final int MOST_AGENCY_TOKENS = 5;

  /** As many are cut at once: enough for most, so that cutting more stays out of the way. */
  private static final int CUT = 8;

  private final String text;
  private final int end;
  private final DateTokens dates;
  private final DatelineNames names;
  private final List<Token> tokens = new ArrayList<>();

  /** What {@link #agencyEnd} told of a token, and 0 where it was not asked. */
  private final int[] agencyEnds = new int[3 * MOST];

  private int cutCount;
  private int next;

  /** From where on the end of an agency's name was looked for, and whether one stands there. */
  private int lookedFrom = Integer.MAX_VALUE;

  private boolean endsAgency;

  /** The tokens of {@code [start,end)}. */
  DatelineTokens(String text, int start, int end, DateTokens dates, DatelineNames names) {
    this.text = text;
    this.next = Blanks.skip(text, start, end);
    this.end = end;
    this.dates = dates;
    this.names = names;
    cutTo(CUT - 1);
  }

  /** Whether there are so many that this one is among them. */
  boolean has(int index) {
    return index < tokens.size() || cutTo(index);
  }

  private boolean cutTo(int index) {
    int wanted = Math.max(index + 1, tokens.size() + CUT);
    while (tokens.size() < wanted && next < end && cutCount < MOST) {
      Token token = dates.token(text, next, end);
      cutCount++;
      next = Blanks.skip(text, token.end(), end);
      add(token);
    }
    return index < tokens.size();
  }

  /** {@code SANA-President} is an agency, a dash and the lead's first word. */
  private void add(Token token) {
    int hyphen =
        token.kind() == Kind.WORD ? Search.first(text, '-', token.start(), token.end()) : -1;
    boolean cut =
        hyphen > token.start()
            && hyphen < token.end() - 1
            && names.isAgency(text, token.start(), hyphen)
            && !names.isAgency(text, token.start(), token.end());
    if (cut) {
      tokens.add(new Token(Kind.WORD, token.start(), hyphen));
      tokens.add(new Token(Kind.DASH, hyphen, hyphen + 1));
      tokens.add(new Token(Kind.WORD, hyphen + 1, token.end()));
    } else {
      tokens.add(token);
    }
  }

  Token token(int index) {
    return tokens.get(index);
  }

  String string(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  Span span(int from, int to) {
    return Span.of(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  boolean isKind(int index, Kind kind) {
    return index >= 0 && has(index) && tokens.get(index).kind() == kind;
  }

  /** Square brackets count as round ones. */
  boolean isMark(int index, char mark) {
    if (!isKind(index, Kind.MARK)) {
      return false;
    }
    char c = first(index);
    return (c == '[' ? '(' : c == ']' ? ')' : c) == mark;
  }

  char first(int index) {
    return text.charAt(tokens.get(index).start());
  }

  boolean isWord(int index) {
    return isKind(index, Kind.WORD) || isKind(index, Kind.LABEL);
  }

  boolean isCapitalWord(int index) {
    return isWord(index) && Character.isUpperCase(first(index));
  }

  boolean isAllCapitals(int index) {
    return DatelineNames.isCapitals(string(index, index + 1));
  }

  /** A dash; an underline with blanks around it is one on old wires. */
  boolean isDash(int index) {
    return isKind(index, Kind.DASH) || isMark(index, '_');
  }

  boolean isSeparator(int index) {
    return isDash(index) || isMark(index, ':') || isMark(index, ';');
  }

  /** A dash that no hyphen can be: two or more, or a long one. */
  boolean isLongDash(int index) {
    Token token = tokens.get(index);
    return isDash(index) && (token.end() - token.start() > 1 || first(index) != '-');
  }

  /** Whether a sentence can start here. */
  boolean startsSentence(int index) {
    return has(index) && !Character.isLowerCase(first(index)) && ",;:.)/".indexOf(first(index)) < 0;
  }

  /** {@code Sept. 9}, {@code 9 September}, {@code Monday}, with a year or without. */
  int dayEnd(int from) {
    if (!isKind(from, Kind.WEEKDAY)) {
      return monthDayEnd(from);
    }
    int after = isMark(from + 1, ',') || isMark(from + 1, '(') ? from + 2 : from + 1;
    int rest = monthDayEnd(after);
    return rest > after ? rest : from + 1;
  }

  private int monthDayEnd(int from) {
    int end = from;
    if (isKind(from, Kind.MONTH)) {
      int day = isMark(from + 1, '.') ? from + 2 : from + 1;
      end = isKind(day, Kind.DAY) ? day + 1 : from;
    } else if (isKind(from, Kind.DAY) && isKind(from + 1, Kind.MONTH)) {
      boolean abbreviated = isMark(from + 2, '.') && !startsSentence(from + 3);
      end = abbreviated ? from + 3 : from + 2;
    }
    if (end == from) {
      return from;
    }
    int year = isMark(end, ',') ? end + 1 : end;
    return isKind(year, Kind.YEAR) ? year + 1 : end;
  }

  /** The end of the longest agency's name that starts here, or -1. */
  int agencyEnd(int from) {
    if (!isWord(from)) {
      return -1;
    }
    if (agencyEnds[from] == 0) {
      agencyEnds[from] = mayBeAgency(tokens.get(from)) ? longestAgency(from) : -1;
    }
    return agencyEnds[from];
  }

  private int longestAgency(int from) {
    int most = from + 1;
    while (most < from + MOST_AGENCY_TOKENS && has(most)) {
      most++;
    }
    for (int to = most; to > from; to--) {
      if (names.isAgency(text, tokens.get(from).start(), tokens.get(to - 1).end())) {
        return to;
      }
    }
    return -1;
  }

  /** An agency's name begins as a known one does or has the words of one at its end. */
  private boolean mayBeAgency(Token first) {
    if (names.mayStartAgency(text, first.start(), first.end(), end)) {
      return true;
    }
    if (first.start() < lookedFrom) {
      lookedFrom = first.start();
      endsAgency = DatelineNames.mayEndAgency(text, lookedFrom, end);
    }
    return endsAgency;
  }

  /** The bracket that closes the one at {@code open}, or -1. */
  int closing(int open) {
    if (!isMark(open, '(')) {
      return -1;
    }
    int depth = 0;
    for (int i = open; has(i); i++) {
      depth += isMark(i, '(') ? 1 : isMark(i, ')') ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a bracket names a known agency. */
  boolean isGroupOfAgencies(int open) {
    int close = closing(open);
    for (int i = open + 1; i < close; i++) {
      if (agencyEnd(i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a bracket holds nothing but words in capitals: an agency nobody knows here. */
  boolean isGroupOfCapitals(int open) {
    int close = closing(open);
    for (int i = open + 1; i < close; i++) {
      boolean capitals = isAllCapitals(i) && string(i, i + 1).length() > 1;
      if ((isWord(i) && !capitals) || isKind(i, Kind.NUMBER) || isKind(i, Kind.DAY)) {
        return false;
      }
    }
    return close > open + 1 && isWord(open + 1);
  }
}
