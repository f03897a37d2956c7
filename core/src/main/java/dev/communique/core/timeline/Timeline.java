package dev.communique.core.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.communique.core.events.Event;
import dev.communique.core.events.Exchange;
import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.Columns;
import dev.communique.core.query.Condition;
import dev.communique.core.query.Kind;
import dev.communique.core.query.Listing;
import dev.communique.core.query.MessageQuery;
import dev.communique.core.query.OutletCoverage;
import dev.communique.core.query.Question;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The messages between two sides, or of one, over time. Real messages are counted, not their
 * reports; those that are denied or only announced are left out, rumoured ones count as possible. A
 * message's date is when it was sent, else received, else reported; where that is a range of days,
 * counts and gaps are too. Immutable; what it tells is reckoned when first asked for.
 *
 * <pre>{@code
 * Timeline letters = corpus.timeline("Xi Jinping", "Kim Jong Un");
 * letters.countBy(CalendarPeriod.YEAR);
 * letters.there().reportedBy("KCNA").silenceBefore("2017-11-02");
 * letters.replies().open();
 * }</pre>
 */
public final class Timeline {
  private static final Columns<Silence> SILENCES =
      Columns.<Silence>of("silence")
          .with("days", silence -> silence.days().toString())
          .toTheRight()
          .with("after", silence -> MessageColumns.date(silence.before()))
          .with("from", silence -> MessageColumns.senders(silence.before()))
          .with("until", silence -> silence.after().map(MessageColumns::date).orElse(""))
          .with("from", silence -> silence.after().map(MessageColumns::senders).orElse(""))
          .with("no articles", silence -> Coverages.gaps(silence.coverage()));

  private static final Columns<Publication> PUBLICATIONS =
      Columns.<Publication>of("message")
          .with("from", dates -> MessageColumns.senders(dates.event()))
          .with("to", dates -> MessageColumns.addressees(dates.event()))
          .with("written", dates -> dates.written().map(PartialDate::toString).orElse(""))
          .with("published", dates -> dates.published().map(PartialDate::toString).orElse(""))
          .with("by", dates -> dates.publisher().orElse(""))
          .with("others", Publication::others);

  private static final Columns<Streak> STREAKS =
      Columns.<Streak>of("streak")
          .with("days", streak -> streak.days().toString())
          .with("in a row", streak -> String.valueOf(streak.length()))
          .with("messages", streak -> String.valueOf(streak.messageCount()));

  private final ArticleSource source;
  private final String one;
  private final String other;
  private final Optional<MessageQuery> there;
  private final Optional<MessageQuery> back;
  private final Optional<String> outlet;
  private final Supplier<Letters> letters;
  private final Supplier<Timeline> thereAlone;
  private final Supplier<Timeline> backAlone;

  private Timeline(
      ArticleSource source,
      String one,
      String other,
      Optional<MessageQuery> there,
      Optional<MessageQuery> back,
      Optional<String> outlet) {
    this.source = source;
    this.one = one;
    this.other = other;
    this.there = there;
    this.back = back;
    this.outlet = outlet;
    this.letters = Suppliers.memoize(() -> Letters.of(there, back));
    this.thereAlone = Suppliers.memoize(() -> oneWay(there, Optional.empty()));
    this.backAlone = Suppliers.memoize(() -> oneWay(Optional.empty(), back));
  }

  /**
   * {@return all messages between two sides}
   *
   * @param source where to look
   * @param one the first side: a leader in any known spelling, a state for all its leaders, an
   *     office, a group
   * @param other the second side
   * @throws IllegalArgumentException if a name is blank
   */
  public static Timeline of(ArticleSource source, String one, String other) {
    return new Timeline(
        source,
        one,
        other,
        Optional.of(source.messages().from(one).to(other)),
        Optional.of(source.messages().from(other).to(one)),
        Optional.empty());
  }

  /**
   * {@return all messages from one side and to it}
   *
   * @param source where to look
   * @param one the side, as for a pair
   * @throws IllegalArgumentException if the name is blank
   */
  public static Timeline of(ArticleSource source, String one) {
    return new Timeline(
        source,
        one,
        "others",
        Optional.of(source.messages().from(one)),
        Optional.of(source.messages().to(one)),
        Optional.empty());
  }

