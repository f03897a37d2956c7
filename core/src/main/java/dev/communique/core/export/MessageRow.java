package dev.communique.core.export;

import com.google.common.collect.ImmutableList;
import dev.communique.model.CountryCode;
import dev.communique.model.Coverage;
import dev.communique.model.Medium;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message as a row of a table: all that CSV holds of it. {@link #from} and reading the row that
 * was written give equal values. Immutable.
 */
public final class MessageRow {
  private final ImmutableList<Object> values;

  private MessageRow(ImmutableList<Object> values) {
    this.values = values;
    senders();
    addressees();
  }

  /**
   * {@return the row of a message}
   *
   * @param report the message
   */
  public static MessageRow from(Report report) {
    ImmutableList.Builder<Object> values = ImmutableList.builder();
    MessageColumns.ALL.forEach(column -> values.add(column.of(report)));
    return new MessageRow(values.build());
  }

  /** The row with these cells, in the order of the columns; throws when one holds no value. */
  static MessageRow parse(List<String> cells) {
    ImmutableList.Builder<Object> values = ImmutableList.builder();
    for (int i = 0; i < cells.size(); i++) {
      values.add(MessageColumns.ALL.get(i).parse(cells.get(i)));
    }
    return new MessageRow(values.build());
  }

  @SuppressWarnings("unchecked") // each value was made by its column
  private <V> V get(Column<Report, V> column) {
    return (V) values.get(MessageColumns.ALL.indexOf(column));
  }

  /** {@return the article's id} */
  public String article() {
    return get(MessageColumns.ARTICLE);
  }

  /** {@return the message's 0-based index in its article} */
  public int index() {
    return get(MessageColumns.INDEX);
  }

  /** {@return when the article was published} */
  public Optional<PartialDate> articleDate() {
    return get(MessageColumns.ARTICLE_DATE);
  }

  /** {@return who carries the article: agencies of the dateline, label} */
  public ImmutableList<String> outlets() {
    return get(MessageColumns.OUTLETS);
  }

  /** {@return the days on which queries look for it} */
  public Optional<PartialDate> date() {
    return get(MessageColumns.DATE);
  }

  /** {@return who wrote} */
  public ImmutableList<NamedParty> senders() {
    return PartyCells.parties(
        get(MessageColumns.SENDER),
        get(MessageColumns.SENDER_ID),
        get(MessageColumns.SENDER_OFFICE),
        get(MessageColumns.SENDER_COUNTRY),
        get(MessageColumns.SENDER_STATE));
  }

  /** {@return to whom} */
  public ImmutableList<NamedParty> addressees() {
    return PartyCells.parties(
        get(MessageColumns.ADDRESSEE),
        get(MessageColumns.ADDRESSEE_ID),
        get(MessageColumns.ADDRESSEE_OFFICE),
        get(MessageColumns.ADDRESSEE_COUNTRY),
        get(MessageColumns.ADDRESSEE_STATE));
  }

  /** {@return what it is for} */
  public Purpose purpose() {
    return get(MessageColumns.PURPOSE);
  }

  /** {@return the form in which it went} */
  public Medium medium() {
    return get(MessageColumns.MEDIUM);
  }

  /** {@return whether it answers another} */
  public boolean isReply() {
    return get(MessageColumns.REPLY);
  }

  /** {@return the 0-based index, in its article, of the message it answers} */
  public Optional<Integer> inReplyTo() {
    return get(MessageColumns.IN_REPLY_TO);
  }

  /** {@return what kind of event it is about} */
  public Optional<OccasionType> occasion() {
    return get(MessageColumns.OCCASION);
  }

  /** {@return which in a row} */
  public Optional<Integer> occasionOrdinal() {
    return get(MessageColumns.OCCASION_ORDINAL);
  }

  /** {@return whose event} */
  public Optional<CountryCode> occasionOf() {
    return get(MessageColumns.OCCASION_OF);
  }

  /** {@return the event's day} */
  public Optional<PartialDate> occasionDay() {
    return get(MessageColumns.OCCASION_DAY);
  }

  /** {@return the words that name the event} */
  public Optional<String> occasionText() {
    return get(MessageColumns.OCCASION_TEXT);
  }

  /** {@return when it was sent} */
  public Optional<PartialDate> sent() {
    return get(MessageColumns.SENT);
  }

  /** {@return when it was received} */
  public Optional<PartialDate> received() {
    return get(MessageColumns.RECEIVED);
  }

  /** {@return when it was reported} */
  public Optional<PartialDate> reported() {
    return get(MessageColumns.REPORTED);
  }

  /** {@return who made it known} */
  public ImmutableList<String> reportedBy() {
    return get(MessageColumns.REPORTED_BY);
  }

  /** {@return how much of it the article gives} */
  public Coverage coverage() {
    return get(MessageColumns.COVERAGE);
  }

  /** {@return whether it is background} */
  public boolean isPassing() {
    return get(MessageColumns.PASSING);
  }

  /** {@return whether it was sent} */
  public Status status() {
    return get(MessageColumns.STATUS);
  }

  /** {@return its own words, a text a quotation} */
  public ImmutableList<String> contentTexts() {
    return get(MessageColumns.WORDS);
  }

  /** {@return the rules that read it, each once} */
  public ImmutableList<String> rules() {
    return get(MessageColumns.RULES);
  }

  /** Equal when all cells hold equal values. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MessageRow that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** {@return date, parties, purpose and article, on one line} */
  @Override
  public String toString() {
    String days = date().map(day -> day + " ").orElse("");
    return days
        + senders()
        + " → "
        + addressees()
        + " "
        + purpose().spelling()
        + " ["
        + article()
        + "]";
  }
}
