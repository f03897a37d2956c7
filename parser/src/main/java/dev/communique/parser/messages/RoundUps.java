package dev.communique.parser.messages;

import dev.communique.model.MessageField;
import dev.communique.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence about many tells of each: "World leaders sent condolences to Lund on Sunday", and
 * below it who they were.
 */
final class RoundUps {
  private RoundUps() {}

  /** Gives the messages of a round-up its day. */
  static void date(List<Draft> drafts, List<Act> acts) {
    for (Draft draft : drafts) {
      Act many = isOpen(draft) ? roundUp(draft, acts) : null;
      if (many != null) {
        draft.sent = many.sent;
        draft.origins.take(MessageField.SENT, many.origins);
      }
    }
  }

  private static boolean isOpen(Draft draft) {
    return draft.sent == null
        && draft.received == null
        && draft.status == Status.DONE
        && !draft.answered
        && !draft.reply;
  }

  private static @Nullable Act roundUp(Draft draft, List<Act> acts) {
    int first = draft.firstSentence();
    return acts.stream()
        .filter(act -> act.sent != null && act.sentence < first)
        .filter(act -> isOneOf(draft, act))
        .findFirst()
        .orElse(null);
  }

  /** "World leaders congratulate Lund", and one of them does so below. */
  static boolean isOneOf(Draft draft, Act many) {
    if (!many.announcing && !many.broadcast) {
      return false;
    }
    boolean party =
        many.announcing
            ? many.addressees.stream().anyMatch(draft::hasAddressee)
            : many.senders.stream().anyMatch(draft::hasSender);
    boolean occasion =
        many.occasion != null
            && draft.occasion != null
            && many.occasion.type() == draft.occasion.type();
    return party
        && (many.purpose == null
            ? occasion
            : draft.purpose != null && Draft.alike(many.purpose, draft.purpose));
  }
}
