package dev.communique.parser.messages;

import dev.communique.model.Medium;
import dev.communique.model.MessageField;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import dev.communique.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message in the making: everything its acts have told so far. */
final class Draft {
  final List<Act> acts = new ArrayList<>();
  final List<Entity> senders;
  final List<Entity> addressees;
  final List<Integer> content = new ArrayList<>();

  /** The rules that told its content, each beside its quotation. */
  final List<String> contentRules = new ArrayList<>();

  /** The words and rules that its fields were read by. */
  final Origins origins = new Origins();

  @Nullable Purpose purpose;
  boolean weakPurpose;
  @Nullable Medium medium;
  @Nullable Occasion occasion;
  boolean generalOccasion;
  @Nullable PartialDate sent;
  @Nullable PartialDate received;
  @Nullable Draft answers;
  Status status;
  boolean carrier;
  boolean reply;
  boolean answered;
  boolean passing = true;

  /** The text prints it whole, from its salutation on. */
  boolean printed;

  Draft(List<Entity> senders, List<Entity> addressees, Act first) {
    this.senders = new ArrayList<>(senders);
    this.addressees = new ArrayList<>(addressees);
    this.status = first.status;
    origins.take(MessageField.STATUS, first.origins);
    add(first);
  }

  /** Takes over what an act tells beyond what is known. */
  void add(Act act) {
    acts.add(act);
    if (act.purpose != null && (purpose == null || weakPurpose && !act.weakPurpose)) {
      purpose = act.purpose;
      weakPurpose = act.weakPurpose;
      origins.take(MessageField.PURPOSE, act.origins);
    }
    if (act.medium != null && (medium == null || medium == Medium.MESSAGE)) {
      medium = act.medium;
      origins.take(MessageField.MEDIUM, act.origins);
    }
    if (act.occasion != null
        && (occasion == null
            || generalOccasion && !act.generalOccasion
            || isFuller(act.occasion, occasion))) {
      takeOccasion(act.occasion, act.origins);
      generalOccasion = act.generalOccasion;
    }
    if (sent == null && act.sent != null) {
      sent = act.sent;
      origins.take(MessageField.SENT, act.origins);
    }
    if (received == null && act.received != null) {
      received = act.received;
      origins.take(MessageField.RECEIVED, act.origins);
    }
    if (!reply && act.reply) {
      reply = true;
      origins.take(MessageField.REPLY, act.origins);
    }
    carrier |= act.carrier;
    answered |= act.answered || act.earlier;
  }

  /** The same, with the ordinal that a headline leaves out. */
  private static boolean isFuller(Occasion told, Occasion known) {
    return told.type() == known.type()
        && told.ordinal().isPresent()
        && known.ordinal().isEmpty()
        && (known.of().isEmpty() || known.of().equals(told.of()));
  }

  /** Gives it an occasion, and from where that was read. */
  void takeOccasion(Occasion told, Origins source) {
    occasion = told;
    origins.take(MessageField.OCCASION, source);
  }

  /** Whether an act between the same parties can tell of this message. */
  boolean fits(Act act) {
    if (act.status != status) {
      return false;
    }
    if (act.occasion != null
        && occasion != null
        && !isHeading(act)
        && !act.generalOccasion
        && !generalOccasion
        && !alike(act.occasion.type(), occasion.type())) {
      return false;
    }
    if (act.sent != null && sent != null && !act.sent.overlaps(sent)) {
      return false;
    }
    return act.purpose == null
        || purpose == null
        || act.weakPurpose
        || weakPurpose
        || alike(act.purpose, purpose);
  }

  /** A headline names of several occasions one. */
  private boolean isHeading(Act act) {
    return act.heading || acts.stream().allMatch(other -> other.heading);
  }

  /** Whether two sentences on one occasion may well name it so. */
  static boolean alike(OccasionType a, OccasionType b) {
    return a == b || rough(a) == rough(b);
  }

