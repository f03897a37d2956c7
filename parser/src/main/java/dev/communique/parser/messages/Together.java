package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Purpose;
import java.util.ArrayList;
import java.util.List;

/** Tells what several acts have in common: who "they" are that write, whom all of them write to. */
final class Together {
  /** Sentences over which "they" go on writing, and over which they write to "him". */
  private static final int SENTENCES = 3;

  /** Acts that are looked at, the last ones first. */
  private static final int MEMORY = 12;

  /** The same where the text tells of many. */
  private static final int MANY = 100;

  private Together() {}

  /** "They also sent a card to Roe": the senders of the acts right before. */
  static List<Entity> senders(List<Act> acts, int sentence) {
    List<Entity> found = new ArrayList<>();
    for (int i = acts.size() - 1, seen = 0;
        i >= 0 && seen < MEMORY && found.size() < 2;
        i--, seen++) {
      Act act = acts.get(i);
      if (sentence - act.sentence > SENTENCES) {
        break;
      }
      for (int s = act.senders.size() - 1; s >= 0; s--) {
        Entity sender = act.senders.get(s);
        if (sender.isTop() && found.stream().noneMatch(other -> Sameness.isSame(other, sender))) {
          found.add(0, sender);
        }
      }
    }
    return found;
  }

  /** "Letters of congratulation come in for Roe": whether the text tells of many such writers. */
  static boolean areMany(List<Act> acts) {
    for (int i = acts.size() - 1, seen = 0; i >= 0 && seen < MANY; i--, seen++) {
      Act act = acts.get(i);
      boolean written = act.carrier || act.purpose == Purpose.CONGRATULATION;
      if (act.announcing && written && !act.addressees.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Roe sent him a cable. Day wrote to him as well": one who was told to write is not whom the
   * others write to; empty when he did not write.
   */
  static List<Entity> receivers(List<Act> acts, int sentence, Entity meant) {
    for (int i = acts.size() - 1, seen = 0; i >= 0 && seen < MEMORY; i--, seen++) {
      Act act = acts.get(i);
      boolean writer = act.senders.stream().anyMatch(other -> Sameness.isSame(other, meant));
      boolean other = act.addressees.stream().noneMatch(a -> Sameness.isSame(a, meant));
      if (sentence - act.sentence > SENTENCES) {
        break;
      }
      boolean leader = Entity.isAnyTop(act.addressees);
      if (writer
          && other
          && !act.answered
          && (leader || act.carrier)
          && !act.addressees.isEmpty()) {
        return act.addressees;
      }
    }
    return ImmutableList.of();
  }
}
