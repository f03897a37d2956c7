package dev.communique.parser.messages;

import dev.communique.model.Medium;
import dev.communique.model.MessageField;
import dev.communique.model.Occasion;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import dev.communique.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place in the text where a message is told; several may tell of the same message. Lives only
 * while one article is read.
 */
final class Act {
  final int sentence;

  /** The words that told it: from its first argument to its last. */
  final int from;

  final int to;
  final String rule;
  final List<Entity> senders = new ArrayList<>();
  final List<Entity> addressees = new ArrayList<>();

  /** The words and rules that its fields were read by. */
  final Origins origins = new Origins();

  @Nullable Purpose purpose;
  boolean weakPurpose;
  @Nullable Medium medium;
  @Nullable Occasion occasion;
  boolean generalOccasion;
  @Nullable PartialDate sent;
  @Nullable PartialDate received;
  Status status = Status.DONE;

  /** The text names a thing that carries it: a letter, not only condolences. */
  boolean carrier;

  /** One of two, one each way: "exchanged letters". */
  boolean mutual;

  /** It answers another message. */
  boolean reply;

  /** It is named only as what another message answers. */
  boolean answered;

  /** It does not make a message on its own, only tells more of one told elsewhere. */
  boolean supporting;

  /** The act it repeats: "so did Roe". */
  @Nullable Act model;

  /** The headline tells it. */
  boolean heading;

  /** "the cables": those told of before. */
  boolean definite;

  /** Somebody else brought it: "the envoy delivered a message from Lund". */
  boolean brought;

  /** Its date is the day of receipt. */
  boolean receiving;

  /** It stands behind "after": it came before the act of the main clause. */
  boolean earlier;

  /** Several messages, one for each sender or addressee. */
  boolean separate;

  /** Its words passed in a call or meeting: no message, but others may have written. */
  boolean oral;

  /** It is like the one told before: "sent similar cables". */
  boolean similar;

  /** Its senders are a group: "world leaders". It makes no message, only tells of others. */
  boolean announcing;

  /** Its addressees are a group: "foreign heads of state". It makes no message. */
  boolean broadcast;

  /** A line of a list. */
  boolean listed;

  /** The lines of its list are the addressees. */
  boolean listedAddressees;

  /** "In his message to Roe, Lund said": one of those that the sentences before speak of. */
  boolean resumed;

  /** Words of the message itself, in the first person, whose writer is not told beside them. */
  boolean voice;

  Act(int sentence, int from, int to, String rule) {
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.rule = rule;
  }

  /** Takes purpose and occasion from a message it is like, where its own words give none. */
  void resemble(Act other) {
    if (other.purpose != null && (purpose == null || weakPurpose)) {
      purpose = other.purpose;
      weakPurpose = other.weakPurpose;
      origins.take(MessageField.PURPOSE, other.origins);
    }
    if (occasion == null) {
      takeOccasion(other);
    }
  }

  /** Takes the occasion of another act. */
  void takeOccasion(Act other) {
    occasion = other.occasion;
    generalOccasion = other.generalOccasion;
    origins.take(MessageField.OCCASION, other.origins);
  }

  @Override
  public String toString() {
    return rule + " " + senders + " -> " + addressees + " " + purpose + " " + occasion;
  }
}
