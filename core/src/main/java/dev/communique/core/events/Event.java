package dev.communique.core.events;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.query.ArticleFacts;
import dev.communique.core.query.Folded;
import dev.communique.core.query.Listing;
import dev.communique.core.text.Counted;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Purpose;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One real message, from all reports of it. What it says of the message is what most independent
 * reports say; {@link #conflicts()} tells where they do not agree. Immutable and thread-safe.
 */
public final class Event {
  private static final Comparator<Report> IN_ORDER =
      Comparator.comparing(Report::article, ArticleOrder.BY_DATE).thenComparing(Report::index);

  /**
   * Its own article before background, the whole text before a mention, more before fewer words.
   */
  private static final Comparator<Report> MOST_TELLING_FIRST =
      Comparator.comparing((Report report) -> report.message().isPassing())
          .thenComparing(report -> report.message().status())
          .thenComparing(report -> report.message().coverage())
          .thenComparing(report -> -report.message().content().size())
          .thenComparing(report -> report.message().sent().isEmpty())
          .thenComparing(IN_ORDER);

  private final ImmutableList<Report> reports;
  private final Copies copies;
  private final Optional<PartialDate> days;
  private final Supplier<ImmutableList<Report>> independent;
  private final Supplier<Votes> votes;
  private final Supplier<Optional<PartialDate>> date;
  private final Supplier<ImmutableList<Conflict>> conflicts;

  private Event(ImmutableList<Report> reports, Optional<PartialDate> days, Copies copies) {
    this.reports = reports;
    this.days = days;
    this.copies = copies;
    this.independent = Suppliers.memoize(this::withoutCopies);
    this.votes =
        Suppliers.memoize(
            () -> new Votes(ImmutableList.sortedCopyOf(MOST_TELLING_FIRST, independent.get())));
    this.date = Suppliers.memoize(this::bestDate);
    this.conflicts = Suppliers.memoize(() -> ConflictFinder.find(reports));
  }

  static Event of(List<Report> reports, Optional<PartialDate> days, Copies copies) {
    return new Event(ImmutableList.sortedCopyOf(IN_ORDER, reports), days, copies);
  }

  /** Of copies of one text the original, or the first when the original does not tell of it. */
  private ImmutableList<Report> withoutCopies() {
    Map<ArticleOrder.Key, Report> first = new LinkedHashMap<>();
    for (Report report : reports) {
      ArticleOrder.Key original = copies.originalOf(report.article());
      boolean isOriginal = original.equals(ArticleOrder.Key.of(report.article()));
      first.merge(original, report, (known, other) -> isOriginal ? other : known);
    }
    return ImmutableList.copyOf(first.values());
  }

  /** {@return every report of it, by the articles' dates} */
  public Listing<Report> reports() {
    return Listing.of(reports);
  }

  /** The first report of it. */
  Report first() {
    return reports.get(0);
  }

  int reportCount() {
    return reports.size();
  }

  /** {@return the reports without copies of others: how many have told of it by themselves} */
  public Listing<Report> independentReports() {
    return Listing.of(independent.get());
  }

  /** {@return the report that tells most of it} */
  public Report best() {
    return votes.get().reports().get(0);
  }

  /** {@return who wrote, as the report with the most known leaders says; of several the best} */
  public ImmutableList<Party> senders() {
    return parties(Message::senders);
  }

  /** {@return to whom, as the report with the most known leaders says; of several the best} */
  public ImmutableList<Party> addressees() {
    return parties(Message::addressees);
  }

  private ImmutableList<Party> parties(Function<Message, ImmutableList<Party>> side) {
    return votes.get().reports().stream()
        .map(report -> side.apply(report.message()))
        .min(Comparator.comparingLong(parties -> -knownCount(parties)))
        .orElseGet(ImmutableList::of);
  }

  private static long knownCount(List<Party> parties) {
    return parties.stream().filter(party -> party.leader().isPresent()).count();
  }

  /** {@return what most say it is for; {@code OTHER} only when none says more} */
  public Purpose purpose() {
    return votes.get().purpose();
  }

  /** {@return the form most say it went in; {@code MESSAGE} only when none says more} */
  public Medium medium() {
    return votes.get().medium();
  }

  /** {@return what most say it is about, as it is told most fully} */
  public Optional<Occasion> occasion() {
    return votes.get().occasion();
  }

  /** {@return when most say it was sent; where they do not agree, and are as many, the earliest} */
  public Optional<PartialDate> sent() {
    return votes.get().sent();
  }

  /** {@return when it was received, the earliest that is said} */
  public Optional<PartialDate> received() {
    return earliest(Message::received);
  }

  /** {@return when it was reported, the earliest that is said} */
  public Optional<PartialDate> reported() {
    return earliest(Message::reported);
  }

  private Optional<PartialDate> earliest(Function<Message, Optional<PartialDate>> date) {
    return reports.stream()
        .flatMap(report -> date.apply(report.message()).stream())
        .min(Comparator.naturalOrder());
  }

  /** {@return when it was sent, else received, else reported, else the first article's date} */
  public Optional<PartialDate> date() {
    return date.get();
  }

  private Optional<PartialDate> bestDate() {
    return sent()
        .or(this::received)
        .or(this::reported)
        .or(() -> reports.stream().flatMap(Event::mainDate).findFirst());
  }

  private static Stream<PartialDate> mainDate(Report report) {
    return report.message().isPassing()
        ? Stream.empty()
        : ArticleFacts.date(report.article()).stream();
  }

  /**
   * {@return the days on which it can have been sent as far as all reports together tell; empty
   * when nothing does}
   */
  public Optional<PartialDate> days() {
    return days;
  }

  /** {@return the {@link #date}, else the {@link #days} on which it can have been sent} */
  public Optional<PartialDate> when() {
    return date().or(this::days);
  }

  /** {@return whether any report says that it is a reply} */
  public boolean isReply() {
    return reports.stream().anyMatch(report -> report.message().isReply());
  }

  /** {@return whether it is background in all reports} */
  public boolean isPassing() {
    return reports.stream().allMatch(report -> report.message().isPassing());
  }

  /** {@return done when any report says so; denied when one denies it and none says it was sent} */
  public Status status() {
    return votes.get().status();
  }

  /** {@return all who are credited with making it known} */
  public ImmutableSet<String> reportedBy() {
    return reports.stream()
        .flatMap(report -> report.message().reportedBy().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the first report of each outlet: agencies of datelines, labels; by date} */
  public ImmutableMap<String, Report> firstReports() {
    Map<String, Report> first = new LinkedHashMap<>();
    for (Report report : reports) {
      ArticleFacts.outlets(report.article()).forEach(outlet -> first.putIfAbsent(outlet, report));
    }
    return ImmutableMap.copyOf(first);
  }

  /** {@return what the reports contradict each other in, and which say what} */
  public ImmutableList<Conflict> conflicts() {
    return conflicts.get();
  }

  /**
   * {@return what the reports contradict each other in, in one aspect}
   *
   * @param aspect in what
   */
  public Optional<Conflict> findConflict(Aspect aspect) {
    return conflicts().stream().filter(conflict -> conflict.aspect() == aspect).findFirst();
  }

  /** {@return the message's own words as its reports quote and tell them, each text once} */
  public ImmutableList<String> contentTexts() {
    Set<List<String>> known = new HashSet<>();
    return votes.get().reports().stream()
        .flatMap(report -> report.contentTexts().stream())
        .filter(text -> known.add(Folded.words(text)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Equal when it is put together from the same reports. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Event event && reports.equals(event.reports);
  }

  @Override
  public int hashCode() {
    return Objects.hash(first().article().id(), first().index(), reports.size());
  }

  /** {@return date, parties, purpose, occasion, medium and how many tell of it, on one line} */
  @Override
  public String toString() {
    StringJoiner line = new StringJoiner(", ");
    String date = date().map(day -> day + " ").orElse("");
    String about = occasion().map(occasion -> " (" + occasion + ")").orElse("");
    String parties = Names.of(senders()) + " → " + Names.of(addressees());
    line.add(date + parties + " " + purpose().spelling() + about).add(medium().spelling());
    if (status() != Status.DONE) {
      line.add(status().spelling());
    }
    line.add(Counted.of(reports.size(), "report"));
    int copyCount = reports.size() - independent.get().size();
    if (copyCount > 0) {
      line.add(Counted.of(copyCount, "copy"));
    }
    if (!conflicts().isEmpty()) {
      line.add("conflicts in " + EventTable.aspects(this));
    }
    return line.toString();
  }
}
