package dev.communique.parquet;

import dev.communique.core.export.MessageRow;
import dev.communique.core.export.NamedParty;
import dev.communique.model.CountryCode;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message as a row of a Parquet file: the columns of {@code Export.csv()}, lists as lists, days
 * as days. A date that is not exact stands as text, with its first and last day beside it.
 *
 * @param article the article's id
 * @param index the message's 0-based index in its article
 * @param articleDate when the article was published
 * @param outlets agencies of the dateline, label
 * @param date when: sent, else received, else reported, else the article's
 * @param dateEarliest its first day
 * @param dateLatest its last day
 * @param senders who wrote
 * @param addressees to whom
 * @param purpose what it is for
 * @param medium the form in which it went
 * @param reply whether it answers another
 * @param inReplyTo the index of the message it answers
 * @param passing whether it is told as background
 * @param coverage how much of its words the article gives
 * @param status whether it was sent
 * @param occasion what kind of event it is about
 * @param occasionOrdinal the anniversary's number
 * @param occasionOf whose event it is
 * @param occasionDay when that is
 * @param sent when it was sent
 * @param received when it was received
 * @param reported when it was made known
 * @param reportedBy by whom
 * @param words the message's own words, an item a quotation
 * @param rules the rules that read it
 */
public record MessageRecord(
    String article,
    int index,
    @Nullable String articleDate,
    List<String> outlets,
    @Nullable String date,
    @Nullable LocalDate dateEarliest,
    @Nullable LocalDate dateLatest,
    List<PartyRecord> senders,
    List<PartyRecord> addressees,
    String purpose,
    String medium,
    boolean reply,
    @Nullable Integer inReplyTo,
    boolean passing,
    String coverage,
    String status,
    @Nullable String occasion,
    @Nullable Integer occasionOrdinal,
    @Nullable String occasionOf,
    @Nullable String occasionDay,
    @Nullable String sent,
    @Nullable String received,
    @Nullable String reported,
    List<String> reportedBy,
    List<String> words,
    List<String> rules) {

  /**
   * {@return the row of a message}
   *
   * @param report the message
   */
  public static MessageRecord from(Report report) {
    MessageRow row = MessageRow.from(report);
    return new MessageRecord(
        row.article(),
        row.index(),
        text(row.articleDate()),
        row.outlets(),
        text(row.date()),
        row.date().map(PartialDate::earliest).orElse(null),
        row.date().map(PartialDate::latest).orElse(null),
        parties(row.senders()),
        parties(row.addressees()),
        row.purpose().spelling(),
        row.medium().spelling(),
        row.isReply(),
        row.inReplyTo().orElse(null),
        row.isPassing(),
        row.coverage().spelling(),
        row.status().spelling(),
        row.occasion().map(OccasionType::spelling).orElse(null),
        row.occasionOrdinal().orElse(null),
        row.occasionOf().map(CountryCode::value).orElse(null),
        text(row.occasionDay()),
        text(row.sent()),
        text(row.received()),
        text(row.reported()),
        row.reportedBy(),
        row.contentTexts(),
        row.rules());
  }

  private static List<PartyRecord> parties(List<NamedParty> parties) {
    return parties.stream().map(PartyRecord::from).toList();
  }

  private static @Nullable String text(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse(null);
  }
}
