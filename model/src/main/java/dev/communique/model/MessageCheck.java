package dev.communique.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import java.util.Comparator;

/**
 * What holds for every message by itself.
 *
 * <p>Not demanded: an order of sent, received and reported (time zones, and texts that contradict
 * themselves), words for an excerpt or none for a mention (a text printed in full need not stand in
 * quotation marks), different parties on both sides (two offices may read alike).
 */
final class MessageCheck {
  private static final Comparator<Provenance> ORDER =
      Comparator.comparing(Provenance::field).thenComparing(Provenance::span);

  private MessageCheck() {}

  static void check(Message message) {
    checkArgument(
        !message.senders().isEmpty() || !message.addressees().isEmpty(),
        "a message must have a sender or an addressee");
    Invariants.notNegative("inReplyTo", message.inReplyTo());
    checkArgument(
        message.isReply() || message.inReplyTo().isEmpty(),
        "a message in reply to another must be a reply: inReplyTo %s",
        message.inReplyTo());
    Invariants.notBlank("reportedBy", message.reportedBy());
    checkContent(message);
    checkEvidence(message);
    checkProvenance(message);
  }

  private static void checkContent(Message message) {
    int last = -1;
    for (int index : message.content()) {
      checkArgument(index > last, "content must be ascending, from 0: %s after %s", index, last);
      last = index;
    }
  }

  private static void checkEvidence(Message message) {
    int last = 0;
    for (Evidence evidence : message.evidence()) {
      int start = evidence.span().start();
      checkArgument(start >= last, "evidence must be in text order: %s after %s", start, last);
      last = start;
    }
  }

  private static void checkProvenance(Message message) {
    checkArgument(
        Comparators.isInOrder(message.provenance(), ORDER),
        "provenance must be by field and in text order: %s",
        message.provenance());
  }
}
