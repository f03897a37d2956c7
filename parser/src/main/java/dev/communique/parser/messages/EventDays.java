package dev.communique.parser.messages;

import dev.communique.model.DateExpression;
import dev.communique.model.MessageField;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Status;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates messages by what they were written on: between an event and an article of one day there is
 * no other day.
 */
final class EventDays {
  /**
   * Words between what happened and its day: "died peacefully in his sleep at the age of 90 on".
   */
  private static final int NEAR = 12;

  private final Reading reading;
  private final Words words;
  private final Clauses clauses;
  private final OccasionWords occasions;

  /** What was found before: the article's day is always the same. */
  private final Map<OccasionType, Optional<Origin>> told = new EnumMap<>(OccasionType.class);

  EventDays(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.clauses = reading.clauses();
    this.occasions = new OccasionWords(reading);
  }

  /** Needs to know which messages are main. */
  void date(List<Draft> drafts) {
    for (Draft draft : drafts) {
      Occasion occasion = draft.occasion;
      PartialDate today = reading.date().filter(PartialDate::isExact).orElse(null);
      if (today != null && occasion != null && isOpen(draft) && isEvent(occasion.type())) {
        if (occasion.day().filter(today::equals).isPresent()) {
          take(draft, today, draft.origins.of(MessageField.OCCASION));
        } else if (occasion.day().isEmpty()) {
          Origin told = told(occasion.type(), today);
          take(draft, told == null ? null : today, told);
        }
      }
    }
  }

  /** A message that itself tells what it is on; what another shares may have been any day. */
  private static boolean isOpen(Draft draft) {
    Origin occasion = draft.origins.of(MessageField.OCCASION);
    return occasion != null
        && draft.acts.stream()
            .anyMatch(act -> occasion.equals(act.origins.of(MessageField.OCCASION)))
        && draft.sent == null
        && draft.received == null
        && draft.status == Status.DONE
        && !draft.passing
        && !draft.answered;
  }

  /** What nobody can write on before it; a holiday's greetings go out ahead of it. */
  private static boolean isEvent(OccasionType type) {
    return switch (type) {
      case DEATH, DISASTER, ELECTION -> true;
      default -> false;
    };
  }

  /** "Olaf died on Friday": where the text tells that it happened on a day, if it does. */
  private @Nullable Origin told(OccasionType type, PartialDate today) {
    return told.computeIfAbsent(type, of -> Optional.ofNullable(find(of, today))).orElse(null);
  }

  private @Nullable Origin find(OccasionType type, PartialDate today) {
    for (DateExpression date : reading.dates()) {
      int word = words.wordAt(date.span().start());
      boolean told = date.value().equals(today) && isTime(word);
      int event = told ? event(type, word) : -1;
      if (event >= 0) {
        return new Origin(event, words.wordAt(date.span().end() - 1) + 1, "day-of-event");
      }
    }
    return null;
  }

  /** Not "at Friday prayers". */
  private boolean isTime(int word) {
    int group = clauses.groupAt(word);
    return clauses.is(group, GroupKind.TIME) && !clauses.is(group + 1, GroupKind.NOUN);
  }

  /** The word for an event of a type before its day, in the same clause, or -1. */
  private int event(OccasionType type, int day) {
    int start = Math.max(words.sentenceStart(words.sentenceOf(day)), day - NEAR);
    for (int word = day - 1; word >= start; word--) {
      int group = clauses.groupAt(word);
      if (clauses.is(group, GroupKind.COMMA) || isTelling(group)) {
        return -1;
      }
      OccasionWord found = occasions.at(word, day);
      if (found != null && found.type() == type && type != OccasionType.ELECTION) {
        return word;
      }
    }
    return -1;
  }

  /** "sent condolences on the quake on Monday": the day of what was written. */
  private boolean isTelling(int group) {
    return clauses.is(group, GroupKind.VERB) && Deed.SEND.isOf(clauses.lemma(group));
  }

  private static void take(Draft draft, @Nullable PartialDate day, @Nullable Origin told) {
    if (day != null && told != null) {
      draft.sent = day;
      draft.origins.put(MessageField.SENT, told.from(), told.to(), "day-of-event");
    }
  }
}
