package dev.communique.parser.messages;

import dev.communique.model.DateExpression;
import dev.communique.model.MessageField;
import dev.communique.model.Status;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the date that the words telling of a message tie to its sending or its receipt. */
final class MessageDates {
  private final Reading reading;
  private final Clauses clauses;
  private final Words words;
  private final Asides asides;
  private final OwnDates own;
  private final Carriers carriers;

  MessageDates(Reading reading) {
    this.reading = reading;
    this.clauses = reading.clauses();
    this.asides = new Asides(clauses);
    this.own = new OwnDates(reading);
    this.carriers = new Carriers(clauses);
    this.words = reading.words();
  }

  /** Sets when the message of an act was sent, or received when a receiver's verb tells it. */
  void find(Act act) {
    boolean found = set(act, whenBefore(act), "date-before-when");
    if (!found && !act.rule.equals("publish")) {
      found =
          set(act, inside(act), "date-beside-verb")
              || set(act, fronted(act), "date-in-front")
              || set(act, main(act), "date-of-main-verb");
    }
  }

  private boolean set(Act act, @Nullable DateExpression date, String rule) {
    if (date == null) {
      return false;
    }
    boolean received = act.receiving || isHandedOver(act);
    if (received) {
      act.received = date.value();
    } else {
      act.sent = date.value();
    }
    MessageField field = received ? MessageField.RECEIVED : MessageField.SENT;
    int from = words.wordAt(date.span().start());
    act.origins.put(field, from, words.wordAt(date.span().end() - 1) + 1, rule);
    return true;
  }

  /** "On the same day, Lund wrote": the day of the message told before, not of its occasion. */
  void findSameDay(List<Act> acts) {
    Act dated = null;
    for (Act act : acts) {
      if (dated != null && !act.receiving) {
        takeSameDay(act, dated);
      }
      dated = act.sent == null ? dated : act;
    }
  }

  private void takeSameDay(Act act, Act dated) {
    int same = sameDay(act);
    Origin known = act.sent == null ? null : act.origins.of(MessageField.SENT);
    if (same >= 0 && (known == null || known.from() <= same && same < known.to())) {
      act.sent = dated.sent;
      act.origins.put(MessageField.SENT, same, same + 2, "same-day");
    }
  }

  /** The first word of "same day" in an act or before it in its sentence, or -1. */
  private int sameDay(Act act) {
    for (int word = words.sentenceStart(act.sentence); word + 1 < act.to; word++) {
      if (words.string(word).equalsIgnoreCase("same")
          && words.string(word + 1).equalsIgnoreCase("day")
          && !asides.isAside(act, word)) {
        return word;
      }
    }
    return -1;
  }

  /** "The envoy delivered a letter from Lund on Monday": the day it was in the other's hands. */
  private static boolean isHandedOver(Act act) {
    return act.brought && act.rule.equals("express");
  }

  /** What is reported was sent before: a later day is one that the message speaks of. */
  void check(Draft draft) {
    boolean later =
        draft.sent != null
            && draft.status == Status.DONE
            && reading.date().isPresent()
            && draft.sent.earliest().isAfter(reading.date().get().latest());
    if (later) {
      draft.sent = null;
      draft.origins.clear(MessageField.SENT);
    }
  }

  /** "… since Jan. 1, when he sent a card": the date before "when". */
  private @Nullable DateExpression whenBefore(Act act) {
    int word = act.from - 1;
    int start = words.sentenceStart(act.sentence);
    if (word < start || !words.string(word).equalsIgnoreCase("when")) {
      return null;
    }
    int comma = word - 1;
    boolean parted = comma >= start && words.first(comma) == ',';
    int end = words.end(parted ? comma - 1 : comma);
    for (DateExpression date : reading.datesIn(start, word)) {
      if (date.span().end() == end) {
        return date;
      }
    }
    return null;
  }

  private @Nullable DateExpression inside(Act act) {
    int from = clauses.start(firstGroup(act));
    int to = clauses.end(lastGroup(act));
    for (DateExpression date : reading.datesIn(from, to)) {
      if (own.isOwn(act, date)) {
        return date;
      }
    }
    return null;
  }

