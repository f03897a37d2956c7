package dev.communique.parser.messages;

import com.google.common.collect.ImmutableSet;
import dev.communique.model.MessageField;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.Purpose;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the occasion of a message: the most telling phrase behind the words that tell it, then in
 * the rest of the sentence, then in the sentences beside it.
 */
final class OccasionFinder {
  /** Prepositions that any occasion may stand behind. */
  private static final ImmutableSet<String> OCCASIONAL = ImmutableSet.of("on", "upon", "for");

  private final Reading reading;
  private final Words words;
  private final OccasionWords occasions;
  private final OccasionDetails details;

  OccasionFinder(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.occasions = new OccasionWords(reading);
    this.details = new OccasionDetails(reading);
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
      newOffice(act, end);
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
          && !isPlace(group)
          && OCCASIONAL.contains(words.string(clauses.start(group), clauses.end(group)))) {
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

  /** "congratulated Tasvia's new prime minister", "who was named the new president" */
  private void newOffice(Act act, int end) {
    for (int word = act.from; act.occasion == null && word + 1 < end; word++) {
      if (words.string(word).equalsIgnoreCase("new")
          && words.value(word + 1, MessagesLexicon.SIGN) == Sign.TOP_OFFICE) {
        act.occasion =
            Occasion.builder()
                .type(OccasionType.APPOINTMENT)
                .text(words.string(word, words.endOf(word + 1, MessagesLexicon.SIGN)))
                .build();
        act.generalOccasion = true;
        int stop = words.endOf(word + 1, MessagesLexicon.SIGN);
        act.origins.put(MessageField.OCCASION, word, stop, "occasion-new-in-office");
      }
    }
  }

  /** "congratulated him on Twitter", "on the phone", "on behalf of the people" */
  private boolean isPlace(int preposition) {
    Clauses clauses = reading.clauses();
    for (int word = clauses.start(preposition); word < clauses.end(preposition + 1); word++) {
      if (words.value(word, MessagesLexicon.SIGN) == Sign.SOCIAL
          || words.value(word, MessagesLexicon.VENUE) != null
          || words.string(word).equalsIgnoreCase("behalf")) {
        return true;
      }
    }
    return false;
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
    OccasionWord found = occasions.at(word, words.sentenceEnd(words.sentenceOf(word)));
    boolean joy = act.purpose == Purpose.CONGRATULATION || act.purpose == Purpose.GREETING;
    return joy && found != null && found.type() == OccasionType.ILLNESS;
  }

  /** Looks in a sentence of the message's own words; a general word there is not enough. */
  void findIn(Act act, int sentence) {
    int best = best(words.sentenceStart(sentence), words.sentenceEnd(sentence), act, true);
    if (best >= 0 && !isGeneral(best)) {
      set(act, best, words.sentenceEnd(sentence), "occasion-in-own-words");
    }
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
      OccasionWord found = occasions.at(word, to);
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

  private boolean isGeneral(int word) {
    OccasionWord found = occasions.at(word, words.sentenceEnd(words.sentenceOf(word)));
    return found == null || found.general();
  }

  private void set(Act act, int word, int limit, String rule) {
    OccasionWord found = occasions.at(word, limit);
    if (found != null) {
      details.set(act, found, word, limit, found.office() ? OccasionWord.OFFICE_RULE : rule);
    }
  }
}
