package dev.communique.core.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.Quantiles;
import dev.communique.core.events.Event;
import dev.communique.core.events.Exchange;
import dev.communique.core.query.Columns;
import dev.communique.core.query.Listing;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Which messages were answered, how soon, and which were not. Immutable. */
public final class Replies {
  private static final Columns<Reply> COLUMNS =
      Columns.<Reply>of("answer")
          .with("message", reply -> MessageColumns.date(reply.message()))
          .with("from", reply -> MessageColumns.senders(reply.message()))
          .with("answer", reply -> MessageColumns.date(reply.answer()))
          .with("from", reply -> MessageColumns.senders(reply.answer()))
          .with("days", reply -> reply.delay().map(Bounds::toString).orElse(""))
          .toTheRight()
          .with("purpose", reply -> reply.answer().purpose().spelling());

  private final ImmutableList<Reply> replies;
  private final ImmutableList<Event> open;
  private final ImmutableList<Event> unmatched;

  private Replies(List<Reply> replies, List<Event> open, List<Event> unmatched) {
    this.replies = ImmutableList.copyOf(replies);
    this.open = ImmutableList.copyOf(open);
    this.unmatched = ImmutableList.copyOf(unmatched);
  }

  static Replies of(List<Event> events, List<Exchange> exchanges) {
    List<Reply> replies = exchanges.stream().filter(Exchange::isAnswer).map(Reply::of).toList();
    ImmutableSet<Event> answered =
        replies.stream().map(Reply::message).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<Event> answers =
        replies.stream().map(Reply::answer).collect(ImmutableSet.toImmutableSet());
    return new Replies(
        replies,
        events.stream().filter(e -> !e.isReply() && !answered.contains(e)).toList(),
        events.stream().filter(e -> e.isReply() && !answers.contains(e)).toList());
  }

  /** {@return the answered messages with their answers, by the date of the answer} */
  public Listing<Reply> list() {
    return Listing.of(replies, COLUMNS);
  }

  /** {@return the messages that are no answers and of which no answer is known, by date} */
  public Listing<Event> open() {
    return MessageColumns.list(open);
  }

  /** {@return the answers to messages of which nothing else is known, by date} */
  public Listing<Event> unmatched() {
    return MessageColumns.list(unmatched);
  }

  private ImmutableList<Bounds> delays() {
    return replies.stream()
        .flatMap(reply -> reply.delay().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the median of the delays in days, rounded down at the least and up at the most; empty
   * when there is none} The median of the least and that of the most: it lies between them whatever
   * the dates turn out to be.
   */
  public Optional<Bounds> medianDelay() {
    return delays().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Bounds.of(
                (long) Math.floor(median(Bounds::least)), (long) Math.ceil(median(Bounds::most))));
  }

  private double median(ToLongFunction<Bounds> end) {
    return Quantiles.median()
        .compute(delays().stream().mapToLong(end).boxed().collect(Collectors.toList()));
  }

  /** {@return the shortest delay in days; empty when there is none} */
  public Optional<Bounds> shortestDelay() {
    return extreme(true);
  }

  /** {@return the longest delay in days; empty when there is none} */
  public Optional<Bounds> longestDelay() {
    return extreme(false);
  }

  /** Both ends taken by themselves: of delays of 2–9 and 4–5 days the longest is 4–9. */
  private Optional<Bounds> extreme(boolean isShortest) {
    return delays().stream()
        .reduce(
            (one, other) ->
                isShortest
                    ? Bounds.of(
                        Math.min(one.least(), other.least()), Math.min(one.most(), other.most()))
                    : Bounds.of(
                        Math.max(one.least(), other.least()), Math.max(one.most(), other.most())));
  }

  /** {@return how many answers, their delays, how many messages are open, and the answers} */
  @Override
  public String toString() {
    String delays =
        medianDelay()
            .map(
                median ->
                    "; delay in days: median "
                        + median
                        + ", shortest "
                        + shortestDelay().orElseThrow()
                        + ", longest "
                        + longestDelay().orElseThrow())
            .orElse("");
    String lost = unmatched.isEmpty() ? "" : "; " + unmatched.size() + " answer something unknown";
    return open.size() + " open" + lost + delays + "; " + list();
  }
}