  /** The first group of an act, with "the May 3 letter | that | Lund sent" before it. */
  private int firstGroup(Act act) {
    int first = clauses.groupAt(act.from);
    int noun = first - 1;
    boolean relative = clauses.is(noun, GroupKind.RELATIVE) || clauses.is(noun, GroupKind.THAT);
    noun -= relative ? 1 : 0;
    boolean letter = clauses.is(first, GroupKind.NOUN) && carriers.isCarrier(noun);
    return letter && !act.answered ? noun : first;
  }

  /** The last group of an act, with the day behind "messages | sent on Monday", "he sent". */
  private int lastGroup(Act act) {
    int last = clauses.groupAt(act.to - 1);
    int verb = last + (clauses.is(last + 1, GroupKind.PRONOUN) ? 2 : 1);
    if (!isOfNoun(last, verb) || !Deed.SEND.isOf(clauses.lemma(verb))) {
      return last;
    }
    int day = verb + 1;
    day += clauses.is(day, GroupKind.PREPOSITION) ? 1 : 0;
    return clauses.is(day, GroupKind.TIME) ? day : last;
  }

  /** A bare verb behind a message noun at the end of an act tells of the noun. */
  private boolean isOfNoun(int noun, int verb) {
    return clauses.is(verb, GroupKind.VERB)
        && clauses.end(verb) == clauses.start(verb) + 1
        && words.is(clauses.head(noun), MessagesLexicon.NOUN);
  }

  /** "On Monday she sent", "In March, Lund wrote": the date that opens the sentence. */
  private @Nullable DateExpression fronted(Act act) {
    int time = opening(act);
    if (time < 0) {
      return null;
    }
    int word = clauses.start(time);
    for (DateExpression date : reading.datesIn(word, word + 1)) {
      if (date.span().start() == words.start(word)) {
        return date;
      }
    }
    return null;
  }

  /** The last time before an act with nothing but names between, or -1. */
  private int opening(Act act) {
    int time = -1;
    boolean named = false;
    for (int group = clauses.groupAt(words.sentenceStart(act.sentence));
        clauses.start(group) < act.from;
        group++) {
      switch (clauses.kind(group)) {
        case TIME -> time = named ? time : group;
        case NOUN -> named = true;
        case PREPOSITION, COMMA, ADVERB, CONJUNCTION, POSSESSIVE -> {}
        default -> {
          return -1;
        }
      }
      if (OwnDates.isAfter(words.string(clauses.start(group)))) {
        return -1;
      }
    }
    return !named || hasVerb(act) ? time : -1;
  }

  /** "Lund on Monday called | for talks in a letter to Roe": the date of who says it there. */
  private @Nullable DateExpression main(Act act) {
    int verb = act.rule.equals("said-in-message") ? mainVerb(clauses.groupAt(act.from)) : -1;
    if (verb < 0 || !isOfSender(act, verb)) {
      return null;
    }
    int from = clauses.start(Math.max(0, verb - 1));
    int to = clauses.end(Math.min(clauses.count() - 1, verb + 2));
    for (DateExpression date : reading.datesIn(from, to)) {
      int group = clauses.groupAt(words.wordAt(date.span().start()));
      if (clauses.is(group, GroupKind.TIME) && isBeside(group, verb)) {
        return date;
      }
    }
    return null;
  }

  private boolean isOfSender(Act act, int verb) {
    int subject = clauses.subject(verb);
    return subject >= 0
        && act.senders.stream()
            .anyMatch(
                sender ->
                    sender.from() <= clauses.head(subject) && clauses.head(subject) < sender.to());
  }

  /** The verb before "in a letter", in the same clause, or -1. */
  private int mainVerb(int letter) {
    int first = clauses.sentenceStart(clauses.sentenceOf(letter));
    for (int group = letter - 1; group >= first; group--) {
      switch (clauses.kind(group)) {
        case VERB -> {
          if (clauses.isFinite(group)) {
            return group;
          }
        }
        case RELATIVE, SUBORDINATOR, THAT, SEMICOLON -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** "on Monday called", "called Monday", "called on Monday". */
  private boolean isBeside(int time, int verb) {
    boolean on = clauses.is(time - 1, GroupKind.PREPOSITION);
    return time == verb - 1 || time == verb + 1 || on && time == verb + 2;
  }

  private boolean hasVerb(Act act) {
    for (int group = clauses.groupAt(act.from); clauses.start(group) < act.to; group++) {
      if (clauses.is(group, GroupKind.VERB)) {
        return true;
      }
    }
    return false;
  }
}
