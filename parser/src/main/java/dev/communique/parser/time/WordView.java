package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/** A stretch of the table of words in which every question is safe past the ends. */
class WordView {
  final Words words;

  /** The stretch being read: nothing is looked at outside it. */
  private int first;

  private int limit;

  private int sentence;

  WordView(Words words) {
    this.words = words;
    this.limit = words.count();
  }

  Words words() {
    return words;
  }

  void paragraph(int from, int to) {
    first = from;
    limit = to;
  }

  int limit() {
    return limit;
  }

  boolean has(int word) {
    return word >= first && word < limit;
  }

  /** The sentence of a word; quick for words asked for in the order of the text. */
  int sentenceOf(int word) {
    if (word < words.sentenceStart(sentence)) {
      sentence = words.sentenceOf(word);
    }
    while (words.sentenceEnd(sentence) <= word) {
      sentence++;
    }
    return sentence;
  }

  boolean isSameSentence(int word, int other) {
    int same = sentenceOf(word);
    return other >= words.sentenceStart(same) && other < words.sentenceEnd(same);
  }

  boolean isKind(int word, WordKind kind) {
    return has(word) && words.kind(word) == kind;
  }

  boolean isSign(int word, char sign) {
    return has(word) && words.end(word) - words.start(word) == 1 && words.first(word) == sign;
  }

  /** Whether a word is written so, letter by letter. */
  boolean isWritten(int word, String letters) {
    return has(word)
        && length(word) == letters.length()
        && words.text().startsWith(letters, words.start(word));
  }

  /** Whether a word is written so, whatever its capitals. */
  boolean isSpelt(int word, String letters) {
    return has(word)
        && length(word) == letters.length()
        && words.text().regionMatches(true, words.start(word), letters, 0, letters.length());
  }

  int length(int word) {
    return words.end(word) - words.start(word);
  }

  boolean isLetters(int word) {
    return isKind(word, WordKind.LETTERS);
  }

  boolean isCapitalised(int word) {
    return has(word) && words.isCapitalised(word);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
