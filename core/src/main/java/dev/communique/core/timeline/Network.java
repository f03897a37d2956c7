package dev.communique.core.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.Graphs;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import dev.communique.core.events.Event;
import dev.communique.core.events.Events;
import dev.communique.core.query.Columns;
import dev.communique.core.query.Listing;
import dev.communique.core.query.NameBook;
import dev.communique.core.text.Counted;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who writes to whom: a directed graph of leaders, offices and states, with the messages of each
 * pair as the weight of its edge. Real messages are counted, not their reports, and only those that
 * were sent; a joint message counts once for each of its pairs. Immutable; prints as a table.
 *
 * <pre>{@code
 * Network letters = corpus.network();
 * letters.during("2019").ego("Kim Jong Un");            // he, who writes to him, and their letters
 * letters.during("2017").changesTo(letters.during("2018"));
 * letters.ofStates().reciprocity();
 * }</pre>
 */
public final class Network {
  private static final Comparator<Tie> STRONGEST_FIRST =
      Comparator.comparing(Tie::count).reversed().thenComparing(Tie::from).thenComparing(Tie::to);

  private static final Columns<Tie> TIES =
      Columns.<Tie>of("tie")
          .with("from", tie -> tie.from().toString())
          .with("to", tie -> tie.to().toString())
          .with("messages", tie -> tie.count().toString())
          .toTheRight()
          .with("first", tie -> tie.first().map(PartialDate::toString).orElse(""))
          .with("last", tie -> tie.last().map(PartialDate::toString).orElse(""));

  private static final Columns<TieChange> CHANGES =
      Columns.<TieChange>of("change")
          .with("from", change -> change.pair().source().toString())
          .with("to", change -> change.pair().target().toString())
          .with("before", change -> change.before().toString())
          .toTheRight()
          .with("after", change -> change.after().toString())
          .toTheRight()
          .with("change", change -> change.kind().toString().toLowerCase(Locale.ROOT));

  private final NameBook names;
  private final Optional<PartialDate> window;
  private final ImmutableValueGraph<Correspondent, Tie> graph;

  private Network(
      NameBook names, Optional<PartialDate> window, ValueGraph<Correspondent, Tie> graph) {
    this.names = names;
    this.window = window;
    this.graph = ImmutableValueGraph.copyOf(graph);
  }

  /**
   * {@return who writes to whom in some messages}
   *
   * @param events the messages; what is denied or only announced is left out, what is rumoured
   *     counts as possible
   * @param names tells the usual names and states of leaders
   */
  public static Network of(Events events, NameBook names) {
    SetMultimap<EndpointPair<Correspondent>, Event> ties = LinkedHashMultimap.create();
    for (Event event : events.list()) {
      if (Dated.isSent(event)) {
        addPairs(event, names, ties);
      }
    }
    return new Network(names, Optional.empty(), graph(ties, Optional.empty()));
  }

  private static void addPairs(
      Event event, NameBook names, SetMultimap<EndpointPair<Correspondent>, Event> ties) {
    for (Party sender : event.senders()) {
      for (Party addressee : event.addressees()) {
        ties.put(
            EndpointPair.ordered(
                Correspondent.of(sender, names), Correspondent.of(addressee, names)),
            event);
      }
    }
  }

  private static ValueGraph<Correspondent, Tie> graph(
      SetMultimap<EndpointPair<Correspondent>, Event> ties, Optional<PartialDate> window) {
    MutableValueGraph<Correspondent, Tie> graph =
        ValueGraphBuilder.directed()
            .allowsSelfLoops(true)
            .nodeOrder(ElementOrder.<Correspondent>natural())
            .build();
    for (EndpointPair<Correspondent> pair : ties.keySet()) {
      Tie tie = Tie.of(pair.source(), pair.target(), ties.get(pair), window);
      if (tie.count().most() > 0) {
        graph.putEdgeValue(pair, tie);
      }
    }
    return graph;
  }

  private Network rebuilt(UnaryOperator<Correspondent> node, Optional<PartialDate> days) {
    SetMultimap<EndpointPair<Correspondent>, Event> ties = LinkedHashMultimap.create();
    for (Tie tie : sortedTies()) {
      ties.putAll(
          EndpointPair.ordered(node.apply(tie.from()), node.apply(tie.to())),
          days.isEmpty()
              ? tie.messages()
              : tie.messages().stream()
                  .filter(event -> Dated.isPossiblyIn(event, days.get()))
                  .toList());
    }
    return new Network(names, days, graph(ties, days));
  }

  /**
   * {@return the messages that can have been sent in some days; those without any date are left
   * out}
   *
   * @param dates as {@link PartialDate#parse} takes it
   * @throws IllegalArgumentException if it is no date
   */
  public Network during(String dates) {
    return during(PartialDate.parse(dates));
  }

  /**
   * {@return the messages that can have been sent in some days, and in those of this network; those
   * without any date are left out}
   *
   * @param dates the days
   * @throws IllegalArgumentException if this network has none of these days
   */
  public Network during(PartialDate dates) {
    Optional<PartialDate> days =
        window.isPresent() ? window.get().intersect(dates) : Optional.of(dates);
    checkArgument(days.isPresent(), "dates must be of this network's days, %s: %s", window, dates);
    return rebuilt(node -> node, days);
  }

  /** {@return the same messages between states; who belongs to none that is known stays} */
  public Network ofStates() {
    return rebuilt(node -> node.state(names), window);
  }

  /** {@return the graph itself, for the algorithms of Guava's {@link Graphs} or others} */
  public ImmutableValueGraph<Correspondent, Tie> asGraph() {
    return graph;
  }

