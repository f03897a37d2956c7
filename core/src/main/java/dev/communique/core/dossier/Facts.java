package dev.communique.core.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.communique.core.events.Event;
import dev.communique.core.query.Answer;
import dev.communique.core.query.ArticleFacts;
import dev.communique.core.query.NameBook;
import dev.communique.core.query.Sorting;
import dev.communique.core.timeline.ClaimCheck;
import dev.communique.core.timeline.Expectation;
import dev.communique.core.timeline.TimeSource;
import dev.communique.core.timeline.Timeline;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a dossier tells, asked of the source once.
 *
 * @param one the first side's usual name
 * @param other the second's
 * @param timeline the messages of both
 * @param steps what changed in the words from one message to the next
 * @param claims what is claimed of their rarity
 * @param due what was due, both ways, by day
 * @param notSent reports of messages that are denied or only announced
 * @param sources the articles that tell of them
 * @param silence when there is no message: whether there is any article that could have told
 * @param names the usual names
 */
record Facts(
    String one,
    String other,
    Timeline timeline,
    ImmutableList<Step> steps,
    ImmutableList<ClaimCheck> claims,
    ImmutableList<Due> due,
    ImmutableList<Report> notSent,
    Sources sources,
    Answer.Outcome silence,
    NameBook names) {

  /** A message that was due, and who should have written it. */
  record Due(String from, Expectation expectation) {}

  static Facts of(TimeSource source, String one, String other) {
    Timeline timeline = source.timeline(one, other);
    NameBook names = source.nameBook();
    ImmutableList<Report> notSent = notSent(source, one, other);
    return new Facts(
        name(one, names),
        name(other, names),
        timeline,
        Steps.of(timeline),
        ImmutableList.copyOf(timeline.claims(source.claims())),
        due(source, timeline, one, other),
        notSent,
        Sources.of(timeline.messages(), notSent),
        source.messages().between(one, other).answer().outcome(),
        names);
  }

  /** The usual name of the one leader whom a name stands for, else the name. */
  private static String name(String asked, NameBook names) {
    Set<LeaderId> leaders = names.leaders(asked);
    Optional<Leader> known = leaders.stream().findFirst().flatMap(names::find);
    return Words.name(leaders.size() == 1 ? known.map(Leader::name).orElse(asked) : asked);
  }

  private static ImmutableList<Report> notSent(TimeSource source, String one, String other) {
    return Stream.of(Status.DENIED, Status.PLANNED)
        .flatMap(status -> source.messages().between(one, other).status(status).list().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** From the first message to the last article. */
  private static ImmutableList<Due> due(
      TimeSource source, Timeline timeline, String one, String other) {
    Optional<PartialDate> days = timeline.dates().map(known -> known.union(last(source, known)));
    if (days.isEmpty()) {
      return ImmutableList.of();
    }
    String asked = days.get().earliest() + "/" + days.get().latest();
    return Streams.concat(due(source, one, other, asked), due(source, other, one, asked))
        .sorted(Comparator.comparing((Due due) -> due.expectation().day()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Due> due(TimeSource source, String from, String to, String days) {
    String name = name(from, source.nameBook());
    return source.expected(from, to, days).list().stream().map(each -> new Due(name, each));
  }

  private static PartialDate last(TimeSource source, PartialDate known) {
    return source.articles().sortedBy(Sorting.LATEST).limit(1).list().stream()
        .findFirst()
        .flatMap(ArticleFacts::date)
        .map(date -> PartialDate.of(date.latest()))
        .filter(date -> date.latest().isAfter(known.latest()))
        .orElse(known);
  }

  /** What came of what was due. */
  long dueCount(Expectation.Outcome outcome) {
    return due.stream().filter(each -> each.expectation().outcome() == outcome).count();
  }

  /** The messages with a date, the last first. */
  ImmutableList<Event> dated() {
    return timeline.messages().stream()
        .filter(event -> event.when().isPresent())
        .collect(ImmutableList.toImmutableList())
        .reverse();
  }
}