  /** {@return the first side, as it was asked for} */
  public String one() {
    return one;
  }

  /** {@return the second side, as it was asked for; {@code others} when only one was} */
  public String other() {
    return other;
  }

  /** {@return only what the first side sent} */
  public Timeline there() {
    return thereAlone.get();
  }

  /** {@return only what the second side sent} */
  public Timeline back() {
    return backAlone.get();
  }

  private Timeline oneWay(Optional<MessageQuery> from, Optional<MessageQuery> to) {
    return new Timeline(source, one, other, from, to, outlet);
  }

  /**
   * {@return only what an outlet told, in its own articles or as those of others credit it; dates
   * are those of its reports, and what it did not tell did not happen here}
   *
   * @param name an agency of the dateline, words of the label, or who is credited
   * @throws IllegalArgumentException if the name is blank
   */
  public Timeline reportedBy(String name) {
    return where(OutletNames.told(name), Optional.of(name));
  }

  /**
   * {@return only what can have been sent in some days; background without a date of its own is
   * left out, as by queries}
   *
   * @param dates as {@link PartialDate#parse} takes it
   * @throws IllegalArgumentException if it is no date
   */
  public Timeline during(String dates) {
    return where(source.messages().during(dates).condition(), outlet);
  }

  /**
   * {@return only what a query in the text form finds: {@code occasion:new-year}}
   *
   * @param condition the text form, described in the README of this module, without order and limit
   * @throws dev.communique.core.query.QuerySyntaxException if it cannot be read; it says where
   */
  public Timeline matching(String condition) {
    return where(Question.parse(Kind.MESSAGE, condition).condition(), outlet);
  }

  private Timeline where(Condition condition, Optional<String> name) {
    return new Timeline(
        source,
        one,
        other,
        there.map(query -> query.where(condition)),
        back.map(query -> query.where(condition)),
        name);
  }

  /** {@return the messages, by date, those without one last} */
  public Listing<Event> messages() {
    return MessageColumns.list(letters.get().all());
  }

  /** {@return how many there are; the most counts those that are only rumoured} */
  public Bounds count() {
    return Dated.count(letters.get().all());
  }

  /**
   * {@return those of some claims that are about its messages, in their order: an article's when
   * the message it is about is among them, somebody else's when it names both sides}
   *
   * @param claims claims and what became of them, as {@link TimeSource#claims} has them
   */
  public Listing<ClaimCheck> claims(Iterable<ClaimCheck> claims) {
    ClaimFilter filter = ClaimFilter.of(this);
    return Listing.of(
        Streams.stream(claims).filter(filter::isOfThese).toList(), ClaimCheck.COLUMNS);
  }

  /** {@return the days from the first message to the last; empty when none is dated} */
  public Optional<PartialDate> dates() {
    return letters.get().all().stream()
        .flatMap(event -> event.when().stream())
        .reduce(PartialDate::union);
  }

  /**
   * {@return how many messages lie in each year, quarter or month from the first to the last}
   *
   * @param period the period
   */
  public PeriodCounts countBy(CalendarPeriod period) {
    return counts(dates().map(days -> period.all(days).toList()).orElseGet(ImmutableList::of));
  }

  /**
   * {@return how many messages lie in each year "so far": from 1 January to the same day of the
   * year; from the year of the first message on}
   *
   * @param day the day, ISO 8601: {@code 2024-09-22}
   * @throws java.time.format.DateTimeParseException if it is no day
   */
  public PeriodCounts countToDate(String day) {
    LocalDate today = LocalDate.parse(day);
    int first = dates().map(days -> days.earliest().getYear()).orElse(today.getYear());
    return counts(
        IntStream.rangeClosed(first, today.getYear())
            .mapToObj(today::withYear)
            .map(end -> PartialDate.of(end.withDayOfYear(1), end))
            .toList());
  }

  private PeriodCounts counts(List<PartialDate> periods) {
    Letters known = letters.get();
    List<Event> undated = known.all().stream().filter(Dated::isUndated).toList();
    List<PeriodCount> counts =
        periods.stream()
            .map(
                days ->
                    new PeriodCount(
                        days, Dated.count(known.there(), days), Dated.count(known.back(), days)))
            .toList();
    return PeriodCounts.of(
        one,
        other,
        counts,
        Dated.count(undated),
        periods.stream().reduce(PartialDate::union).map(this::coverage));
  }

