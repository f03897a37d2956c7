package dev.communique.parser.messages;

import dev.communique.model.Medium;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Tells whether words passed another way than by a message: in a call, a meeting, to the press. */
final class Elsewhere {
  /** Words in which a sentence says by what way words passed. */
  private static final int OPENING = 8;

  /** Calls before an act that are looked at, the nearest first. */
  private static final int CALLS = 40;

  /** Sentences over which those who called are told one by one. */
  private static final int AMONG = 2;

  private final Reading reading;
  private final Words words;
  private final SentenceVenues venues;
  private final List<Integer> calls;
  private final Speeches speeches;

  Elsewhere(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.venues = new SentenceVenues(words);
    this.calls = calls();
    this.speeches = new Speeches(reading);
  }

  /** Words passed in a call or meeting are no message unless something carried them. */
  boolean holds(Act act) {
    boolean told = act.rule.equals("express") && act.medium == Medium.MESSAGE;
    if (told && !act.brought && venues.names(act.sentence, Venue.CALL)) {
      return true;
    }
    if (act.answered && !act.carrier && venues.names(act.sentence, Venue.CALL)) {
      return true;
    }
    if (act.answered && !act.carrier && isBetweenCallers(act)) {
      return true;
    }
    if (act.carrier || act.answered || act.earlier) {
      return false;
    }
    if (venues.names(act.sentence, Venue.CALL)
        || venues.names(act.sentence, Venue.BOOK)
        || isCalled(act.sentence)) {
      return true;
    }
    if (isPosted(act.sentence)) {
      return false;
    }
    if (speeches.isSpeaking(act)) {
      return true;
    }
    if (isCallNext(act.sentence) || isHeadline(act) && isCallNext(act.sentence + 1)) {
      return true;
    }
    return isBetweenCallers(act);
  }

  /** "in a post on X": written, whatever was said elsewhere. */
  private boolean isPosted(int sentence) {
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      if (words.value(word, MessagesLexicon.SIGN) == Sign.SOCIAL) {
        return true;
      }
    }
    return false;
  }

  private boolean isBetweenCallers(Act act) {
    int seen = 0;
    for (int i = calls.size() - 1; i >= 0 && seen < CALLS; i--) {
      if (calls.get(i) < act.sentence) {
        seen++;
        if (namesBoth(calls.get(i), act) || isAmongCallers(calls.get(i), act)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "received calls from several leaders. He received condolences from Lund": one of them. */
  private boolean isAmongCallers(int sentence, Act act) {
    boolean many = false;
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      many |= words.value(word, MessagesLexicon.GROUP) != null;
    }
    return many
        && act.sentence - sentence <= AMONG
        && act.addressees.stream().anyMatch(e -> reading.names(sentence, e));
  }

  /** The sentences that tell of a call, meeting or visit. */
  private List<Integer> calls() {
    List<Integer> found = new ArrayList<>();
    for (int sentence = 0; sentence < words.sentenceCount(); sentence++) {
      if (venues.names(sentence, Venue.CALL) || isCalled(sentence)) {
        found.add(sentence);
      }
    }
    return found;
  }

  private boolean isHeadline(Act act) {
    return reading.hasHeadline() && reading.paragraph(act.sentence) == 0;
  }

  /** "called up Lund": a verb of calling with a person as object. */
  private boolean isCalled(int sentence) {
    Clauses clauses = reading.clauses();
    for (int group = clauses.sentenceStart(sentence);
        group < clauses.sentenceEnd(sentence);
        group++) {
      if (clauses.lemma(group).equals("call") || clauses.lemma(group).equals("phone")) {
        int object = clauses.object(group);
        Entity entity = object < 0 ? null : reading.entities().at(clauses.head(object));
        if (entity != null && entity.isTop()) {
          return true;
        }
      }
    }
    return false;
  }

  /** "In a phone call, …": the next sentence tells how the words passed. */
  private boolean isCallNext(int sentence) {
    int next = sentence + 1;
    if (next >= words.sentenceCount()) {
      return false;
    }
    int start = words.sentenceStart(next);
    for (int word = start; word < Math.min(start + OPENING, words.sentenceEnd(next)); word++) {
      if (words.value(word, MessagesLexicon.VENUE) == Venue.CALL) {
        return true;
      }
    }
    return false;
  }

  /** "in a statement, Lund expressed his condolences": to nobody, unless something carried it. */
  boolean isToNobody(Act act) {
    return !act.carrier && !act.answered && venues.isSpeech(act.sentence);
  }

  /** Words to the press, though they speak of a leader: "I congratulate him, he told reporters". */
  boolean isToPress(Act act) {
    return !act.carrier && venues.names(act.sentence, Venue.SPEECH);
  }

  private boolean namesBoth(int sentence, Act act) {
    return act.senders.stream().anyMatch(e -> reading.names(sentence, e))
        && act.addressees.stream().anyMatch(e -> reading.names(sentence, e));
  }
}
