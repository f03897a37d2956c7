package dev.communique.parser.text;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a stretch of text into words, in one pass over its characters. Most words are plain ASCII
 * letters: they are packed while they are read, and everything else takes the longer way.
 */
final class WordScanner {
  private static final byte LETTERS = (byte) WordKind.LETTERS.ordinal();

  private final char[] text;
  private final int limit;
  private final FormTable forms;
  private final Abbreviations abbreviations;
  private final WordBuffer words;
  private int at;
  private boolean glued;
  private boolean hyphenated;

  /** What {@link WordBuffer} shall keep of the word being read, blanks and hyphens apart. */
  private int flag;

  /** Open single quotation marks, so that their closers are told from apostrophes. */
  private int openSingles;

  private WordScanner(
      char[] text,
      int start,
      int limit,
      FormTable forms,
      Abbreviations abbreviations,
      WordBuffer words) {
    this.text = text;
    this.at = start;
    this.limit = limit;
    this.forms = forms;
    this.abbreviations = abbreviations;
    this.words = words;
  }

  /** Adds the words of {@code text} from {@code start} to {@code end}. */
  static void scan(
      char[] text,
      int start,
      int end,
      FormTable forms,
      Abbreviations abbreviations,
      WordBuffer words) {
    new WordScanner(text, start, end, forms, abbreviations, words).run();
  }

  private void run() {
    while (at < limit) {
      char c = text[at];
      if (CharKind.isBlank(c)) {
        at++;
        glued = false;
        hyphenated = false;
      } else {
        step(c);
        glued = true;
      }
    }
  }

  private void step(char c) {
    byte kind = CharKind.of(c);
    if (kind == CharKind.SIGN) {
      at++;
      add(at - 1, CharKind.ofSign(c), 0, forms.sign(c));
    } else if (kind == CharKind.LOWER || kind == CharKind.UPPER) {
      plainLetters(c);
    } else {
      longWay(c);
    }
  }

  /** Adds a word that needs a closer look. */
  private void longWay(char c) {
    int start = at;
    flag = 0;
    WordKind kind = read(c);
    if (kind != null) {
      add(start, (byte) kind.ordinal(), flag, forms.find(text, start, at));
    }
  }

  /** Moves behind the word that starts here; null when it is none. */
  private @Nullable WordKind read(char c) {
    if (CharKind.isLetter(c)) {
      return letters();
    } else if (CharKind.isDigit(c)) {
      return digits();
    } else if (CharKind.isApostrophe(c)) {
      return apostrophe(c);
    } else if (c == '-' || c == '‐' || c == '‑' || c == '–' || c == '—' || c == '―') {
      return dash(c);
    }
    return sign(c);
  }

  // ---- words of letters

  /** Reads ASCII letters up to a blank or sign; any other end sends the word the longer way. */
  private void plainLetters(char first) {
    int start = at;
    int next = start;
    long packed = 0;
    int capitals = 0;
    byte kind = CharKind.OTHER;
    while (next < limit) {
      char c = text[next];
      kind = CharKind.of(c);
      if (kind == CharKind.UPPER) {
        capitals++;
      } else if (kind != CharKind.LOWER) {
        break;
      }
      packed = FormTable.packed(packed, c);
      next++;
    }
    if (next < limit && kind != CharKind.BLANK && kind != CharKind.SIGN || isAddress(start)) {
      longWay(first);
      return;
    }
    at = next;
    int spelling = 0;
    if (CharKind.of(first) == CharKind.UPPER) {
      spelling = WordBuffer.CAPITALISED;
      if (capitals == next - start && capitals > 1) {
        spelling |= WordBuffer.ALL_CAPITALS;
      }
    }
    add(start, LETTERS, spelling, forms.findLetters(packed, text, start, next));
  }

  private WordKind letters() {
    int start = at;
    if (isAddress(start)) {
      while (at < limit && !Whitespace.isBlank(text[at])) {
        at++;
      }
      return WordKind.MIXED;
    }
    boolean mixed = runOfLetters();
    if (!mixed && at < limit && text[at] == '.') {
      flag = stops(start);
    }
    flag |= capitals(start, at);
    return mixed ? WordKind.MIXED : WordKind.LETTERS;
  }

  /** Moves behind the letters, and the digits and apostrophes among them. */
  private boolean runOfLetters() {
    boolean mixed = false;
    while (at < limit) {
      char c = text[at];
      if (CharKind.isDigit(c)) {
        mixed = true;
      } else if (!CharKind.isLetter(c) && !isInnerApostrophe(c)) {
        break;
      }
      at++;
    }
    return mixed;
  }

  private boolean isInnerApostrophe(char c) {
    if (!CharKind.isApostrophe(c) || at + 1 >= limit || !CharKind.isLetter(text[at + 1])) {
      return false;
    }
    // "Xi's" is two words; "don't", "O'Brien" and "d'Ivoire" are one.
    char next = text[at + 1];
    boolean single = at + 2 >= limit || !CharKind.isLetter(text[at + 2]);
    return !(single && (next == 's' || next == 'S'));
  }

  /** Takes the full stops of an abbreviation into the word. */
  private int stops(int start) {
    if (at - start == 1 && initials()) {
      return WordBuffer.ABBREVIATION;
    }
    if (abbreviations.keepsStop(text, start, at, limit)) {
      at++;
      return WordBuffer.ABBREVIATION;
    }
    return 0;
  }

