package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Event;
import dev.communique.core.query.Table;
import dev.communique.core.timeline.Bounds;
import dev.communique.core.timeline.PeriodCount;
import dev.communique.core.timeline.PeriodCounts;
import dev.communique.core.timeline.Publication;
import dev.communique.core.timeline.Silence;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is shown of messages over time. */
final class TimelineListings {
  /**
   * A message and its answer.
   *
   * @param message the message
   * @param answer what answered it, when that is known
   * @param delay the days between
   */
  record Answer(Event message, Optional<Event> answer, Optional<Bounds> delay) {}

  /**
   * A silence and the day on which it ends.
   *
   * @param silence the silence
   * @param end the day of the message after it, or the day asked for
   */
  record Quiet(Silence silence, String end) {}

  static final Listing<Quiet> SILENCES =
      Listing.of(
          ImmutableList.of(
              Column.<Quiet>of("days", quiet -> quiet.silence().days().toString()).toTheRight(),
              Column.of("after", quiet -> EventListing.date(quiet.silence().before())),
              Column.of("by", quiet -> EventListing.senders(quiet.silence().before())),
              Column.of("until", Quiet::end),
              Column.of(
                  "broken_by",
                  quiet -> quiet.silence().after().map(EventListing::senders).orElse("")),
              Column.<Quiet>of("no_articles", TimelineListings::gaps)
                  .tinted(quiet -> Tint.DOUBTFUL)));

  static final Listing<Answer> REPLIES =
      Listing.of(
          ImmutableList.of(
              Column.of("date", answer -> EventListing.date(answer.message())),
              Column.of("from", answer -> EventListing.senders(answer.message())),
              Column.of("to", answer -> EventListing.addressees(answer.message())),
              Column.of("answered", answer -> answer.answer().map(EventListing::date).orElse("")),
              Column.of("by", answer -> answer.answer().map(EventListing::senders).orElse("")),
              Column.<Answer>of("days", answer -> text(answer.delay())).toTheRight(),
              Column.of(
                  "purpose",
                  answer -> answer.answer().map(event -> event.purpose().spelling()).orElse(""))));

  static final Listing<Publication> PUBLICATIONS =
      Listing.of(
          ImmutableList.of(
              Column.of("from", dates -> EventListing.senders(dates.event())),
              Column.of("to", dates -> EventListing.addressees(dates.event())),
              Column.of("written", dates -> text(dates.written())),
              Column.of("published", dates -> text(dates.published())),
              Column.of("by", dates -> dates.publisher().orElse("")),
              Column.of("outlets", TimelineListings::outlets)));

  private TimelineListings() {}

  /** What one side sent and what it received, by stretch of days. */
  static Listing<PeriodCount> counts(PeriodCounts counts) {
    Column<PeriodCount> days = Column.of("days", count -> count.days().toString());
    Column<PeriodCount> covered =
        Column.<PeriodCount>of("covered", counts::coverage)
            .tinted(count -> counts.coverage(count).startsWith("not") ? Tint.DOUBTFUL : Tint.NONE);
    return Listing.of(
        ImmutableList.of(
            days,
            Column.<PeriodCount>of("sent", count -> count.there().toString()).toTheRight(),
            Column.<PeriodCount>of("received", count -> count.back().toString()).toTheRight(),
            Column.<PeriodCount>of("total", count -> count.total().toString()).toTheRight(),
            covered),
        ImmutableList.of(
            days,
            Column.ofNumbers("sent_least", count -> count.there().least()),
            Column.ofNumbers("sent_most", count -> count.there().most()),
            Column.ofNumbers("received_least", count -> count.back().least()),
            Column.ofNumbers("received_most", count -> count.back().most()),
            covered));
  }

  /** A table of the library's, whose columns hang on what is in it. */
  static Listing<ImmutableList<String>> of(Table table) {
    ImmutableList.Builder<Column<ImmutableList<String>>> columns = ImmutableList.builder();
    for (int i = 0; i < table.header().size(); i++) {
      int place = i;
      columns.add(
          Column.<ImmutableList<String>>of(table.header().get(i), row -> row.get(place))
              .tinted(row -> row.get(place).startsWith("not ") ? Tint.DOUBTFUL : Tint.NONE));
    }
    return Listing.of(columns.build());
  }

  private static String gaps(Quiet quiet) {
    return join(quiet.silence().coverage().gaps(), Object::toString);
  }

  private static String outlets(Publication dates) {
    return join(dates.outlets().entrySet(), TimelineListings::outlet);
  }

  private static String outlet(Map.Entry<String, ?> told) {
    return told.getKey() + " " + told.getValue();
  }

  private static <T> String join(Iterable<T> values, Function<? super T, String> text) {
    return ImmutableList.copyOf(values).stream().map(text).collect(Collectors.joining("; "));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
