package dev.communique.parser.text;

import java.util.Arrays;

/**
 * Finds where sentences end: at a full stop, question or exclamation mark with the quotation marks
 * and brackets that close after it, unless the next word goes on in lower case. A paragraph's end
 * always ends a sentence.
 */
final class SentenceFinder {
  private final char[] text;
  private final WordBuffer words;
  private final Abbreviations abbreviations;
  private int[] bounds = new int[16];
  private int count = 1;

  private SentenceFinder(char[] text, WordBuffer words, Abbreviations abbreviations) {
    this.text = text;
    this.words = words;
    this.abbreviations = abbreviations;
  }

  /** The first word of each sentence, then the number of words. */
  static int[] find(char[] text, WordBuffer words, int[] paragraphs, Abbreviations abbreviations) {
    SentenceFinder finder = new SentenceFinder(text, words, abbreviations);
    for (int p = 0; p + 1 < paragraphs.length; p++) {
      finder.paragraph(paragraphs[p], paragraphs[p + 1]);
    }
    return Arrays.copyOf(finder.bounds, finder.count);
  }

  private void paragraph(int from, int to) {
    int word = from;
    while (word < to) {
      int end = endAfter(word, to);
      if (end > 0) {
        bound(end);
        word = end;
      } else {
        word++;
      }
    }
    if (bounds[count - 1] != to) {
      bound(to);
    }
  }

  /** The first word of the next sentence when one ends at {@code word}, else 0. */
  private int endAfter(int word, int to) {
    if (isAbbreviation(word)) {
      return word + 1 < to && startsAfterAbbreviation(word + 1) ? word + 1 : 0;
    }
    if (!isTerminal(word)) {
      return 0;
    }
    int next = word + 1;
    while (next < to && (isTerminal(next) || isCloser(next))) {
      next++;
    }
    return next < to && !continues(next) ? next : 0;
  }

  private boolean isAbbreviation(int word) {
    return words.has(word, WordBuffer.ABBREVIATION);
  }

  private boolean startsAfterAbbreviation(int next) {
    return words.has(next, WordBuffer.CAPITALISED)
        && abbreviations.startsSentence(text, words.start(next), words.end(next));
  }

  private boolean isTerminal(int word) {
    if (words.kind(word) != WordKind.PUNCTUATION.ordinal()) {
      return false;
    }
    char c = text[words.start(word)];
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** A bracket or quotation mark that closes: glued to the word before it. */
  private boolean isCloser(int word) {
    if (!words.has(word, WordBuffer.GLUED)) {
      return false;
    }
    char c = text[words.start(word)];
    if (c == ')' || c == ']' || c == '”' || c == '»') {
      return true;
    }
    // A straight mark glued on both sides opens: `ended."We …` is settled by what follows it.
    boolean quote =
        words.kind(word) == WordKind.QUOTE.ordinal() && c != '“' && c != '«' && c != '„';
    return quote
        && !(word + 1 < words.count()
            && words.has(word + 1, WordBuffer.GLUED)
            && words.has(word + 1, WordBuffer.CAPITALISED));
  }

  private boolean continues(int word) {
    if (words.kind(word) == WordKind.PUNCTUATION.ordinal()) {
      char c = text[words.start(word)];
      return c == ',' || c == ';' || c == ':';
    }
    return Character.isLowerCase(text[words.start(word)])
        || words.kind(word) == WordKind.CLITIC.ordinal();
  }

  private void bound(int word) {
    if (count == bounds.length) {
      bounds = Arrays.copyOf(bounds, count * 2);
    }
    bounds[count++] = word;
  }
}
