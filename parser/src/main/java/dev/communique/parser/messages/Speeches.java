package dev.communique.parser.messages;

import com.google.common.collect.ImmutableSet;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;

/**
 * Tells what was said from a rostrum: a story that opens with "Lund, addressing the summit, called
 * for …" goes on with what he said there, whom he thanked and congratulated.
 */
final class Speeches {
  /** Groups between the verb of speaking and the event. */
  private static final int REACH = 6;

  /** What is addressed, or spoken at; nobody writes to one. */
  private static final ImmutableSet<String> EVENTS =
      ImmutableSet.of(
          "summit",
          "conference",
          "session",
          "assembly",
          "meeting",
          "ceremony",
          "event",
          "gathering",
          "forum",
          "congress",
          "rally",
          "symposium",
          "seminar",
          "debate",
          "banquet",
          "luncheon");

  private final Reading reading;
  private final Clauses clauses;
  private final Words words;

  Speeches(Reading reading) {
    this.reading = reading;
    this.clauses = reading.clauses();
    this.words = reading.words();
  }

  /** Whether the lead, or the sentence of an act, tells of a speech by its sender. */
  boolean isSpeaking(Act act) {
    if (isOfSpeech(act.sentence, act)) {
      return true;
    }
    for (int s = 0; s < act.sentence && reading.isLead(s); s++) {
      if (isOfSpeech(s, act)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfSpeech(int sentence, Act act) {
    int end = clauses.sentenceEnd(sentence);
    for (int group = clauses.sentenceStart(sentence); group < end; group++) {
      boolean speaks =
          clauses.is(group, GroupKind.VERB)
              && !clauses.isPassive(group)
              && isSpeaking(clauses.lemma(group));
      if (speaks && isAtEvent(group, end) && namesSender(sentence, act)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpeaking(String lemma) {
    return lemma.equals("address") || lemma.equals("speak");
  }

  /** "addressing | the third summit", "spoke | at | the opening ceremony" */
  private boolean isAtEvent(int verb, int end) {
    int last = Math.min(end, verb + REACH);
    for (int group = verb + 1; group < last && !clauses.is(group, GroupKind.VERB); group++) {
      if (clauses.is(group, GroupKind.NOUN) && isEvent(group)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEvent(int group) {
    return EVENTS.contains(words.lower(clauses.head(group)));
  }

  private boolean namesSender(int sentence, Act act) {
    return act.senders.stream().anyMatch(sender -> reading.names(sentence, sender));
  }
}
