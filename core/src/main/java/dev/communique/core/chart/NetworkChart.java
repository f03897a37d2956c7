package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.query.Table;
import dev.communique.core.text.Counted;
import dev.communique.core.timeline.Correspondent;
import dev.communique.core.timeline.Network;
import dev.communique.core.timeline.Tie;
import dev.communique.model.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who writes to whom: correspondents around a circle, those who write to each other near. */
final class NetworkChart implements Drawing {
  private final ImmutableList<Correspondent> nodes;
  private final ImmutableList<Tie> ties;
  private final ImmutableList<Tie> all;
  private final int allCount;

  NetworkChart(Network network) {
    this.all = ImmutableList.copyOf(network.ties());
    this.allCount = network.correspondents().size();
    this.nodes = CircleOrder.of(network);
    this.ties =
        all.stream()
            .filter(tie -> nodes.contains(tie.from()) && nodes.contains(tie.to()))
            .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Correspondent> nodes() {
    return nodes;
  }

  ImmutableList<Tie> ties() {
    return ties;
  }

  @Override
  public String kind() {
    return "network";
  }

  @Override
  public String title() {
    if (all.isEmpty()) {
      return "Nobody writes to anybody";
    }
    Tie most = all.get(0);
    return Label.name(most.from().name())
        + " writes most to "
        + Label.name(most.to().name())
        + ": "
        + messages(most);
  }

  @Override
  public String description() {
    String shown =
        nodes.size() == allCount
            ? Counted.of(allCount, "correspondent")
            : "The " + nodes.size() + " correspondents of the strongest ties, of " + allCount;
    return shown
        + ", "
        + Counted.of(ties.size(), "tie")
        + (ties.size() == all.size() ? "" : " of " + all.size())
        + ": an arrow goes from who writes, the thicker the more messages"
        + (ties.stream().anyMatch(NetworkChart::isMaybe) ? ", dashed where perhaps none" : "")
        + ". Circles are leaders,"
        + " diamonds offices, squares states, triangles others.";
  }

  @Override
  public ImmutableMap<String, Integer> marks() {
    return ImmutableMap.of("correspondents", nodes.size(), "ties", ties.size());
  }

  @Override
  public Table table() {
    return Table.of(
        ImmutableList.of("from", "to", "messages", "first", "last"),
        all.stream()
            .map(
                tie ->
                    ImmutableList.of(
                        tie.from().toString(),
                        tie.to().toString(),
                        tie.count().toString(),
                        tie.first().map(PartialDate::toString).orElse(""),
                        tie.last().map(PartialDate::toString).orElse("")))
            .toList());
  }

  static String shape(Correspondent node) {
    return switch (node.kind()) {
      case LEADER -> "M-7 0A7 7 0 1 0 7 0A7 7 0 1 0 -7 0Z";
      case OFFICE -> "M0 -8L8 0L0 8L-8 0Z";
      case STATE -> "M-6 -6H6V6H-6Z";
      case OTHER -> "M0 -7.5L7.5 6H-7.5Z";
    };
  }

  ImmutableList<String> told(Correspondent node) {
    return ImmutableList.of(
        Label.name(node.toString()),
        "writes to " + names(ties.stream().filter(tie -> tie.from().equals(node)).map(Tie::to)),
        "is written to by "
            + names(ties.stream().filter(tie -> tie.to().equals(node)).map(Tie::from)));
  }

  private static String names(Stream<Correspondent> others) {
    List<String> names = others.map(other -> Label.name(other.name())).toList();
    return names.isEmpty() ? "nobody shown" : String.join(", ", names);
  }

  static ImmutableList<String> told(Tie tie) {
    String days = tie.first().map(day -> day + " to " + tie.last().orElse(day)).orElse("no date");
    return ImmutableList.of(
        Label.name(tie.from().name()) + " → " + Label.name(tie.to().name()), messages(tie), days);
  }

  private static String messages(Tie tie) {
    return tie.count() + " " + Counted.noun(tie.count().most(), "message");
  }

  /** Whether it is the one that the title tells of. */
  boolean isStrongest(Tie tie) {
    return tie.equals(all.get(0));
  }

  /** Whether not one of its messages is sure to have been sent. */
  static boolean isMaybe(Tie tie) {
    return tie.count().least() == 0;
  }

  /** How thick a line is. */
  static double width(Tie tie) {
    double most = (double) tie.count().most();
    return Math.min(9, 0.6 + 0.9 * Math.sqrt(most) + 0.25 * most);
  }

  @Override
  public Optional<Map<String, Object>> data() {
    return Optional.of(
        ImmutableMap.of(
            "nodes", nodes.stream().map(this::node).toList(),
            "ties", ties.stream().map(this::tie).toList()));
  }

  private Map<String, Object> node(Correspondent node) {
    return ImmutableMap.of(
        "name", Label.name(node.name()), "shape", shape(node), "told", told(node));
  }

  private Map<String, Object> tie(Tie tie) {
    return ImmutableMap.of(
        "from", nodes.indexOf(tie.from()),
        "to", nodes.indexOf(tie.to()),
        "width", width(tie),
        "maybe", isMaybe(tie),
        "most", isStrongest(tie),
        "told", told(tie));
  }

  @Override
  public double draw(Svg svg, double top) {
    return new NetworkSvg(this).draw(svg, top);
  }
}
