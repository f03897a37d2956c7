package dev.communique.parser.messages;

import dev.communique.model.DateExpression;
import dev.communique.model.MessageField;
import dev.communique.model.OccasionType;
import dev.communique.model.Status;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the date that the words telling of a message tie to its sending or its receipt. */
final class MessageDates {
  private final Reading reading;
  private final Words words;

  MessageDates(Reading reading) {
    this.reading = reading;
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
    if (act.receiving) {
      act.received = date.value();
    } else {
      act.sent = date.value();
    }
    MessageField field = act.receiving ? MessageField.RECEIVED : MessageField.SENT;
    int from = words.wordAt(date.span().start());
    act.origins.put(field, from, words.wordAt(date.span().end() - 1) + 1, rule);
    return true;
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
    int to = words.end(act.to - 1);
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

  /** "On Monday she sent", "In March, Lund wrote": the date that opens the sentence. */
  private @Nullable DateExpression fronted(Act act) {
    Clauses clauses = reading.clauses();
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
        || reading.clauses().kind(reading.clauses().groupAt(word)) == GroupKind.NOUN) {
      return false;
    }
    for (int w = act.from; w < word; w++) {
      OccasionWord occasion = words.value(w, MessagesLexicon.OCCASION);
      if (occasion != null && word - w < 12 && isDated(occasion.type())) {
        return false;
      }
    }
    OccasionWord own = words.value(word, MessagesLexicon.OCCASION);
    return own == null;
  }
}
