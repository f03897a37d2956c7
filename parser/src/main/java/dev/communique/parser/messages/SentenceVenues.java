package dev.communique.parser.messages;

import dev.communique.parser.text.Words;

/**
 * Tells by what other way than a message the words of a sentence passed, by the phrases in it. Each
 * sentence is looked through once, however many messages ask for it. Of one text; not thread-safe.
 */
final class SentenceVenues {
  private static final int KNOWN = 1 << Venue.values().length;

  private final Words words;
  private final int[] venues;

  SentenceVenues(Words words) {
    this.words = words;
    this.venues = new int[words.sentenceCount()];
  }

  /** Whether a sentence names a way that words took. */
  boolean names(int sentence, Venue venue) {
    if (venues[sentence] == 0) {
      venues[sentence] = KNOWN | find(sentence);
    }
    return (venues[sentence] & 1 << venue.ordinal()) != 0;
  }

  /** Words to the press, or a statement. */
  boolean isSpeech(int sentence) {
    return names(sentence, Venue.SPEECH) || names(sentence, Venue.STATEMENT);
  }

  private int find(int sentence) {
    int found = 0;
    int end = words.sentenceEnd(sentence);
    for (int word = words.sentenceStart(sentence); word < end; word++) {
      Venue venue = words.value(word, MessagesLexicon.VENUE);
      found |= venue == null ? 0 : 1 << venue.ordinal();
    }
    return found;
  }
}
