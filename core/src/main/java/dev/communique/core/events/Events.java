package dev.communique.core.events;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.query.Listing;
import dev.communique.core.query.MessageQuery;
import dev.communique.core.query.Sorting;
import dev.communique.core.query.Table;
import dev.communique.core.text.Counted;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The real messages behind some reports: tellings of one message, in whatever articles and outlets,
 * are put together; copies of an article count once. Does not depend on the order of the reports.
 * Its cost grows with the number of reports and the length of their articles. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Events events = Events.of(corpus.messages().from("Karskia").list());
 * events.list().get(0).conflicts();              // where its reports do not agree
 * events.why(first, second);                     // why two reports are one message, or are not
 * }</pre>
 */
public final class Events {
  private static final PartialDate UNDATED = PartialDate.of(LocalDate.of(9999, 12, 31));

  private static final Comparator<Event> BY_DATE =
      Comparator.comparing((Event event) -> event.date().orElse(UNDATED))
          .thenComparing(event -> event.first().article(), ArticleOrder.BY_DATE)
          .thenComparing(event -> event.first().index());

  /** A report's identity. */
  private record Key(ArticleOrder.Key article, int index) {
    static Key of(Report report) {
      return new Key(ArticleOrder.Key.of(report.article()), report.index());
    }
  }

  private final ImmutableList<Event> events;
  private final ImmutableMap<Key, Event> byReport;
  private final Copies copies;
  private final long comparisons;
  private final Supplier<ImmutableList<Exchange>> exchanges;

  private Events(List<Event> events, Copies copies, long comparisons) {
    this.events = ImmutableList.sortedCopyOf(BY_DATE, events);
    this.copies = copies;
    this.comparisons = comparisons;
    this.exchanges = Suppliers.memoize(() -> ExchangeFinder.find(this));
    ImmutableMap.Builder<Key, Event> all = ImmutableMap.builder();
    for (Event event : events) {
      event.reports().forEach(report -> all.put(Key.of(report), event));
    }
    this.byReport = all.buildOrThrow();
  }

  /**
   * {@return the messages that some reports tell of}
   *
   * @param reports the reports, as a query for messages answers or of articles; one given twice
   *     counts once
   */
  public static Events of(Iterable<Report> reports) {
    ImmutableList<Report> each = eachOnce(reports);
    return ofEach(each, Copies.of(FluentIterable.from(each).transform(Report::article)));
  }

  /**
   * {@return the messages that some reports tell of, given which of their articles are copies}
   *
   * @param reports the reports; one given twice counts once
   * @param copies the copies among their articles, perhaps of more articles
   */
  public static Events of(Iterable<Report> reports, Copies copies) {
    return ofEach(eachOnce(reports), copies);
  }

  private static ImmutableList<Report> eachOnce(Iterable<Report> reports) {
    TreeSet<Report> each =
        new TreeSet<>(
            Comparator.comparing(Report::article, ArticleOrder.BY_DATE)
                .thenComparing(Report::index));
    reports.forEach(each::add);
    return ImmutableList.copyOf(each);
  }

  private static Events ofEach(List<Report> reports, Copies copies) {
    Clustering clustering = Clustering.of(reports, copies);
    ImmutableList.Builder<Event> events = ImmutableList.builder();
    for (Cluster cluster : clustering.clusters()) {
      events.add(Event.of(cluster.reports(), cluster.days(), copies));
    }
    return new Events(events.build(), copies, clustering.comparisons());
  }

  /**
   * {@return the messages that the answers to a query tell of, of a corpus or an index} The heap
   * holds the articles of these answers, each once, and nothing else of the source: what an index
   * finds may be as large as a corpus in memory may be. A query for a pair of leaders or a stretch
   * of days keeps it small.
   *
   * @param query the query; its order does not matter
   */
  public static Events of(MessageQuery query) {
    // By id, the messages of one article come one after the other and share it.
    try (Stream<Report> reports = query.sortedBy(Sorting.ID).stream()) {
      return of(reports.toList());
    }
  }

  /** {@return the messages, by date, those without one last} */
  public Listing<Event> list() {
    return Listing.of(events);
  }

  /** {@return the number of messages} */
  public int count() {
    return events.size();
  }

  /**
   * {@return the message that a report tells of; empty when the report is not among them}
   *
   * @param report a report
   */
  public Optional<Event> find(Report report) {
    return Optional.ofNullable(byReport.get(Key.of(report)));
  }

  /**
   * {@return why two reports were, or were not, put together, aspect by aspect}
   *
   * @param first a report that is among them
   * @param second another
   * @throws IllegalArgumentException if one is not among them
   */
  public Verdict why(Report first, Report second) {
    return Verdict.of(first, second, known(first).equals(known(second)), copies);
  }

  private Event known(Report report) {
    Optional<Event> event = find(report);
    checkArgument(event.isPresent(), "report must be one of those put together: %s", report);
    return event.get();
  }

  /** {@return which of the articles are copies of others} */
  public Copies copies() {
    return copies;
  }

  /**
   * {@return the pairs of messages one of which answers or crosses the other, by the later's date}
   */
  public Listing<Exchange> exchanges() {
    return Listing.of(exchanges.get());
  }

  /**
   * {@return all messages between two leaders, in both directions}
   *
   * @param one a leader
   * @param other another
   */
  public Correspondence between(LeaderId one, LeaderId other) {
    return Correspondence.of(one, other, this);
  }

  /** How many times a report was held against an event. */
  long comparisons() {
    return comparisons;
  }

  /** {@return all messages as a table, a row each} */
  public Table toTable() {
    return EventTable.of(events);
  }

  /** {@return how many messages, reports and copies there are} */
  @Override
  public String toString() {
    String from = " from " + Counted.of(byReport.size(), "report") + "; ";
    return Counted.of(events.size(), "event") + from + copies;
  }
}
