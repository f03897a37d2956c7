package dev.communique.parser.messages;

import dev.communique.model.CountryCode;
import dev.communique.model.DateExpression;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the occasion of a message: the most telling phrase behind the words that tell it, then in
 * the rest of the sentence, then in the sentences beside it.
 */
final class OccasionFinder {
  /** Words around an anniversary that can tell whose and which it is. */
  private static final int NEAR = 14;

  private final Reading reading;
  private final Words words;

  OccasionFinder(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** Sets the occasion of an act when its sentence, or one beside it, names one. */
  void find(Act act) {
    int start = words.sentenceStart(act.sentence);
    int end = words.sentenceEnd(act.sentence);
    int best = best(act.from, end, act, false);
    if (best < 0 || isGeneral(best)) {
      int before = best(start, act.from, act, false);
      best = best < 0 || before >= 0 && !isGeneral(before) ? before : best;
    }
    if (best >= 0) {
      set(act, best, end);
    }
  }

  /** Looks in the sentence behind, then before; a general word there is not enough. */
  void findBeside(Act act) {
    for (int sentence : new int[] {act.sentence + 1, act.sentence - 1}) {
      if (act.occasion == null && isBeside(act, sentence)) {
        int best = best(words.sentenceStart(sentence), words.sentenceEnd(sentence), act, true);
        if (best >= 0 && !isGeneral(best)) {
          set(act, best, words.sentenceEnd(sentence));
        }
      }
    }
  }

  private boolean isBeside(Act act, int sentence) {
    return sentence >= 0
        && sentence < words.sentenceCount()
        && Math.abs(reading.paragraph(sentence) - reading.paragraph(act.sentence)) <= 1;
  }

  /** The first telling occasion phrase of a range, else the first general one, else -1. */
  private int best(int from, int to, Act act, boolean beside) {
    int general = -1;
    for (int word = from; word < to; word++) {
      OccasionWord found = occasion(word, to);
      if (found != null && suits(found.type(), act.purpose, beside || !isCause(word))) {
        if (!found.general()) {
          return word;
        }
        general = general < 0 ? word : general;
      }
    }
    return general;
  }

  /**
   * Whether a message of a purpose is sent on such an event. Without a purpose a calamity counts
   * only when a preposition makes it the reason: most articles that name an attack are about other
   * things.
   */
  private static boolean suits(OccasionType type, @Nullable Purpose purpose, boolean loose) {
    boolean calamity =
        type == OccasionType.DISASTER || type == OccasionType.DEATH || type == OccasionType.ILLNESS;
    if (purpose == null || purpose == Purpose.OTHER) {
      return !calamity || !loose;
    }
    return switch (purpose) {
      case CONDOLENCE, SYMPATHY -> calamity || type == OccasionType.OTHER;
      case CONGRATULATION, GREETING -> !calamity;
      default -> true;
    };
  }

  /** "over the earthquake", "following the death of" */
  private boolean isCause(int word) {
    int group = reading.clauses().groupAt(word);
    int governor = reading.clauses().governor(reading.clauses().phraseStart(group));
    if (governor < 0) {
      return false;
    }
    String text = words.string(reading.clauses().start(governor), reading.clauses().end(governor));
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "over", "on", "for", "following", "upon", "in connection with", "on the occasion of" ->
          true;
      default -> false;
    };
  }

  private @Nullable OccasionWord occasion(int word, int limit) {
    OccasionWord found = words.value(word, MessagesLexicon.OCCASION);
    if (found != null && found.type() == OccasionType.OTHER) {
      return new OccasionWord(anniversary(word, limit), false);
    }
    if (found != null && found.type() == OccasionType.BIRTHDAY && ofState(word)) {
      return new OccasionWord(OccasionType.FOUNDING_ANNIVERSARY, false);
    }
    return found;
  }

  private boolean isGeneral(int word) {
    OccasionWord found = occasion(word, words.sentenceEnd(words.sentenceOf(word)));
    return found == null || found.general();
  }

