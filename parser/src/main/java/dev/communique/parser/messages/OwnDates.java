package dev.communique.parser.messages;

import com.google.common.collect.ImmutableSet;
import dev.communique.model.DateExpression;
import dev.communique.model.OccasionType;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.Locale;

/**
 * Tells whether a date in the words that tell a message is the message's own, and not that of its
 * occasion, of its topic or of another message.
 */
final class OwnDates {
  /** Prepositions before what a message is about. */
  private static final ImmutableSet<String> TOPICS =
      ImmutableSet.of("over", "for", "about", "regarding", "concerning", "following", "after");

  /** Words behind which what came before is told. */
  private static final ImmutableSet<String> AFTER =
      ImmutableSet.of("after", "since", "following", "before", "until", "ahead");

  /** Prepositions before a deed that is the reason. */
  private static final ImmutableSet<String> REASONS = ImmutableSet.of("on", "upon", "for");

  /** Days within which what happened and what was written on it have one day. */
  private static final int RECENT = 60;

  /** Words over which an occasion has a date behind it. */
  private static final int NEAR = 12;

  private final Reading reading;
  private final Clauses clauses;
  private final Words words;
  private final Asides asides;
  private final OccasionWords occasions;
  private final Carriers carriers;

  OwnDates(Reading reading) {
    this.reading = reading;
    this.clauses = reading.clauses();
    this.words = reading.words();
    this.asides = new Asides(clauses);
    this.occasions = new OccasionWords(reading);
    this.carriers = new Carriers(clauses);
  }

  /** "after", "since": what stands behind came before. */
  static boolean isAfter(String word) {
    return AFTER.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Not "since May", not the day of the occasion, not in a name ("the 2019 election"). */
  boolean isOwn(Act act, DateExpression date) {
    int word = words.wordAt(date.span().start());
    int group = clauses.groupAt(word);
    if (words.value(word, MessagesLexicon.OCCASION) != null || asides.isAside(act, word)) {
      return false;
    }
    if (clauses.is(group, GroupKind.NOUN)) {
      return carriers.isCarrier(group) && !act.answered;
    }
    if (isSince(word) || isOneOfDays(act, word)) {
      return false;
    }
    int carrier = carriers.behind(clauses.groupAt(act.from), group);
    if (carrier >= 0) {
      return !act.answered && !hasOccasion(clauses.start(carrier), word);
    }
    return !isOfTopic(act, word, date)
        && !isOfDeed(act, group)
        && !isOfThanked(act, group)
        && !hasOccasion(act.from, word);
  }

  private boolean isSince(int word) {
    return word > 0 && words.value(word - 1, MessagesLexicon.SIGN) == Sign.SINCE;
  }

  /** Whether an occasion that has its day behind it stands between. */
  private boolean hasOccasion(int from, int word) {
    for (int w = Math.max(from, word - NEAR + 1); w < word; w++) {
      OccasionWord occasion = occasions.at(w, word);
      if (occasion != null && isDated(occasion.type())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date behind such an occasion is rather its own than the message's. */
  private static boolean isDated(OccasionType type) {
    return switch (type) {
      case ILLNESS, BIRTHDAY, OTHER -> false;
      default -> true;
    };
  }

  /** "congratulated her on being chosen to lead the party on May 3": the day of the choice. */
  private boolean isOfDeed(Act act, int date) {
    for (int group = date - 1; group > clauses.groupAt(act.from); group--) {
      if (clauses.is(group, GroupKind.VERB)
          && clauses.is(group - 1, GroupKind.PREPOSITION)
          && REASONS.contains(words.string(clauses.start(group - 1)))
          && words.string(clauses.start(group)).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /** "thanked her for the letter | she | sent | on Monday": the day of what is answered. */
  private boolean isOfThanked(Act act, int date) {
    int verb = date - (clauses.is(date - 1, GroupKind.PREPOSITION) ? 2 : 1);
    return act.reply
        && clauses.is(verb, GroupKind.VERB)
        && Deed.SEND.isOf(clauses.lemma(verb))
        && clauses.is(verb - 1, GroupKind.PRONOUN)
        && carriers.isCarrier(verb - 2);
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
    for (int group = clauses.groupAt(word) - 1; old && group > clauses.groupAt(act.from); group--) {
      if (clauses.is(group, GroupKind.PREPOSITION)
          && clauses.is(group + 1, GroupKind.NOUN)
          && TOPICS.contains(words.lower(clauses.start(group)))) {
        return true;
      }
    }
    return false;
  }
}
