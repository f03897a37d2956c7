package dev.communique.core.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.communique.core.timeline.Correspondent;
import dev.communique.core.timeline.Tie;

/** The ends of some ties, each once and in order, with a short name that any graph format takes. */
final class NetworkNodes {
  private final ImmutableList<Correspondent> nodes;

  private NetworkNodes(ImmutableSet<Correspondent> nodes) {
    this.nodes = nodes.asList();
  }

  static NetworkNodes of(Iterable<? extends Tie> ties) {
    ImmutableSortedSet.Builder<Correspondent> nodes = ImmutableSortedSet.naturalOrder();
    for (Tie tie : ties) {
      nodes.add(tie.from(), tie.to());
    }
    return new NetworkNodes(nodes.build());
  }

  ImmutableList<Correspondent> nodes() {
    return nodes;
  }

  /** {@code n0}, {@code n1} and so on: ids of correspondents may hold anything. */
  String name(Correspondent node) {
    return "n" + nodes.indexOf(node);
  }
}
