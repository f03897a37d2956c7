package dev.communique.core.export;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Event;
import dev.communique.core.timeline.Correspondent;
import dev.communique.core.timeline.Tie;
import dev.communique.model.CountryCode;
import dev.communique.model.PartialDate;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Networks as GEXF 1.2, in which an edge is there at the times of its messages, each a spell of the
 * days on which it can have been sent: the timeline of Gephi plays them.
 *
 * @see <a href="https://gexf.net/1.2/">GEXF</a>
 */
final class Gexf implements Format<Tie> {
  static final Gexf INSTANCE = new Gexf();

  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";
  private static final String KIND = "0";
  private static final String COUNTRY = "1";
  private static final String ID = "2";
  private static final String CERTAIN = "0";

  private Gexf() {}

  @Override
  public void write(Iterable<? extends Tie> ties, Appendable out) throws IOException {
    ImmutableList<Tie> edges = ImmutableList.copyOf(ties);
    NetworkNodes nodes = NetworkNodes.of(edges);
    XmlOutput xml = new XmlOutput(out).declaration();
    xml.start("gexf", "xmlns", NAMESPACE, "version", "1.2");
    xml.start("graph", "mode", "dynamic", "defaultedgetype", "directed", "timeformat", "date");
    attributes(
        xml, "node", KIND, "kind", "string", COUNTRY, "country", "string", ID, "id", "string");
    attributes(xml, "edge", CERTAIN, "certain", "integer");
    xml.start("nodes");
    for (Correspondent node : nodes.nodes()) {
      node(node, nodes, xml);
    }
    xml.end().start("edges");
    for (int i = 0; i < edges.size(); i++) {
      edge("e" + i, edges.get(i), nodes, xml);
    }
    xml.end().end().end();
  }

  /** Number, title and type of each attribute. */
  private static void attributes(XmlOutput xml, String of, String... attributes)
      throws IOException {
    xml.start("attributes", "class", of);
    for (int i = 0; i < attributes.length; i += 3) {
      xml.empty(
          "attribute", "id", attributes[i], "title", attributes[i + 1], "type", attributes[i + 2]);
    }
    xml.end();
  }

  private static void node(Correspondent node, NetworkNodes nodes, XmlOutput xml)
      throws IOException {
    xml.start("node", "id", nodes.name(node), "label", node.name()).start("attvalues");
    value(xml, KIND, Ascii.toLowerCase(node.kind().name()));
    value(xml, COUNTRY, node.country().map(CountryCode::value).orElse(""));
    value(xml, ID, node.id());
    xml.end().end();
  }

  private static void edge(String id, Tie tie, NetworkNodes nodes, XmlOutput xml)
      throws IOException {
    String source = nodes.name(tie.from());
    String target = nodes.name(tie.to());
    String weight = Long.toString(tie.count().most());
    xml.start("edge", "id", id, "source", source, "target", target, "weight", weight);
    xml.start("attvalues");
    value(xml, CERTAIN, Long.toString(tie.count().least()));
    xml.end();
    List<PartialDate> spells =
        tie.messages().stream().map(Event::date).flatMap(Optional::stream).toList();
    if (!spells.isEmpty()) {
      xml.start("spells");
      for (PartialDate days : spells) {
        xml.empty("spell", "start", days.earliest().toString(), "end", days.latest().toString());
      }
      xml.end();
    }
    xml.end();
  }

  private static void value(XmlOutput xml, String attribute, String value) throws IOException {
    if (!value.isEmpty()) {
      xml.empty("attvalue", "for", attribute, "value", value);
    }
  }
}
