package dev.communique.parser.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a short stretch of text into words, numbers and marks, and knows the words of dates. */
final class DateTokens {
  /** What a token is. */
  enum Kind {
    MONTH,
    WEEKDAY,
    /** A word that stands beside dates: {@code Updated}, {@code GMT}. */
    LABEL,
    WORD,
    /** A day of the month, {@code 9}, {@code 6th}. */
    DAY,
    YEAR,
    /** {@code 25/09/2021}, {@code 2008-05-14}. */
    NUMERIC_DATE,
    /** {@code 19:35}, {@code 9.30am}. */
    TIME,
    NUMBER,
    /** One character that is neither letter nor digit. */
    MARK,
    DASH,
  }

  record Token(Kind kind, int start, int end) {}

  private static final Splitter BLANK = Splitter.on(' ');

  private final ImmutableMap<String, Kind> words;

  private final AsciiWords known;

  private final AsciiWords dayNames;

  private DateTokens(ImmutableMap<String, Kind> words) {
    this.words = words;
    this.known = AsciiWords.of(words.keySet().stream());
    this.dayNames =
        AsciiWords.of(words.keySet().stream().filter(word -> words.get(word) != Kind.LABEL));
  }

  static DateTokens load() {
    ImmutableMap.Builder<String, Kind> words = ImmutableMap.builder();
    for (ResourceLines.Line line : ResourceLines.read(DateTokens.class, "date-words.txt")) {
      Kind kind = Kind.valueOf(line.field(0).toUpperCase(Locale.ROOT));
      BLANK.split(line.field(1)).forEach(word -> words.put(word, kind));
    }
    return new DateTokens(words.buildKeepingLast());
  }

  /** At most {@code most} tokens of {@code [start,end)}. */
  List<Token> tokens(String text, int start, int end, int most) {
    List<Token> tokens = new ArrayList<>();
    int at = Blanks.skip(text, start, end);
    while (at < end && tokens.size() < most) {
      Token token = token(text, at, end);
      tokens.add(token);
      at = Blanks.skip(text, token.end(), end);
    }
    return tokens;
  }

  /** The token that starts at {@code at}, where no blank stands. */
  Token token(String text, int at, int end) {
    int to = tokenEnd(text, at, end);
    return new Token(kind(text, at, to), at, to);
  }

  static int tokenEnd(String text, int at, int end) {
    char c = text.charAt(at);
    if (isDash(c)) {
      int to = at + 1;
      while (to < end && isDash(text.charAt(to))) {
        to++;
      }
      return to;
    }
    if (Character.isDigit(c)) {
      return numberEnd(text, at, end);
    }
    return isLetter(c) ? wordEnd(text, at, end) : at + 1;
  }

  /** Letters with inner apostrophes, hyphens and full stops; a last full stop is left out. */
  private static int wordEnd(String text, int at, int end) {
    int to = at + 1;
    while (to < end) {
      char c = text.charAt(to);
      boolean inner = "'’`-.&@".indexOf(c) >= 0 && to + 1 < end && isLetter(text.charAt(to + 1));
      if (!isLetter(c) && !Character.isDigit(c) && !inner) {
        break;
      }
      to++;
    }
    return to;
  }

  private static int numberEnd(String text, int at, int end) {
    int to = at + 1;
    while (to < end) {
      char c = text.charAt(to);
      boolean inner =
          "/-.:+".indexOf(c) >= 0 && to + 1 < end && Character.isDigit(text.charAt(to + 1));
      if (!Character.isLetterOrDigit(c) && !inner) {
        break;
      }
      to++;
    }
    return to;
  }

  /** Whether a word may name a month or a weekday; it may still be another. */
  boolean mayNameDay(String text, int start, int end) {
    long hash = AsciiWords.hash(text, start, end);
    return hash == AsciiWords.NOT_ASCII
        ? words.containsKey(text.substring(start, end).toLowerCase(Locale.ROOT))
        : dayNames.contains(hash);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '@';
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  private Kind kind(String text, int start, int end) {
    char c = text.charAt(start);
    if (isDash(c)) {
      return Kind.DASH;
    }
    if (Character.isDigit(c)) {
      return NumberShape.kind(text, start, end);
    }
    if (!isLetter(c)) {
      return Kind.MARK;
    }
    long hash = AsciiWords.hash(text, start, end);
    if (hash != AsciiWords.NOT_ASCII && !known.contains(hash)) {
      return Kind.WORD;
    }
    Kind kind = words.get(text.substring(start, end).toLowerCase(Locale.ROOT));
    return kind == null ? Kind.WORD : kind;
  }
}
