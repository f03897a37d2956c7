package dev.communique.core.events;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.communique.core.query.Folded;
import dev.communique.model.Party;
import java.util.List;
import java.util.Set;

/**
 * Under which keys a message is kept and looked for. Somebody the registry knows is looked for
 * under the id, and under state and name among those it does not know; the others under state and
 * name among all.
 */
final class BlockKeys {
  /** One letter to more is kept under the first of them in the order of the alphabet. */
  static final int MOST_PARTIES = 8;

  private static final String NOBODY = "-";

  /**
   * A pair of who wrote and to whom.
   *
   * @param sender one key of the sender
   * @param addressee one key of the addressee
   */
  record Pair(String sender, String addressee) {}

  private BlockKeys() {}

  /** Where it is kept. */
  static Set<Pair> kept(Telling telling) {
    return pairs(all(telling.senders(), true), all(telling.addressees(), true));
  }

  /** Where it is looked for. */
  static Set<Pair> sought(Telling telling) {
    return pairs(all(telling.senders(), false), all(telling.addressees(), false));
  }

  private static Set<Pair> pairs(Set<String> senders, Set<String> addressees) {
    ImmutableSet.Builder<Pair> pairs = ImmutableSet.builder();
    for (List<String> pair : Sets.cartesianProduct(senders, addressees)) {
      pairs.add(new Pair(pair.get(0), pair.get(1)));
    }
    return pairs.build();
  }

  private static Set<String> all(List<Party> parties, boolean kept) {
    if (parties.isEmpty()) {
      return ImmutableSet.of(NOBODY);
    }
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    parties.stream()
        .map(party -> kept ? kept(party) : sought(party))
        .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
        .limit(MOST_PARTIES)
        .forEach(keys::addAll);
    return keys.build();
  }

  private static List<String> kept(Party party) {
    return party.leader().isPresent()
        ? keys(party, "any ")
        : ImmutableList.<String>builder()
            .addAll(keys(party, "any "))
            .addAll(keys(party, "unknown "))
            .build();
  }

  private static List<String> sought(Party party) {
    return keys(party, party.leader().isPresent() ? "unknown " : "any ");
  }

  /** Its id, and its state and the last of its names among those of a kind. */
  private static List<String> keys(Party party, String kind) {
    ImmutableList.Builder<String> keys = ImmutableList.builder();
    party.leader().ifPresent(id -> keys.add("id " + id));
    party.country().ifPresent(state -> keys.add(kind + state));
    return keys.add(kind + lastName(party)).build();
  }

  private static String lastName(Party party) {
    ImmutableList<String> names = Folded.words(party.name());
    return names.isEmpty() ? party.name() : names.get(names.size() - 1);
  }
}
