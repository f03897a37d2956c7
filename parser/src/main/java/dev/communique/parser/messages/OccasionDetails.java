package dev.communique.parser.messages;

import com.google.common.collect.ImmutableSet;
import dev.communique.model.CountryCode;
import dev.communique.model.DateExpression;
import dev.communique.model.MessageField;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which occasion of its kind a phrase names: its ordinal, whose it is, and its day. */
final class OccasionDetails {
  /** Prepositions that the other side of a war or a liberation stands behind. */
  private static final ImmutableSet<String> OTHERS = ImmutableSet.of("from", "against");

  private final Reading reading;
  private final Words words;
  private final YearCounts years;
  private final Carriers carriers;

  OccasionDetails(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.years = new YearCounts(words);
    this.carriers = new Carriers(reading.clauses());
  }

  /** An occasion of which the text does not say whose it is, is that of whom one writes to. */
  static void host(Draft draft) {
    Occasion occasion = draft.occasion;
    if (occasion == null || occasion.of().isPresent() || !hasOwner(occasion.type())) {
      return;
    }
    Draft first = draft.answers == null ? draft : draft.answers;
    boolean back = first.reply || first.purpose == Purpose.THANKS;
    List<Entity> hosts = back ? first.senders : first.addressees;
    CountryCode country = hosts.isEmpty() ? null : hosts.get(0).country();
    if (country != null) {
      draft.occasion = occasion.toBuilder().of(country).build();
    }
  }

  /** Gives an act the occasion that a phrase names. */
  void set(Act act, OccasionWord found, int word, int limit, String rule) {
    int end = Math.max(word + 1, words.endOf(word, MessagesLexicon.OCCASION));
    boolean counted = years.type(word) == found.type();
    int start = counted ? years.start(word) : ordinalWord(word);
    int ordinal = counted ? years.count(word) : start < word ? Ordinals.value(words, start) : -1;
    Occasion.Builder occasion = Occasion.builder().type(found.type());
    if (ordinal >= 1 && takesOrdinal(found.type())) {
      occasion.ordinal(ordinal);
    } else {
      start = word;
    }
    CountryCode country = hasOwner(found.type()) ? owner(word, end, limit) : null;
    occasion.of(Optional.ofNullable(country));
    occasion.day(day(found.type(), word, end, limit));
    occasion.text(words.string(start, end));
    act.occasion = occasion.build();
    act.generalOccasion = found.general();
    act.origins.put(MessageField.OCCASION, start, end, rule);
  }

  private static boolean takesOrdinal(OccasionType type) {
    return switch (type) {
      case FOUNDING_ANNIVERSARY,
          TIES_ANNIVERSARY,
          HOLIDAY,
          VICTORY,
          BIRTHDAY,
          TREATY,
          PARTY_CONGRESS,
          OTHER ->
          true;
      default -> false;
    };
  }

  /** The ordinal up to six words before a phrase, or the phrase's own word. */
  private int ordinalWord(int word) {
    int start = Math.max(words.sentenceStart(words.sentenceOf(word)), word - 6);
    for (int w = word - 1; w >= start; w--) {
      if (Ordinals.value(words, w) > 0) {
        return w;
      }
      if (words.kind(w) == WordKind.PUNCTUATION) {
        return word;
      }
    }
    return word;
  }

  private static boolean hasOwner(OccasionType type) {
    return switch (type) {
      case FOUNDING_ANNIVERSARY, ELECTION, APPOINTMENT, DISASTER, DEATH, PARTY_CONGRESS, HOLIDAY ->
          true;
      default -> false;
    };
  }

  /** The state named with the phrase: "the national day of Qatar", "China's national day". */
  private @Nullable CountryCode owner(int word, int end, int limit) {
    Entity behind = state(end, Math.min(limit, endOfPhrase(end, limit)));
    if (behind != null) {
      return behind.country();
    }
    int phrase = reading.clauses().phraseStart(reading.clauses().groupAt(word));
    Entity before = state(reading.clauses().start(phrase), word);
    return before == null ? null : before.country();
  }

  /** Up to eight words of the same noun phrase: a verb or comma ends it. */
  private int endOfPhrase(int end, int limit) {
    int word = end;
    while (word < limit && word < end + 8) {
      int group = reading.clauses().groupAt(word);
      boolean same =
          switch (reading.clauses().kind(group)) {
            case PREPOSITION -> !isFrom(group);
            case NOUN, POSSESSIVE, ADVERB, QUOTE -> true;
            default -> false;
          };
      if (!same) {
        return word;
      }
      word = reading.clauses().end(group);
    }
    return Math.min(word, limit);
  }

  /** "liberation from", "the war against": who stands behind is the other. */
  private boolean isFrom(int preposition) {
    return OTHERS.contains(words.string(reading.clauses().start(preposition)));
  }

  private @Nullable Entity state(int from, int to) {
    for (int w = from; w < to; w++) {
      Entity entity = reading.entities().at(w);
      if (Entity.isState(entity)) {
        return entity;
      }
    }
    return null;
  }

  /**
   * The date that stands with an event that happens once: "the earthquake that struck on Monday".
   */
  private Optional<PartialDate> day(OccasionType type, int word, int end, int limit) {
    boolean event = isEvent(type);
    int before = Math.max(words.sentenceStart(words.sentenceOf(word)), word - 6);
    int from = event ? before : Math.min(end, words.count() - 1);
    int to = Math.min(limit, end + (event ? 10 : 4));
    for (DateExpression date : reading.datesIn(from, to)) {
      boolean inside = date.span().end() <= words.end(to - 1);
      if (inside && !isOfLetter(word, date) && !isOfOther(end, date)) {
        return Optional.of(date.value());
      }
    }
    return Optional.empty();
  }

  /** "the flood, the palace announced on Monday": a comma, and somebody who did something. */
  private boolean isOfOther(int from, DateExpression date) {
    Clauses clauses = reading.clauses();
    int day = clauses.groupAt(words.wordAt(date.span().start()));
    for (int group = clauses.groupAt(from - 1); group < day; group++) {
      if (clauses.is(group, GroupKind.COMMA)
          && clauses.is(group + 1, GroupKind.NOUN)
          && clauses.is(group + 2, GroupKind.VERB)) {
        return true;
      }
    }
    return false;
  }

  /** "his victory in the election in a letter on Monday": the day of the letter. */
  private boolean isOfLetter(int word, DateExpression date) {
    int group = reading.clauses().groupAt(words.wordAt(date.span().start()));
    return carriers.behind(reading.clauses().groupAt(word), group) >= 0;
  }

  private static boolean isEvent(OccasionType type) {
    return switch (type) {
      case ELECTION, APPOINTMENT, DISASTER, DEATH, PARTY_CONGRESS -> true;
      default -> false;
    };
  }
}
