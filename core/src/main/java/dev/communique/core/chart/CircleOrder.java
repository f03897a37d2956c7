package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import dev.communique.core.timeline.Correspondent;
import dev.communique.core.timeline.Network;
import dev.communique.core.timeline.Tie;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which correspondents stand around the circle, and in what order: neighbours write each other. */
final class CircleOrder {
  /** More names do not fit around a circle. */
  static final int MOST = 36;

  private final Network network;
  private final Set<Correspondent> shown = new LinkedHashSet<>();
  private final Set<Correspondent> placed = new LinkedHashSet<>();

  private CircleOrder(Network network) {
    this.network = network;
    for (Tie tie : network.ties()) {
      int more = (shown.contains(tie.from()) ? 0 : 1) + (shown.contains(tie.to()) ? 0 : 1);
      if (shown.size() + more <= MOST) {
        shown.add(tie.from());
        shown.add(tie.to());
      }
    }
  }

  static ImmutableList<Correspondent> of(Network network) {
    CircleOrder order = new CircleOrder(network);
    order.shown.stream()
        .sorted(
            Comparator.comparingInt((Correspondent node) -> -network.degree(node))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(order::place);
    return ImmutableList.copyOf(order.placed);
  }

  /** One, those who write only to him beside him, then the others near him. */
  private void place(Correspondent node) {
    if (!placed.add(node)) {
      return;
    }
    List<Correspondent> near =
        network.asGraph().adjacentNodes(node).stream()
            .filter(shown::contains)
            .sorted(
                Comparator.comparingInt(
                        (Correspondent other) -> network.asGraph().adjacentNodes(other).size())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    near.forEach(this::place);
  }
}
