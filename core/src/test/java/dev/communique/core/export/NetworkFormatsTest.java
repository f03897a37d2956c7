package dev.communique.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.core.Corpus;
import dev.communique.core.events.Event;
import dev.communique.core.timeline.Correspondent;
import dev.communique.core.timeline.Tie;
import dev.communique.model.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.file.FileSource;
import org.graphstream.stream.file.FileSourceGEXF;
import org.graphstream.stream.file.FileSourceGraphML;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Networks are loaded by GraphStream, a library of others. */
class NetworkFormatsTest {
  private static List<Tie> ties() {
    return Stream.of(Samples.corpus(), Samples.hostile())
        .map(articles -> Corpus.of(articles).network())
        .flatMap(network -> network.ties().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Graph load(FileSource source, String text) throws IOException {
    Graph graph = new MultiGraph("letters");
    source.addSink(graph);
    source.readAll(new ByteArrayInputStream(text.getBytes(UTF_8)));
    return graph;
  }

  private static void assertSame(Graph graph, List<Tie> ties, String label) {
    NetworkNodes nodes = NetworkNodes.of(ties);
    assertThat(graph.getNodeCount()).isEqualTo(nodes.nodes().size()).isGreaterThan(50);
    assertThat(graph.getEdgeCount()).isEqualTo(ties.size()).isGreaterThan(50);
    for (Correspondent correspondent : nodes.nodes()) {
      Node node = graph.getNode(nodes.name(correspondent));
      String name = XmlOutput.clean(correspondent.name());
      assertThat(node.getAttribute(label).toString().replace("\r", "")) // one reader drops them
          .isEqualToNormalizingWhitespace(name.replace("\r", ""));
    }
    for (Tie tie : ties) {
      Edge edge =
          graph.getNode(nodes.name(tie.from())).getEdgeToward(graph.getNode(nodes.name(tie.to())));
      assertThat(edge.isDirected()).isTrue();
      assertThat(Double.parseDouble(edge.getAttribute("weight").toString()))
          .isEqualTo((double) tie.count().most());
    }
  }

  @Test
  void graph_ml_loads() throws IOException {
    List<Tie> ties = ties();
    assertSame(load(new FileSourceGraphML(), Export.graphMl().text(ties)), ties, "label");
  }

  /** But for spells, of which GraphStream 2.0 refuses any; these are looked at below. */
  @Test
  void gexf_loads() throws IOException {
    List<Tie> ties = ties();
    String gexf = Export.gexf().text(ties).replaceAll("(?s)<spells>.*?</spells>", "");
    assertSame(load(new FileSourceGEXF(), gexf), ties, "label");
  }

  @Test
  void each_dated_message_is_a_spell_of_its_edge() {
    List<Tie> ties = ties();
    NodeList edges = elements(Export.gexf().text(ties), "edge");
    assertThat(edges.getLength()).isEqualTo(ties.size());
    for (int i = 0; i < ties.size(); i++) {
      List<PartialDate> dates =
          ties.get(i).messages().stream().map(Event::date).flatMap(Optional::stream).toList();
      NodeList spells = ((Element) edges.item(i)).getElementsByTagName("spell");
      assertThat(spells.getLength()).isEqualTo(dates.size());
      for (int j = 0; j < dates.size(); j++) {
        Element spell = (Element) spells.item(j);
        assertThat(spell.getAttribute("start")).isEqualTo(dates.get(j).earliest().toString());
        assertThat(spell.getAttribute("end")).isEqualTo(dates.get(j).latest().toString());
      }
    }
  }

  @Test
  void nobody_is_a_graph_too() {
    assertThat(elements(Export.gexf().text(List.of()), "nodes").getLength()).isEqualTo(1);
    assertThat(elements(Export.graphMl().text(List.of()), "graph").getLength()).isEqualTo(1);
  }

  private static NodeList elements(String xml, String name) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml)));
      return document.getElementsByTagName(name);
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(xml, e);
    }
  }
}
