package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/**
 * Tells at a glance whether a text can tell of a message at all: most news has no message noun, no
 * verb that reports a message without one, and no line that greets.
 */
final class Traces {
  private final Clauses clauses;
  private final Words words;
  private final Frames frames;

  private Traces(Clauses clauses, Frames frames) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.frames = frames;
  }

  /** Whether a text may hold an act or a claim; false only where none of the rules would hold. */
  static boolean areIn(Clauses clauses, Frames frames) {
    Traces traces = new Traces(clauses, frames);
    return traces.hasNoun() || traces.hasVerb() || traces.hasSalutation();
  }

  private boolean hasNoun() {
    long nouns = words.lexicon().mask(MessagesLexicon.NOUN);
    for (int word = 0; word < words.count(); word++) {
      if (words.isAny(word, nouns)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerb() {
    for (int group = 0; group < clauses.count(); group++) {
      if (clauses.is(group, GroupKind.VERB) && frames.tellsAlone(clauses.lemma(group))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSalutation() {
    for (int paragraph = 0; paragraph < words.paragraphCount(); paragraph++) {
      if (opensWithSalutation(words.paragraphStart(paragraph), words.paragraphEnd(paragraph))) {
        return true;
      }
    }
    return false;
  }

  private boolean opensWithSalutation(int from, int to) {
    int word = from;
    while (word < to && words.kind(word) == WordKind.QUOTE) {
      word++;
    }
    return word < to && words.value(word, MessagesLexicon.SIGN) == Sign.SALUTATION;
  }
}
