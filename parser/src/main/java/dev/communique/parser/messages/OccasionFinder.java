package dev.communique.parser.messages;

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
    int end = untilWhen(act.to, words.sentenceEnd(act.sentence));
    int best = best(act.from, end, act, false);
    if (best < 0 || isGeneral(best)) {
      int before = best(start, act.from, act, false);
      best = best < 0 || before >= 0 && !isGeneral(before) ? before : best;
    }
    if (best >= 0) {
      set(act, best, end, "occasion-beside");
    } else if (act.purpose == Purpose.CONGRATULATION) {
      reason(act);
    }
  }

  /** "… since May, | when he sent a card": what is told behind "when" is another act. */
  private int untilWhen(int from, int end) {
    for (int word = from; word < end; word++) {
      if (words.string(word).equalsIgnoreCase("when")) {
        return word;
      }
    }
    return end;
  }

  /** "congratulated Roe on [the opening of the tunnel]": an occasion no list knows. */
  private void reason(Act act) {
    Clauses clauses = reading.clauses();
    int last = clauses.groupAt(act.to - 1);
    for (int group = clauses.groupAt(act.from); group < last; group++) {
      if (clauses.is(group, GroupKind.PREPOSITION)
          && clauses.is(group + 1, GroupKind.NOUN)
          && !isParty(clauses.head(group + 1))
          && words.string(clauses.start(group), clauses.end(group)).matches("on|upon|for")) {
        act.occasion =
            Occasion.builder()
                .type(OccasionType.OTHER)
                .text(words.string(clauses.start(group + 1), clauses.end(group + 1)))
                .build();
        act.generalOccasion = true;
        act.origins.put(
            MessageField.OCCASION,
            clauses.start(group + 1),
            clauses.end(group + 1),
            "occasion-congratulated-on");
        return;
      }
    }
  }

  private boolean isParty(int word) {
    Entity entity = reading.entities().at(word);
    return entity != null && entity.kind() != Entity.Kind.ORGAN;
  }

  /** Looks in the sentence behind, then before; a general word there is not enough. */
  void findBeside(Act act) {
    for (int sentence : new int[] {act.sentence + 1, act.sentence - 1}) {
      if (act.occasion == null && isBeside(act, sentence)) {
        int best = best(words.sentenceStart(sentence), words.sentenceEnd(sentence), act, true);
        if (best >= 0 && !isGeneral(best) && !isOtherIllness(act, best)) {
          set(act, best, words.sentenceEnd(sentence), "occasion-next");
        }
      }
    }
  }

  /** An epidemic named beside congratulations is their background. */
  private boolean isOtherIllness(Act act, int word) {
    OccasionWord found = occasion(word, words.sentenceEnd(words.sentenceOf(word)));
    boolean joy = act.purpose == Purpose.CONGRATULATION || act.purpose == Purpose.GREETING;
    return joy && found != null && found.type() == OccasionType.ILLNESS;
  }

  /** Looks in the headline and the first paragraph, for acts whose purpose is known. */
  void findInLead(Act act) {
    if (act.purpose == Purpose.OTHER || act.purpose == Purpose.THANKS) {
      return;
    }
    for (int sentence = 0;
        sentence < words.sentenceCount() && reading.isLead(sentence);
        sentence++) {
      if (act.purpose == null && !isRoundUp(sentence, act)) {
        continue;
      }
      int best = best(words.sentenceStart(sentence), words.sentenceEnd(sentence), act, true);
      if (best >= 0 && !isGeneral(best)) {
        set(act, best, words.sentenceEnd(sentence), "occasion-of-lead");
        return;
      }
    }
  }

  /** "World leaders send condolences on …": it tells the purpose of what follows, too. */
  private boolean isRoundUp(int sentence, Act act) {
    Purpose purpose = null;
    int told = -1;
    boolean many = false;
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      PurposeWord found = words.value(word, MessagesLexicon.PURPOSE);
      if (purpose == null && found != null) {
        purpose = found.purpose();
        told = word;
      }
      many |= words.is(word, MessagesLexicon.GROUP);
    }
    if (many && purpose != null) {
      act.purpose = purpose;
      act.weakPurpose = true;
      act.origins.put(MessageField.PURPOSE, told, told + 1, "purpose-of-round-up");
    }
    return many && purpose != null;
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
      case CONGRATULATION -> !calamity || type == OccasionType.ILLNESS;
      case PROPOSAL, INVITATION -> !calamity;
      case GREETING -> !calamity || type == OccasionType.ILLNESS;
      default -> true;
    };
  }

  /** "over the earthquake", "following the death of" */
  private boolean isCause(int word) {
    int group = reading.clauses().groupAt(word);
    int governor = reading.clauses().phraseStart(group) - 1;
    if (!reading.clauses().is(governor, GroupKind.PREPOSITION)
        && !reading.clauses().is(governor, GroupKind.SUBORDINATOR)) {
      return false;
    }
    String text = words.string(reading.clauses().start(governor), reading.clauses().end(governor));
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "over",
          "on",
          "for",
          "following",
          "upon",
          "after",
          "in connection with",
          "on the occasion of" ->
          true;
      default -> false;
    };
  }

  private @Nullable OccasionWord occasion(int word, int limit) {
    OccasionWord found = words.value(word, MessagesLexicon.OCCASION);
    if (found == null && isDayOfState(word)) {
      return new OccasionWord(OccasionType.FOUNDING_ANNIVERSARY, false);
    }
    if (found == null && isNamedDay(word)) {
      return new OccasionWord(OccasionType.HOLIDAY, false);
    }
    if (found != null && found.type() == OccasionType.OTHER) {
      OccasionType type = anniversary(word, limit);
      return new OccasionWord(type, type == OccasionType.OTHER);
    }
    if (found != null && found.type() == OccasionType.BIRTHDAY && ofState(word)) {
      return new OccasionWord(OccasionType.FOUNDING_ANNIVERSARY, false);
    }
    return found != null && found.type() == OccasionType.ELECTION && isSport(word) ? null : found;
  }

  /** "Pakistan Day", "on Russia Day" */
  private boolean isDayOfState(int word) {
    if (word == 0 || words.first(word) != 'D' || !words.string(word).equals("Day")) {
      return false;
    }
    Entity entity = reading.entities().at(word - 1);
    return entity != null && entity.kind() == Entity.Kind.STATE && entity.to() == word;
  }

  /** "Proclamation Day", "Heroes' Day": a day with a name that no list knows. */
  private boolean isNamedDay(int word) {
    if (word < 2 || words.first(word) != 'D' || !words.string(word).equals("Day")) {
      return false;
    }
    for (int before = word - 1; before >= word - 3 && before >= 0; before--) {
      if (words.is(before, MessagesLexicon.OCCASION)
          && words.endOf(before, MessagesLexicon.OCCASION) > word) {
        return false;
      }
    }
    Clauses clauses = reading.clauses();
    return words.isCapitalised(word - 1)
        && words.kind(word - 1) == WordKind.LETTERS
        && clauses.is(clauses.groupAt(word), GroupKind.NOUN)
        && clauses.start(clauses.groupAt(word)) < word
        && !words.string(word - 1).equals("Election");
  }

  /** "victory in the cup final" is no election. */
  private boolean isSport(int word) {
    int sentence = words.sentenceOf(word);
    for (int w = words.sentenceStart(sentence); w < words.sentenceEnd(sentence); w++) {
      if (words.value(w, MessagesLexicon.SIGN) == Sign.SPORT) {
        return true;
      }
    }
    return false;
  }

  private boolean isGeneral(int word) {
    OccasionWord found = occasion(word, words.sentenceEnd(words.sentenceOf(word)));
    return found == null || found.general();
  }

  /** "the 73rd birthday of the DPRK" */
  private boolean ofState(int word) {
    int phrase = reading.clauses().start(reading.clauses().groupAt(word));
    if (words.string(phrase).equalsIgnoreCase("its")) {
      return true;
    }
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
    return isBareAnniversary(word) ? OccasionType.FOUNDING_ANNIVERSARY : OccasionType.OTHER;
  }

  /** "the 63rd anniversary of Ruritania" */
  private boolean isBareAnniversary(int word) {
    Clauses clauses = reading.clauses();
    int group = clauses.groupAt(word);
    boolean of =
        clauses.head(group) == word
            && clauses.is(group + 1, GroupKind.PREPOSITION)
            && words.string(clauses.start(group + 1)).equalsIgnoreCase("of");
    int owner = of ? clauses.complement(group + 1) : -1;
    Entity entity = owner < 0 ? null : reading.entities().at(clauses.head(owner));
    return entity != null && entity.kind() == Entity.Kind.STATE;
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
    boolean shared = occasion.type() == OccasionType.HOLIDAY;
    if (country != null && !shared) {
      draft.occasion = occasion.toBuilder().of(country).build();
    }
  }

  private void set(Act act, int word, int limit, String rule) {
    OccasionWord found = occasion(word, limit);
    if (found == null) {
      return;
    }
    int end = Math.max(word + 1, words.endOf(word, MessagesLexicon.OCCASION));
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

  /**
   * The state named with the phrase: "the national day of Qatar", "China's national day"; else the
   * addressee's, or the sender's when he gives thanks.
   */
  private @Nullable CountryCode owner(Act act, int word, int end, int limit) {
    Entity behind = state(end, Math.min(limit, endOfPhrase(end, limit)));
    if (behind != null) {
      return behind.country();
    }
    int phrase = reading.clauses().phraseStart(reading.clauses().groupAt(word));
    Entity before = state(reading.clauses().start(phrase), word);
    if (before != null) {
      return before.country();
    }
    List<Entity> host = act.reply || act.purpose == Purpose.THANKS ? act.senders : act.addressees;
    return host.isEmpty() ? null : host.get(0).country();
  }

  /** Up to eight words of the same noun phrase: a verb or comma ends it. */
  private int endOfPhrase(int end, int limit) {
    int word = end;
    while (word < limit && word < end + 8) {
      int group = reading.clauses().groupAt(word);
      boolean same =
          switch (reading.clauses().kind(group)) {
            case NOUN, PREPOSITION, POSSESSIVE, ADVERB, QUOTE -> true;
            default -> false;
          };
      if (!same) {
        return word;
      }
      word = reading.clauses().end(group);
    }
    return Math.min(word, limit);
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