  /** Types that two sentences on one occasion may well name differently. */
  private static OccasionType rough(OccasionType type) {
    return switch (type) {
      case HOLIDAY, VICTORY -> OccasionType.FOUNDING_ANNIVERSARY;
      case APPOINTMENT, PARTY_CONGRESS -> OccasionType.ELECTION;
      case DEATH -> OccasionType.DISASTER;
      default -> type;
    };
  }

  /** Whether two purposes can be those of one message. */
  static boolean alike(Purpose a, Purpose b) {
    return a == b || isKind(a) && isKind(b) || isGrief(a) && isGrief(b);
  }

  private static boolean isKind(Purpose purpose) {
    return switch (purpose) {
      case CONGRATULATION, GREETING, THANKS, INVITATION, PROPOSAL, OTHER -> true;
      default -> false;
    };
  }

  /** Whether a purpose is to condole or to comfort. */
  static boolean isGrief(Purpose purpose) {
    return purpose == Purpose.CONDOLENCE || purpose == Purpose.SYMPATHY;
  }

  /** Whether it condoles or comforts. */
  boolean isOfGrief() {
    return purpose != null && isGrief(purpose);
  }

  /** Whether another message is of the same kind: both of joy, or both of grief. */
  boolean isLike(Draft other) {
    return purpose != null && other.purpose != null && alike(purpose, other.purpose);
  }

  /** A reply has the occasion of what it answers. */
  void shareOccasion() {
    if (answers == null) {
      return;
    }
    if (occasion == null && answers.occasion != null) {
      takeOccasion(answers.occasion, answers.origins);
    } else if (answers.occasion == null && occasion != null) {
      answers.takeOccasion(occasion, origins);
    }
  }

  int firstWord() {
    return acts.stream().mapToInt(act -> act.from).min().orElse(0);
  }

  /** The word after the act that tells it first. */
  int lastWord() {
    int first = firstWord();
    return acts.stream().filter(act -> act.from == first).mapToInt(act -> act.to).max().orElse(0);
  }

  int firstSentence() {
    return acts.stream().mapToInt(act -> act.sentence).min().orElse(0);
  }

  boolean hasSender(Entity entity) {
    return senders.stream().anyMatch(other -> Sameness.isSame(other, entity));
  }

  boolean hasAddressee(Entity entity) {
    return addressees.stream().anyMatch(other -> Sameness.isSame(other, entity));
  }

  /** The text's noun decides; without one the occasion, which an answer only shares. */
  Purpose decidedPurpose() {
    OccasionType type = occasion == null ? null : occasion.type();
    if (purpose == Purpose.GREETING && type != null && isPersonal(type)) {
      return Purpose.CONGRATULATION;
    }
    if (purpose == Purpose.GREETING && type == OccasionType.ILLNESS) {
      return Purpose.SYMPATHY;
    }
    Purpose usual = type == null || reply || isOfOffice() ? Purpose.OTHER : usual(type);
    boolean loose = weakPurpose && purpose == Purpose.GREETING && usual != Purpose.OTHER;
    return purpose == null || loose ? usual : purpose;
  }

  /** "a letter to the president-elect": who gets it, and not why. */
  private boolean isOfOffice() {
    Origin told = origins.of(MessageField.OCCASION);
    return told != null && told.rule().equals(OccasionWord.OFFICE_RULE);
  }

  private static boolean isPersonal(OccasionType type) {
    return switch (type) {
      case ELECTION, APPOINTMENT, BIRTHDAY -> true;
      default -> false;
    };
  }

  private static Purpose usual(OccasionType type) {
    return switch (type) {
      case FOUNDING_ANNIVERSARY,
          TIES_ANNIVERSARY,
          VICTORY,
          ELECTION,
          APPOINTMENT,
          PARTY_CONGRESS,
          BIRTHDAY,
          TREATY ->
          Purpose.CONGRATULATION;
      case HOLIDAY, NEW_YEAR -> Purpose.GREETING;
      case DEATH -> Purpose.CONDOLENCE;
      case ILLNESS -> Purpose.SYMPATHY;
      case DISASTER, OTHER -> Purpose.OTHER;
    };
  }
}
