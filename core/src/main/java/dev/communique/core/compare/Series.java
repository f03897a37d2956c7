package dev.communique.core.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import dev.communique.core.events.Event;
import dev.communique.core.query.MessageFacts;
import dev.communique.core.query.Table;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The wording of messages that return: those of one side to another on one kind of occasion, year
 * by year, whoever held the office then. Tells the history of each phrase that at least two have,
 * the formulas, and the odd one out. A message none of whose words are reported says nothing of any
 * phrase. A phrase that is absent from the words an article quotes may still stand in the message:
 * look at the coverage. Immutable; prints as a table of phrases by messages.
 *
 * <pre>{@code
 * Series.ofEvents(Events.of(corpus.messages("from:XKA to:XRU occasion:founding-anniversary").list()).list());
 * }</pre>
 */
public final class Series {
  private static final int SHOWN = 20;

  private record Item(Optional<PartialDate> date, Wording wording) {}

  private final ImmutableList<Item> items;
  private final ImmutableList<PhraseHistory> phrases;

  private Series(List<Item> items) {
    this.items =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(
                item -> item.date().map(PartialDate::earliest).orElse(LocalDate.MAX)),
            items);
    List<Wording> wordings = this.items.stream().map(Item::wording).toList();
    this.phrases =
        RepeatedPhrases.of(wordings, 2).stream()
            .map(phrase -> PhraseHistory.of(phrase.written(), phrase.texts(), wordings))
            .sorted(Comparator.comparingInt(phrase -> -phrase.count()))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the series of some messages, by date, those without one last}
   *
   * @param reports one report of each message
   * @throws IllegalArgumentException if the messages are not of one sender or state to one
   *     addressee or state, or not all on one type of occasion; {@link #mixed} takes such
   */
  public static Series of(Iterable<Report> reports) {
    SeriesCheck.ofReports(reports);
    return mixed(reports);
  }

  /**
   * {@return the series of some messages, each with the words of all its reports, by date, those
   * without one last}
   *
   * @param events the messages
   * @throws IllegalArgumentException as {@link #of} does; {@link #mixedEvents} takes such
   */
  public static Series ofEvents(Iterable<Event> events) {
    SeriesCheck.ofEvents(events);
    return mixedEvents(events);
  }

  /**
   * {@return the same as {@link #of} of messages of several pairs or occasions: all letters of one
   * leader, all greetings of a New Year}
   *
   * @param reports one report of each message
   */
  public static Series mixed(Iterable<Report> reports) {
    List<Item> items = new ArrayList<>();
    for (Report report : reports) {
      items.add(new Item(MessageFacts.sortDate(report), Wording.of(report)));
    }
    return new Series(items);
  }

  /**
   * {@return the same as {@link #ofEvents} of messages of several pairs or occasions}
   *
   * @param events the messages
   */
  public static Series mixedEvents(Iterable<Event> events) {
    List<Item> items = new ArrayList<>();
    for (Event event : events) {
      items.add(new Item(event.date(), Wording.of(event.contentTexts())));
    }
    return new Series(items);
  }

  /** {@return the messages' dates, in order} */
  public ImmutableList<Optional<PartialDate>> dates() {
    return items.stream().map(Item::date).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the phrases that at least two messages have, those of the most messages first, then
   * the longest, then the earliest; without those that only stand in longer ones}
   */
  public ImmutableList<PhraseHistory> phrases() {
    return phrases;
  }

  /** {@return the phrases of two words or more that more than half of the messages have} */
  public ImmutableList<PhraseHistory> formulas() {
    long known = items.stream().filter(item -> item.wording().count() > 0).count();
    return phrases.stream()
        .filter(phrase -> isLong(phrase) && 2L * phrase.count() > known)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the place in the series of the message whose words are least like the others', by the
   * mean cosine of tf-idf; the earliest of several; empty when fewer than three report words}
   */
  public OptionalInt oddOneOut() {
    List<ImmutableMultiset<String>> texts =
        items.stream().map(item -> item.wording().counts()).toList();
    TfIdf weights = new TfIdf(texts);
    OptionalInt odd = OptionalInt.empty();
    double least = Double.MAX_VALUE;
    long known = texts.stream().filter(text -> !text.isEmpty()).count();
    for (int i = 0; i < texts.size() && known > 2; i++) {
      double likeness = texts.get(i).isEmpty() ? Double.MAX_VALUE : likeness(i, texts, weights);
      if (likeness < least) {
        least = likeness;
        odd = OptionalInt.of(i);
      }
    }
    return odd;
  }

  private static double likeness(int text, List<ImmutableMultiset<String>> texts, TfIdf weights) {
    double sum = 0;
    for (int i = 0; i < texts.size(); i++) {
      if (i != text && !texts.get(i).isEmpty()) {
        sum += weights.cosine(texts.get(text), texts.get(i));
      }
    }
    return sum;
  }

  /**
   * {@return all phrases by all messages, a sign in each cell as {@link PhraseHistory} has them;
   * the messages stand under the last two figures of their years}
   */
  public Table toTable() {
    return table(phrases);
  }

  private Table table(List<PhraseHistory> shown) {
    ImmutableList.Builder<String> header = ImmutableList.builder();
    header.add("phrase");
    items.forEach(item -> header.add(item.date().map(Series::year).orElse("??")));
    return Table.of(
        header.build(),
        shown.stream()
            .map(
                phrase ->
                    ImmutableList.<String>builder()
                        .add(phrase.words())
                        .addAll(
                            phrase.presence().stream().map(PhraseHistory.Presence::sign).toList())
                        .build())
            .toList());
  }

  /** Two figures, so that many messages go on one screen. */
  private static String year(PartialDate date) {
    return String.format(Locale.ROOT, "%02d", date.earliest().getYear() % 100);
  }

  /** {@return the first phrases of two words or more by messages, and what the signs mean} */
  @Override
  public String toString() {
    return items.size()
        + " messages, "
        + phrases.size()
        + " phrases of two or more; + enters, = stays, - lapses, ^ returns, ? no words\n"
        + table(phrases.stream().filter(Series::isLong).limit(SHOWN).toList());
  }

  private static boolean isLong(PhraseHistory phrase) {
    return phrase.words().indexOf(' ') > 0;
  }
}