  /** {@return the days its messages are of; empty when they may be of any} */
  public Optional<PartialDate> window() {
    return window;
  }

  /** {@return who writes or is written to, leaders first, then offices, states and others} */
  public ImmutableSet<Correspondent> correspondents() {
    return ImmutableSet.copyOf(graph.nodes());
  }

  /**
   * {@return the one that a name stands for; empty when there is none, or there are several}
   *
   * @param name a leader in any known spelling, a state, or an id
   */
  public Optional<Correspondent> find(String name) {
    ImmutableList<Correspondent> found =
        graph.nodes().stream()
            .filter(node -> node.isNamed(name, names))
            .collect(ImmutableList.toImmutableList());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** {@return each pair that writes with its messages, the most first} */
  public Listing<Tie> ties() {
    return Listing.of(sortedTies(), TIES);
  }

  private ImmutableList<Tie> sortedTies() {
    return graph.edges().stream()
        .map(this::tie)
        .sorted(STRONGEST_FIRST)
        .collect(ImmutableList.toImmutableList());
  }

  private Tie tie(EndpointPair<Correspondent> pair) {
    return graph.edgeValue(pair).orElseThrow();
  }

  /**
   * {@return what one writes to another; empty when nothing}
   *
   * @param from who writes
   * @param to to whom
   */
  public Optional<Tie> tie(Correspondent from, Correspondent to) {
    return graph.nodes().contains(from) && graph.nodes().contains(to)
        ? graph.edgeValue(from, to)
        : Optional.empty();
  }

  /**
   * {@return how many write to somebody and how many he writes to, those in both directions counted
   * twice}
   *
   * @param node one of this network's
   * @throws IllegalArgumentException if he is not
   */
  public int degree(Correspondent node) {
    return graph.degree(node);
  }

  /**
   * {@return how many messages somebody sent}
   *
   * @param node one of this network's
   * @throws IllegalArgumentException if he is not
   */
  public Bounds sentCount(Correspondent node) {
    return graph.successors(node).stream()
        .map(other -> tie(EndpointPair.ordered(node, other)).count())
        .reduce(Bounds.ZERO, Bounds::plus);
  }

  /**
   * {@return how many messages somebody received}
   *
   * @param node one of this network's
   * @throws IllegalArgumentException if he is not
   */
  public Bounds receivedCount(Correspondent node) {
    return graph.predecessors(node).stream()
        .map(other -> tie(EndpointPair.ordered(other, node)).count())
        .reduce(Bounds.ZERO, Bounds::plus);
  }

  /**
   * {@return the share of ties, from 0 to 1, that go both ways; 0 when there is none} Newman,
   * <i>Networks</i> (2010), section 7.10; ties to oneself are left out.
   */
  public double reciprocity() {
    long all = graph.edges().stream().filter(Network::hasTwoEnds).count();
    long both =
        graph.edges().stream()
            .filter(Network::hasTwoEnds)
            .filter(pair -> graph.hasEdgeConnecting(pair.target(), pair.source()))
            .count();
    return all == 0 ? 0 : (double) both / all;
  }

  private static boolean hasTwoEnds(EndpointPair<Correspondent> pair) {
    return !pair.source().equals(pair.target());
  }

  /**
   * {@return somebody, all who write to him or he to, and what they write each other}
   *
   * @param node one of this network's
   * @throws IllegalArgumentException if he is not
   */
  public Network ego(Correspondent node) {
    checkArgument(graph.nodes().contains(node), "not in this network: %s", node);
    Set<Correspondent> near = new LinkedHashSet<>(graph.adjacentNodes(node));
    near.add(node);
    return new Network(names, window, Graphs.inducedSubgraph(graph, near));
  }

  /**
   * {@return somebody, all who write to him or he to, and what they write each other}
   *
   * @param name as {@link #find} takes it
   * @throws IllegalArgumentException if nobody in this network, or several, have that name
   */
  public Network ego(String name) {
    Optional<Correspondent> node = find(name);
    checkArgument(node.isPresent(), "name must stand for one of this network: \"%s\"", name);
    return ego(node.get());
  }

  /**
   * {@return what changed from this network to another, the new and ended ties first, then those
   * that grew or shrank, those that did not last}
   *
   * @param later the other, usually of later days; of the same length, to compare counts
   */
  public Listing<TieChange> changesTo(Network later) {
    return Listing.of(
        Sets.union(graph.edges(), later.graph.edges()).stream()
            .map(pair -> new TieChange(pair, count(pair), later.count(pair)))
            .sorted(
                Comparator.comparing(TieChange::kind)
                    .thenComparing(TieChange::after, Comparator.reverseOrder())
                    .thenComparing(TieChange::before, Comparator.reverseOrder())
                    .thenComparing(change -> change.pair().source())
                    .thenComparing(change -> change.pair().target()))
            .toList(),
        CHANGES);
  }

  private Bounds count(EndpointPair<Correspondent> pair) {
    return tie(pair.source(), pair.target()).map(Tie::count).orElse(Bounds.ZERO);
  }

  /** Equal when the days and all ties are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Network that && window.equals(that.window) && graph.equals(that.graph);
  }

  @Override
  public int hashCode() {
    return graph.hashCode();
  }

  /** {@return how many correspondents and ties, and the strongest of these as a table} */
  @Override
  public String toString() {
    return Counted.of(graph.nodes().size(), "correspondent")
        + window.map(days -> ", " + days).orElse("")
        + "; "
        + ties();
  }
}
