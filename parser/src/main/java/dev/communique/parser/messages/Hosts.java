package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Medium;
import dev.communique.model.OccasionType;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells who receives a letter of which the text does not say to whom it goes: "the envoy met Lund
 * and handed over a message from Roe". It is the only leader of another country whom the sentence
 * names, or the one before, or the lead.
 */
final class Hosts {
  private final Reading reading;
  private final Clauses clauses;
  private final Words words;

  Hosts(Reading reading) {
    this.reading = reading;
    this.clauses = reading.clauses();
    this.words = reading.words();
  }

  /** The receiver of an act that names none; empty when several come into question, or nobody. */
  ImmutableList<Entity> of(Act act) {
    if (act.senders.isEmpty() || !isSent(act) || isToOther(act)) {
      return ImmutableList.of();
    }
    List<Entity> found = new ArrayList<>();
    collect(act, act.sentence, found);
    return found.isEmpty() ? before(act) : only(found);
  }

  /** The same, told of in the sentence before or else in the lead. */
  ImmutableList<Entity> before(Act act) {
    List<Entity> found = new ArrayList<>();
    if (act.sentence > 0) {
      collect(act, act.sentence - 1, found);
    }
    for (int s = 0; found.isEmpty() && s < act.sentence && reading.isLead(s); s++) {
      collect(act, s, found);
    }
    return only(found);
  }

  private static ImmutableList<Entity> only(List<Entity> found) {
    return found.size() == 1 ? ImmutableList.copyOf(found) : ImmutableList.of();
  }

  /** A recorded or published "message" of no stated purpose goes to everybody. */
  private static boolean isSent(Act act) {
    boolean vague =
        act.medium == null || act.medium == Medium.MESSAGE || act.medium == Medium.VERBAL;
    return !act.rule.equals("publish") && (act.brought || act.purpose != null || !vague);
  }

  /** "a letter to Congress": somebody is addressed, only nobody who can be a party. */
  private boolean isToOther(Act act) {
    int end = clauses.groupAt(act.to - 1);
    for (int group = clauses.groupAt(act.from); group <= end; group++) {
      if (clauses.is(group, GroupKind.PREPOSITION)
          && words.string(clauses.start(group), clauses.end(group)).equals("to")
          && clauses.is(clauses.complement(group), GroupKind.NOUN)) {
        Entity entity = reading.entities().at(clauses.head(clauses.complement(group)));
        return entity == null || !entity.isTop();
      }
    }
    return false;
  }

  private void collect(Act act, int sentence, List<Entity> found) {
    Entity last = null;
    for (int word = words.sentenceStart(sentence); word < words.sentenceEnd(sentence); word++) {
      Entity entity = reading.entities().at(word);
      if (entity == null || entity.equals(last)) {
        continue;
      }
      last = entity;
      if (isCandidate(act, entity)
          && found.stream().noneMatch(other -> Sameness.isSame(other, entity))) {
        found.add(entity);
      }
    }
  }

  private boolean isCandidate(Act act, Entity entity) {
    return entity.isTop()
        && entity.home() != null
        && act.senders.stream().noneMatch(sender -> Joining.isHome(sender, entity))
        && !isMourned(entity);
  }

  /** "the death of Lund": no letter goes to him. */
  private boolean isMourned(Entity entity) {
    for (int word = Math.max(0, entity.from() - 4); word < entity.from(); word++) {
      OccasionWord occasion = words.value(word, MessagesLexicon.OCCASION);
      if (occasion != null && occasion.type() == OccasionType.DEATH) {
        return true;
      }
    }
    return false;
  }
}
