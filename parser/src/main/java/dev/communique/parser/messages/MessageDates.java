package dev.communique.parser.messages;

import com.google.common.collect.ImmutableSet;
import dev.communique.model.DateExpression;
import dev.communique.model.MessageField;
import dev.communique.model.OccasionType;
import dev.communique.model.Status;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the date that the words telling of a message tie to its sending or its receipt. */
final class MessageDates {
  /** Prepositions before what a message is about. */
  private static final ImmutableSet<String> TOPICS =
      ImmutableSet.of("over", "for", "about", "regarding", "concerning", "following", "after");

  /** Days within which what happened and what was written on it have one day. */
  private static final int RECENT = 60;

  private final Reading reading;
  private final Clauses clauses;
  private final Words words;
  private final Asides asides;
  private final OccasionWords occasions;

  MessageDates(Reading reading) {
    this.reading = reading;
    this.clauses = reading.clauses();
    this.asides = new Asides(clauses);
    this.occasions = new OccasionWords(reading);
    this.words = reading.words();
  }

  /** Sets when the message of an act was sent, or received when a receiver's verb tells it. */
  void find(Act act) {
    boolean found = set(act, whenBefore(act), "date-before-when");
    if (!found && !act.rule.equals("publish")) {
      found = set(act, inside(act), "date-beside-verb") || set(act, fronted(act), "date-in-front");
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

  /** "On the same day, Lund wrote": the day of the message told before. */
  void findSameDay(List<Act> acts) {
    Act dated = null;
    for (Act act : acts) {
      if (dated != null && act.sent == null && !act.receiving) {
        takeSameDay(act, dated);
      }
      dated = act.sent == null ? dated : act;
    }
  }

  private void takeSameDay(Act act, Act dated) {
    int same = sameDay(act);
    if (same >= 0) {
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
    for (DateExpression date : reading.dates()) {
      if (date.span().end() == end) {
        return date;
      }
    }
    return null;
  }

  private @Nullable DateExpression inside(Act act) {
    int from = words.start(act.from);
    int to = words.end(clauses.end(lastGroup(act)) - 1);
    for (DateExpression date : reading.dates()) {
      if (date.span().start() >= to) {
        return null;
      }
      if (date.span().start() >= from && isOwn(act, date)) {
        return date;
      }
    }
    return null;
  }

  /** The last group of an act, with the day behind a participle: "messages | sent on Monday". */
  private int lastGroup(Act act) {
    int last = clauses.groupAt(act.to - 1);
    int day = last + 2;
    if (!isOfNoun(last, last + 1) || !Sending.isSending(clauses.lemma(last + 1))) {
      return last;
    }
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
    int start = words.sentenceStart(act.sentence);
    int time = -1;
    for (int group = clauses.groupAt(start); clauses.start(group) < act.from; group++) {
      switch (clauses.kind(group)) {
        case TIME:
          time = group;
          break;
        case PREPOSITION, COMMA, ADVERB:
          break;
        default:
          return null;
      }
    }
    for (DateExpression date : reading.dates()) {
      if (time >= 0 && date.span().start() == words.start(clauses.start(time))) {
        return date;
      }
    }
    return null;
  }

  /** Whether a date behind such an occasion is rather its own than the message's. */
  private static boolean isDated(OccasionType type) {
    return switch (type) {
      case ILLNESS, BIRTHDAY, OTHER -> false;
      default -> true;
    };
  }

  /** Not "since May", not the day of the occasion, not in a name ("the 2019 election"). */
  private boolean isOwn(Act act, DateExpression date) {
    int word = words.wordAt(date.span().start());
    if (word > 0 && words.value(word - 1, MessagesLexicon.SIGN) == Sign.SINCE
        || clauses.is(clauses.groupAt(word), GroupKind.NOUN)
        || asides.isAside(act, word)
        || isOneOfDays(act, word)
        || isOfTopic(act, word, date)) {
      return false;
    }
    for (int w = act.from; w < word; w++) {
      OccasionWord occasion = occasions.at(w, word);
      if (occasion != null && word - w < 12 && isDated(occasion.type())) {
        return false;
      }
    }
    OccasionWord own = words.value(word, MessagesLexicon.OCCASION);
    return own == null;
  }

  /** "World leaders wrote on Monday | and Tuesday": which day is whose is not told. */
  private boolean isOneOfDays(Act act, int word) {
    int group = clauses.groupAt(word);
    return (act.announcing || act.broadcast) && (isPair(group) || isPair(group - 2));
  }

  private boolean isPair(int group) {
    return clauses.is(group, GroupKind.TIME)
        && clauses.is(group + 1, GroupKind.CONJUNCTION)
        && clauses.is(group + 2, GroupKind.TIME);
  }

  /** "regret over the loss of a ship last November": long past, and behind what it is about. */
  private boolean isOfTopic(Act act, int word, DateExpression date) {
    boolean old =
        reading.date().isPresent()
            && reading.date().get().earliest().toEpochDay() - date.value().latest().toEpochDay()
                > RECENT;
    for (int group = clauses.groupAt(word) - 1; old && clauses.start(group) > act.from; group--) {
      if (clauses.is(group, GroupKind.PREPOSITION)
          && clauses.is(group + 1, GroupKind.NOUN)
          && TOPICS.contains(words.string(clauses.start(group)).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
