package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import java.util.BitSet;

/**
 * Tells whether a sentence names what carried its words: "in the letter", "the message says", "he
 * wrote". Each is looked through once. Of one text; not thread-safe.
 */
final class Vehicles {
  private final Clauses clauses;
  private final MessageNouns nouns;
  private final SentenceVenues venues;
  private final BitSet known = new BitSet();
  private final BitSet naming = new BitSet();

  Vehicles(Clauses clauses, MessageNouns nouns, SentenceVenues venues) {
    this.clauses = clauses;
    this.nouns = nouns;
    this.venues = venues;
  }

  boolean areIn(int sentence) {
    if (!known.get(sentence)) {
      known.set(sentence);
      naming.set(sentence, names(sentence));
    }
    return naming.get(sentence);
  }

  private boolean names(int sentence) {
    int end = clauses.sentenceEnd(sentence);
    for (int group = clauses.sentenceStart(sentence); group < end; group++) {
      MessageNoun noun = nouns.noun(group);
      if (noun != null && noun.isCarrier()
          || clauses.lemma(group).equals("write") && !venues.isSpeech(sentence)) {
        return true;
      }
    }
    return false;
  }
}