  /** "U.S.", "a.m.", "D.P.R.K.", "J.": single letters, a full stop after each. */
  private boolean initials() {
    boolean capital = Character.isUpperCase(text[at - 1]);
    int stop = at;
    int letters = 1;
    while (stop + 2 < limit && CharKind.isLetter(text[stop + 1]) && text[stop + 2] == '.') {
      stop += 2;
      letters++;
    }
    if (letters == 1) {
      if (!capital || !isInitial(stop)) {
        return false;
      }
    }
    at = stop + 1;
    return true;
  }

  /** A single capital with a stop is an initial when a capitalised word follows: "J. Lund". */
  private boolean isInitial(int stop) {
    int next = stop + 1;
    while (next < limit && Whitespace.isBlank(text[next])) {
      next++;
    }
    return abbreviations != Abbreviations.NONE && next < limit && Character.isUpperCase(text[next]);
  }

  private boolean isAddress(int start) {
    char c = text[start];
    if (c == 'h' || c == 'H') {
      return startsWith("http://") || startsWith("https://");
    }
    return (c == 'w' || c == 'W') && startsWith("www.");
  }

  private boolean startsWith(String prefix) {
    if (at + prefix.length() > limit) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (Character.toLowerCase(text[at + i]) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int capitals(int start, int end) {
    if (!Character.isUpperCase(text[start])) {
      return 0;
    }
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (Character.isLowerCase(c)) {
        return WordBuffer.CAPITALISED;
      }
      if (Character.isLetter(c)) {
        letters++;
      }
    }
    return letters > 1 ? WordBuffer.CAPITALISED | WordBuffer.ALL_CAPITALS : WordBuffer.CAPITALISED;
  }

  // ---- numbers

  private WordKind digits() {
    while (at < limit) {
      char c = text[at];
      if (!CharKind.isDigit(c) && !isSeparator(c)) {
        break;
      }
      at++;
    }
    if (at < limit && CharKind.isLetter(text[at])) {
      int ending = at;
      while (at < limit && (CharKind.isLetter(text[at]) || CharKind.isDigit(text[at]))) {
        at++;
      }
      return isOrdinalEnding(ending, at) ? WordKind.ORDINAL : WordKind.MIXED;
    }
    return WordKind.NUMBER;
  }

  /** A comma before three digits, or a point between digits. */
  private boolean isSeparator(char c) {
    if (c != ',' && c != '.' || at + 1 >= limit || !CharKind.isDigit(text[at + 1])) {
      return false;
    }
    return c == '.'
        || at + 3 < limit
            && CharKind.isDigit(text[at + 2])
            && CharKind.isDigit(text[at + 3])
            && (at + 4 >= limit || !CharKind.isDigit(text[at + 4]));
  }

  private boolean isOrdinalEnding(int start, int end) {
    if (end - start != 2) {
      return false;
    }
    int a = Character.toLowerCase(text[start]);
    int b = Character.toLowerCase(text[start + 1]);
    return a == 't' && b == 'h'
        || a == 's' && b == 't'
        || a == 'n' && b == 'd'
        || a == 'r' && b == 'd';
  }

  // ---- signs

  private WordKind apostrophe(char c) {
    boolean doubled = at + 1 < limit && text[at + 1] == c && c != '‘' && c != '’';
    if (doubled) {
      at += 2;
      return WordKind.QUOTE;
    }
    boolean letterNext = at + 1 < limit && Character.isLetterOrDigit(text[at + 1]);
    if (!glued && letterNext) {
      at++;
      openSingles++;
      return WordKind.QUOTE;
    }
    if (glued && letterNext && isPossessive()) {
      at += 2;
      return WordKind.CLITIC;
    }
    boolean clitic = glued && openSingles == 0 && followsLetterS();
    at++;
    openSingles = clitic ? openSingles : Math.max(0, openSingles - 1);
    return clitic ? WordKind.CLITIC : WordKind.QUOTE;
  }

  private boolean isPossessive() {
    char next = text[at + 1];
    return (next == 's' || next == 'S')
        && (at + 2 >= limit || !Character.isLetterOrDigit(text[at + 2]));
  }

  private boolean followsLetterS() {
    char before = text[at - 1];
    return before == 's' || before == 'S' || before == 'z' || before == 'x';
  }

  /** A hyphen that joins two words is none. */
  private @Nullable WordKind dash(char c) {
    boolean joins =
        (c == '-' || c == '‐' || c == '‑')
            && glued
            && at + 1 < limit
            && Character.isLetterOrDigit(text[at + 1])
            && Character.isLetterOrDigit(before());
    at++;
    if (joins) {
      hyphenated = true;
      return null;
    }
    while (at < limit && text[at] == c) {
      at++;
    }
    return WordKind.DASH;
  }

  /** The character before, seen through an abbreviation's full stop ("U.S.-led"). */
  private char before() {
    char c = text[at - 1];
    return c == '.' && at > 1 ? text[at - 2] : c;
  }

  private WordKind sign(char c) {
    at++;
    if (Character.isHighSurrogate(c) && at < limit && Character.isLowSurrogate(text[at])) {
      at++;
    }
    return CharKind.kindOf(c);
  }

  private void add(int start, byte kind, int spelling, int form) {
    int joined = (glued ? WordBuffer.GLUED : 0) | (hyphenated ? WordBuffer.HYPHENATED : 0);
    hyphenated = false;
    words.add(start, at, kind, spelling | joined, form);
  }
}
