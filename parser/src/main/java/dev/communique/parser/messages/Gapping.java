package dev.communique.parser.messages;

import dev.communique.model.MessageField;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a sentence tells of a second sender without repeating its verb: "Lund wrote to Roe,
 * and Day to Falk", "Lund sent a telegram, and Queen Day a card".
 */
final class Gapping {
  private final Clauses clauses;
  private final PartyFinder parties;
  private final MessageNouns nouns;

  Gapping(Clauses clauses, PartyFinder parties, MessageNouns nouns) {
    this.clauses = clauses;
    this.parties = parties;
    this.nouns = nouns;
  }

  /** Adds the acts of a sentence's later senders to those that its verbs told. */
  void read(int from, List<Act> acts) {
    if (acts.size() <= from) {
      return;
    }
    Act first = acts.get(from);
    Act model = first;
    int end = clauses.sentenceEnd(first.sentence);
    for (int group = clauses.groupAt(first.from) + 1; group < end; group++) {
      model = told(group, from, acts, model);
      Act gapped = isJoined(group) ? gapped(group, end, model) : null;
      if (gapped != null) {
        release(acts, from, gapped.senders.get(0));
        if (!gapped.addressees.equals(model.addressees)) {
          gapped.addressees.forEach(receiver -> release(acts, from, receiver));
        }
        acts.add(gapped);
        model = gapped;
      }
    }
  }

  /** The act that a verb before a group told last. */
  private Act told(int group, int from, List<Act> acts, Act model) {
    Act last = model;
    for (int i = from; i < acts.size(); i++) {
      Act act = acts.get(i);
      boolean before = act.from <= clauses.start(group) && act.from >= last.from;
      last = before && !act.senders.isEmpty() && !act.answered ? act : last;
    }
    return last;
  }

  private boolean isJoined(int group) {
    return clauses.is(group, GroupKind.NOUN)
        && (clauses.is(group - 1, GroupKind.CONJUNCTION)
            || clauses.is(group - 1, GroupKind.COMMA)
            || clauses.is(group - 1, GroupKind.SEMICOLON));
  }

  private @Nullable Act gapped(int group, int end, Act model) {
    Entity sender = parties.entity(group);
    if (sender == null || !sender.isTop() || model.senders.isEmpty() || model.voice) {
      return null;
    }
    int next = behind(group, sender, end);
    if (next < 0) {
      return null;
    }
    MessageNoun noun = nouns.noun(next);
    int goal = noun != null && nouns.isPreposition(next + 1, "to") ? next + 1 : next;
    boolean to = nouns.isPreposition(goal, "to");
    if (noun == null && !to || noun != null && !noun.isCarrier() && !nouns.isEcho(next)) {
      return null;
    }
    List<Entity> addressees =
        to ? parties.joined(Math.max(0, clauses.complement(goal))) : List.of();
    if (to && (addressees.isEmpty() || model.addressees.isEmpty())) {
      return null;
    }
    Act act =
        new Act(model.sentence, clauses.start(group), clauses.end(goal + (to ? 1 : 0)), "gapped");
    act.senders.add(sender);
    act.addressees.addAll(to ? addressees : model.addressees);
    act.medium = noun == null ? model.medium : noun.medium();
    if (noun == null) {
      act.origins.take(MessageField.MEDIUM, model.origins);
    } else {
      act.origins.put(MessageField.MEDIUM, clauses.start(next), clauses.end(next), "message-noun");
    }
    act.carrier = model.carrier || noun != null;
    act.status = model.status;
    act.origins.take(MessageField.STATUS, model.origins);
    act.resemble(model);
    return act;
  }

  /** The group behind a sender and what belongs to his name: "Queen Day of Ruritania | a card". */
  private int behind(int group, Entity sender, int end) {
    int next = group + 1;
    while (next < end && clauses.start(next) < sender.to()) {
      next++;
    }
    if (nouns.isPreposition(next, "of") && clauses.is(next + 1, GroupKind.NOUN)) {
      next += 2;
    }
    return next < end ? next : -1;
  }

  /** A list read on over the gap took the sender, and whom he wrote to, for more receivers. */
  private static void release(List<Act> acts, int from, Entity sender) {
    for (int i = from; i < acts.size(); i++) {
      List<Entity> addressees = acts.get(i).addressees;
      if (addressees.size() > 1) {
        addressees.removeIf(other -> Sameness.isSame(other, sender));
      }
    }
  }
}
