package dev.communique.core.export;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Event;
import dev.communique.core.timeline.Correspondent;
import dev.communique.core.timeline.Tie;
import dev.communique.model.CountryCode;
import dev.communique.model.PartialDate;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Networks as GraphML. It has no times of its own: an edge says when its messages were sent as
 * data.
 *
 * @see <a href="http://graphml.graphdrawing.org/primer/graphml-primer.html">GraphML Primer</a>
 */
final class GraphMl implements Format<Tie> {
  static final GraphMl INSTANCE = new GraphMl();

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private GraphMl() {}

  @Override
  public void write(Iterable<? extends Tie> ties, Appendable out) throws IOException {
    ImmutableList<Tie> edges = ImmutableList.copyOf(ties);
    NetworkNodes nodes = NetworkNodes.of(edges);
    XmlOutput xml = new XmlOutput(out).declaration().start("graphml", "xmlns", NAMESPACE);
    keys(xml, "node", "string", "id", "kind", "label", "country");
    keys(xml, "edge", "int", "weight", "certain");
    keys(xml, "edge", "string", "first", "last", "dates");
    xml.start("graph", "id", "letters", "edgedefault", "directed");
    for (Correspondent node : nodes.nodes()) {
      xml.start("node", "id", nodes.name(node));
      data(xml, "id", node.id());
      data(xml, "kind", Ascii.toLowerCase(node.kind().name()));
      data(xml, "label", node.name());
      data(xml, "country", node.country().map(CountryCode::value).orElse(""));
      xml.end();
    }
    for (Tie edge : edges) {
      edge(edge, nodes, xml);
    }
    xml.end().end();
  }

  private static void keys(XmlOutput xml, String of, String type, String... names)
      throws IOException {
    for (String name : names) {
      xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
    }
  }

  private static void edge(Tie tie, NetworkNodes nodes, XmlOutput xml) throws IOException {
    xml.start("edge", "source", nodes.name(tie.from()), "target", nodes.name(tie.to()));
    data(xml, "weight", Long.toString(tie.count().most()));
    data(xml, "certain", Long.toString(tie.count().least()));
    data(xml, "first", text(tie.first()));
    data(xml, "last", text(tie.last()));
    String dates =
        tie.messages().stream()
            .map(Event::date)
            .flatMap(Optional::stream)
            .map(PartialDate::toString)
            .collect(Collectors.joining(" "));
    data(xml, "dates", dates);
    xml.end();
  }

  private static void data(XmlOutput xml, String key, String value) throws IOException {
    if (!value.isEmpty()) {
      xml.leaf("data", value, "key", key);
    }
  }

  private static String text(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse("");
  }
}
