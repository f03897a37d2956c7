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
    return found.isEmpty() ? toldBefore(act) : only(found);
  }

  /** Who gets good wishes or condolences: a leader told of in the sentence before, or the lead. */
  ImmutableList<Entity> before(Act act) {
    if (isToOther(act)) {
      return ImmutableList.of();
    }
    ImmutableList<Entity> found = toldBefore(act);
    return found.stream().anyMatch(this::isOfBody) ? ImmutableList.of() : found;
  }

  /** Heads of bodies comment on what befalls states. */
  private boolean isOfBody(Entity entity) {
    return BodyHeads.isNamedWith(entity.from(), entity.to(), words);
  }

  private ImmutableList<Entity> toldBefore(Act act) {
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
    boolean published = act.rule.equals("publish") || act.rule.equals("post-wishes");
    return !published && (act.brought || act.purpose != null || !vague);
  }

  /**
   * "a letter to Congress", "a reference for a student", "a letter addressing the crew": somebody
   * is addressed, only nobody who can be a party.
   */
  private boolean isToOther(Act act) {
    int end = clauses.groupAt(act.to - 1);
    for (int group = clauses.groupAt(act.from); group <= end; group++) {
      if (isAddressing(group)) {
        return true;
      }
      if (clauses.is(group, GroupKind.PREPOSITION)
          && leadsToReceiver(group)
          && clauses.is(clauses.complement(group), GroupKind.NOUN)) {
        Entity entity = reading.entities().at(clauses.head(clauses.complement(group)));
        return entity == null || !entity.isTop();
      }
    }
    return false;
  }

  private boolean leadsToReceiver(int preposition) {
    return switch (words.string(clauses.start(preposition), clauses.end(preposition))) {
      case "to" -> true;
      case "for" -> isLetter(preposition - 1);
      default -> false;
    };
  }

  private boolean isLetter(int group) {
    MessageNoun noun =
        clauses.is(group, GroupKind.NOUN)
            ? words.value(clauses.head(group), MessagesLexicon.NOUN)
            : null;
    return noun != null && noun.isCarrier() && noun.purpose() == null;
  }

  private boolean isAddressing(int group) {
    return clauses.is(group, GroupKind.VERB)
        && clauses.isGerund(group)
        && clauses.lemma(group).equals("address");
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