  /** "the 73rd birthday of the DPRK" */
  private boolean ofState(int word) {
    int end = words.endOf(word, MessagesLexicon.OCCASION);
    Entity entity = reading.entities().at(Math.min(end + 2, words.count() - 1));
    Entity next = reading.entities().at(Math.min(end + 1, words.count() - 1));
    return isState(entity) || isState(next);
  }

  private static boolean isState(@Nullable Entity entity) {
    return entity != null
        && (entity.kind() == Entity.Kind.STATE || entity.kind() == Entity.Kind.ORGAN);
  }

  /**
   * What a bare "anniversary" is the anniversary of: the first telling word behind, then before.
   */
  private OccasionType anniversary(int word, int limit) {
    for (int w = word + 1; w < Math.min(limit, word + NEAR); w++) {
      OccasionType type = words.value(w, MessagesLexicon.ANNIVERSARY);
      if (type != null) {
        return type;
      }
    }
    for (int w = word - 1;
        w >= Math.max(words.sentenceStart(words.sentenceOf(word)), word - 5);
        w--) {
      OccasionType type = words.value(w, MessagesLexicon.ANNIVERSARY);
      if (type != null) {
        return type;
      }
    }
    return OccasionType.OTHER;
  }

  private void set(Act act, int word, int limit) {
    OccasionWord found = occasion(word, limit);
    if (found == null) {
      return;
    }
    int end = words.endOf(word, MessagesLexicon.OCCASION);
    int start = ordinalWord(word);
    int ordinal = start < word ? words.number(start) : -1;
    Occasion.Builder occasion = Occasion.builder().type(found.type());
    if (ordinal >= 1 && takesOrdinal(found.type())) {
      occasion.ordinal(ordinal);
    } else {
      start = word;
    }
    CountryCode country = hasOwner(found.type()) ? owner(act, word, end, limit) : null;
    occasion.of(Optional.ofNullable(country));
    occasion.day(day(found.type(), word, end, limit));
    occasion.text(words.string(start, end));
    act.occasion = occasion.build();
    act.generalOccasion = found.general();
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

  /** The ordinal in digits up to six words before a phrase, or the phrase's own word. */
  private int ordinalWord(int word) {
    int start = Math.max(words.sentenceStart(words.sentenceOf(word)), word - 6);
    for (int w = word - 1; w >= start; w--) {
      if (words.kind(w) == WordKind.ORDINAL) {
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

  /** The state named behind the phrase, then before it, else the addressee's. */
  private @Nullable CountryCode owner(Act act, int word, int end, int limit) {
    Entity behind = state(end, Math.min(limit, end + 8));
    if (behind != null) {
      return behind.country();
    }
    Entity before = state(Math.max(words.sentenceStart(words.sentenceOf(word)), word - 6), word);
    if (before != null) {
      return before.country();
    }
    return act.addressees.isEmpty() ? null : act.addressees.get(0).country();
  }

  private @Nullable Entity state(int from, int to) {
    for (int w = from; w < to; w++) {
      Entity entity = reading.entities().at(w);
      if (isState(entity)) {
        return entity;
      }
    }
    return null;
  }

  /**
   * The date that stands with an event that happens once: "the earthquake that struck on Monday".
   */
  private Optional<PartialDate> day(OccasionType type, int word, int end, int limit) {
    int from = words.start(Math.max(words.sentenceStart(words.sentenceOf(word)), word - 6));
    int to = words.end(Math.min(limit, end + 10) - 1);
    if (!isEvent(type)) {
      from = words.start(Math.min(end, words.count() - 1));
      to = words.end(Math.min(limit, end + 4) - 1);
    }
    for (DateExpression date : reading.dates()) {
      if (date.span().start() >= from && date.span().end() <= to) {
        return Optional.of(date.value());
      }
    }
    return Optional.empty();
  }

  private static boolean isEvent(OccasionType type) {
    return switch (type) {
      case ELECTION, APPOINTMENT, DISASTER, DEATH, PARTY_CONGRESS -> true;
      default -> false;
    };
  }
}