  private OutletCoverage coverage(PartialDate days) {
    return outlet.isPresent()
        ? OutletCoverage.of(source, outlet.get(), days)
        : OutletCoverage.of(source, days);
  }

  /**
   * {@return the stretches of days, between the first message and the last, in which certainly none
   * lies; in order of time}
   */
  public Listing<Silence> silences() {
    return Listing.of(new Silences(this::coverage).between(letters.get().all()), SILENCES);
  }

  /** {@return the longest of them, the earliest of several; empty when there is none} */
  public Optional<Silence> longestSilence() {
    return silences().stream()
        .max(
            Comparator.comparing(Silence::days)
                .thenComparing(Silence::lastDay, Comparator.reverseOrder()));
  }

  /**
   * {@return the silence since the last message that can lie before a day; empty when there is no
   * message before, or one can lie on the very day before}
   *
   * @param day the day, ISO 8601: {@code 2017-11-02}
   * @throws java.time.format.DateTimeParseException if it is no day
   */
  public Optional<Silence> silenceBefore(String day) {
    return new Silences(this::coverage).before(letters.get().all(), LocalDate.parse(day));
  }

  /**
   * {@return the years, quarters or months in a row each of which certainly has a message, in order
   * of time}
   *
   * @param period the period
   */
  public Listing<Streak> streaks(CalendarPeriod period) {
    List<Streak> streaks = new ArrayList<>();
    for (PeriodCount count : countBy(period).list()) {
      long messages = count.total().least();
      int last = streaks.size() - 1;
      if (messages > 0 && last >= 0 && isNext(streaks.get(last), count)) {
        streaks.set(last, streaks.get(last).with(count.days(), messages));
      } else if (messages > 0) {
        streaks.add(new Streak(count.days(), 1, messages));
      }
    }
    return Listing.of(streaks, STREAKS);
  }

  private static boolean isNext(Streak streak, PeriodCount count) {
    return streak.days().latest().plusDays(1).equals(count.days().earliest());
  }

  /** {@return who writes more, and who wrote first of those messages that were answered} */
  public Balance balance() {
    Letters known = letters.get();
    List<Exchange> answers = known.exchanges().stream().filter(Exchange::isAnswer).toList();
    long byOne = answers.stream().filter(pair -> known.there().contains(pair.first())).count();
    return new Balance(
        one,
        other,
        Dated.count(known.there()),
        Dated.count(known.back()),
        (int) byOne,
        answers.size() - (int) byOne);
  }

  /** {@return the messages that answer or cross each other, by the later's date} */
  public Listing<Exchange> exchanges() {
    return Listing.of(letters.get().exchanges());
  }

  /**
   * {@return which messages were answered, how soon, and which were not; a timeline of one
   * direction has no answers}
   */
  public Replies replies() {
    return Replies.of(letters.get().all(), letters.get().exchanges());
  }

  /**
   * {@return when each message was written, published by the first outlet, and told by others; by
   * date}
   */
  public Listing<Publication> publications() {
    return Listing.of(letters.get().all().stream().map(Publication::of).toList(), PUBLICATIONS);
  }

  /**
   * {@return which outlets told of which messages, what was not found apart from what is not
   * covered}
   *
   * @param outlets the outlets; all that tell of any of the messages when none is given
   * @throws IllegalArgumentException if one is blank
   */
  public OutletMatrix outlets(String... outlets) {
    for (String name : outlets) {
      checkArgument(!name.isBlank(), "an outlet must have a name");
    }
    ImmutableList<Event> all = letters.get().all();
    return OutletMatrix.of(
        source,
        all,
        outlets.length == 0 ? OutletNames.of(all) : ImmutableSet.copyOf(outlets).asList());
  }

  /**
   * {@return how many messages each way and from when to when, and the first of them as a table}
   */
  @Override
  public String toString() {
    Letters known = letters.get();
    String days = dates().map(range -> ", " + range).orElse("");
    String carrier = outlet.map(name -> ", as reported by " + name).orElse("");
    return one
        + " "
        + Dated.count(known.there())
        + " → "
        + other
        + ", "
        + Dated.count(known.back())
        + " ←"
        + days
        + carrier
        + "; "
        + messages();
  }
}
