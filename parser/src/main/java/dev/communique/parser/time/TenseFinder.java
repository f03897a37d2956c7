package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/** Finds whether the clause around a date expression speaks of the past or of what is to come. */
final class TenseFinder {
  /** How far a verb is looked for, in words. */
  private static final int REACH = 16;

  private final Words words;

  TenseFinder(Words words) {
    this.words = words;
  }

  /** The nearest verb before decides; with none in the sentence, the next one behind. */
  Tense find(int from, int to) {
    int sentence = words.sentenceOf(from);
    int start = Math.max(words.sentenceStart(sentence), from - REACH);
    for (int word = from - 1; word >= start; word--) {
      Tense tense = at(word, from);
      if (tense != Tense.NONE) {
        return tense;
      }
      if (endsClause(word)) {
        break;
      }
    }
    int end = Math.min(words.sentenceEnd(sentence), to + REACH);
    for (int word = to; word < end; word++) {
      Tense tense = at(word, end);
      if (tense != Tense.NONE) {
        return tense;
      }
    }
    return Tense.NONE;
  }

  private boolean endsClause(int word) {
    return words.first(word) == ';';
  }

  /** What one word tells; a phrase that reaches into the date expression is part of it. */
  private Tense at(int word, int limit) {
    if (words.kind(word) != WordKind.LETTERS) {
      return Tense.NONE;
    }
    Tense tense = words.value(word, TimeLexicon.TENSE);
    if (tense != null) {
      return words.endOf(word, TimeLexicon.TENSE) <= limit ? tense : Tense.NONE;
    }
    int end = words.end(word);
    boolean past =
        end - words.start(word) > 3
            && !words.isCapitalised(word)
            && words.text().charAt(end - 1) == 'd'
            && words.text().charAt(end - 2) == 'e';
    return past ? Tense.PAST : Tense.NONE;
  }
}
