package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;

/**
 * Tells by what way the words of a sentence passed: in a message, or to the press. Each sentence is
 * looked through once, however many messages ask for it. Of one text; not thread-safe.
 */
final class SentenceSigns {
  /** Above the bits of the {@link Venue}s. */
  private static final int VEHICLE = 1 << Venue.values().length;

  private static final int KNOWN = VEHICLE << 1;

  private final Clauses clauses;
  private final Words words;
  private final MessageNouns nouns;
  private final int[] signs;

  SentenceSigns(Clauses clauses, MessageNouns nouns) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.nouns = nouns;
    this.signs = new int[words.sentenceCount()];
  }

  /** "in the letter", "the message says", "he wrote". */
  boolean isVehicle(int sentence) {
    return (of(sentence) & VEHICLE) != 0;
  }

  /** Words to the press, or a statement. */
  boolean isSpeech(int sentence) {
    return names(sentence, Venue.SPEECH) || names(sentence, Venue.STATEMENT);
  }

  /** Whether a sentence names a way that words took. */
  boolean names(int sentence, Venue venue) {
    return (of(sentence) & 1 << venue.ordinal()) != 0;
  }

  private int of(int sentence) {
    if (signs[sentence] == 0) {
      signs[sentence] = KNOWN | venues(sentence);
      signs[sentence] |= hasVehicle(sentence) ? VEHICLE : 0;
    }
    return signs[sentence];
  }

  private int venues(int sentence) {
    int venues = 0;
    int end = clauses.sentenceEnd(sentence);
    for (int group = clauses.sentenceStart(sentence); group < end; group++) {
      venues |= clauses.is(group, GroupKind.STOP) ? 0 : venuesOf(group);
    }
    return venues;
  }

  private int venuesOf(int group) {
    int venues = 0;
    for (int word = clauses.start(group); word < clauses.end(group); word++) {
      Venue venue = words.value(word, MessagesLexicon.VENUE);
      venues |= venue == null ? 0 : 1 << venue.ordinal();
    }
    return venues;
  }

  private boolean hasVehicle(int sentence) {
    int end = clauses.sentenceEnd(sentence);
    for (int group = clauses.sentenceStart(sentence); group < end; group++) {
      MessageNoun noun = nouns.noun(group);
      if (noun != null && noun.isCarrier()
          || clauses.lemma(group).equals("write") && !isSpeech(sentence)) {
        return true;
      }
    }
    return false;
  }
}
