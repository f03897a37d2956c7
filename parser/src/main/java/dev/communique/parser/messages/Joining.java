package dev.communique.parser.messages;

import dev.communique.model.MessageField;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins acts between the same parties to messages, one for each pair where they are several. */
final class Joining {
  private final List<Draft> drafts = new ArrayList<>();

  /** The messages so far, in the order in which they were told. */
  List<Draft> drafts() {
    return drafts;
  }

  void sort() {
    drafts.sort(Comparator.comparingInt(Draft::firstWord));
  }

  /** Adds an act from some senders to some addressees to their message, or makes a new one. */
  void take(Act act, List<Entity> senders, List<Entity> addressees) {
    List<Entity> others = new ArrayList<>(addressees);
    others.removeIf(
        a -> senders.stream().anyMatch(s -> isHome(s, a)) || !isReceiver(a, act) && !isKnown(a));
    if (others.isEmpty()) {
      return;
    }
    sameAnniversary(act);
    Draft known = known(act, senders, others);
    if (known == null) {
      drafts.add(new Draft(senders, others, act));
      return;
    }
    boolean collective = !Entity.isAnyTop(known.addressees);
    known.add(act);
    name(known.addressees, others);
    name(known.senders, senders);
    if (collective && Entity.isAnyTop(others)) {
      known.addressees.clear();
      known.addressees.addAll(others);
    }
  }

  /** Puts names for offices: "the Russian President" of the headline. */
  private static void name(List<Entity> parties, List<Entity> told) {
    parties.replaceAll(
        party ->
            party.leader() != null
                ? party
                : told.stream()
                    .filter(other -> tellsMore(other, party) && Sameness.isSame(party, other))
                    .findFirst()
                    .orElse(party));
  }

  /** "Grenmark's President Per Roe" tells more than "President Roe". */
  private static boolean tellsMore(Entity other, Entity party) {
    return other.leader() != null
        || party.home() == null && other.home() != null && !other.isRole() && other.isTop();
  }

  /** "over the anniversary": the one named before. */
  private void sameAnniversary(Act act) {
    if (act.occasion == null || act.occasion.type() != OccasionType.OTHER) {
      return;
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Occasion before = drafts.get(i).occasion;
      if (before != null && before.ordinal().isPresent()) {
        act.occasion = before;
        act.origins.take(MessageField.OCCASION, drafts.get(i).origins);
        return;
      }
    }
  }

  /** Between people of one country there are no messages; nor to oneself. */
  static boolean isHome(Entity sender, Entity addressee) {
    return Sameness.isSame(sender, addressee)
        || sender.home() != null && sender.home().equals(addressee.home());
  }

  /** A person of no known office counts only as the winner or holder the occasion speaks of. */
  private static boolean isReceiver(Entity addressee, Act act) {
    return addressee.kind() != Entity.Kind.PERSON
        || addressee.isTop()
        || act.occasion != null && isOfState(act.occasion.type());
  }

  private boolean isKnown(Entity addressee) {
    return drafts.stream().anyMatch(draft -> draft.hasAddressee(addressee));
  }

  /** On such an occasion leaders write to those who hold, or have won, an office. */
  private static boolean isOfState(OccasionType type) {
    return switch (type) {
      case ELECTION, APPOINTMENT, FOUNDING_ANNIVERSARY, TIES_ANNIVERSARY -> true;
      default -> false;
    };
  }

  /** The message that an act between such parties can tell of, the last one first. */
  @Nullable Draft known(Act act, List<Entity> senders, List<Entity> addressees) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.fits(act)
          && senders.stream().allMatch(draft::hasSender)
          && addressees.stream().allMatch(draft::hasAddressee)) {
        return draft;
      }
    }
    return null;
  }
}
