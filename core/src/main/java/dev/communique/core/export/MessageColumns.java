package dev.communique.core.export;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.ArticleFacts;
import dev.communique.core.query.MessageFacts;
import dev.communique.model.CountryCode;
import dev.communique.model.Coverage;
import dev.communique.model.Evidence;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The columns of a table of messages. Their names and order are a promise: new ones come last. */
final class MessageColumns {
  private static final Cell<Optional<LocalDate>> DAY =
      Cell.optional(
          LocalDate.class,
          LocalDate::toString,
          text -> PartialDate.parse(text).day().orElseThrow());

  static final Column<Report, String> ARTICLE =
      new Column<>("article", Cell.TEXT, report -> report.article().id());
  static final Column<Report, Integer> INDEX = new Column<>("index", Cell.NUMBER, Report::index);
  static final Column<Report, Optional<PartialDate>> ARTICLE_DATE =
      new Column<>("article_date", Cell.DATE, report -> ArticleFacts.date(report.article()));
  static final Column<Report, ImmutableList<String>> OUTLETS =
      new Column<>("outlets", Cell.LIST, MessageColumns::outlets);
  static final Column<Report, Optional<PartialDate>> DATE =
      new Column<>("date", Cell.DATE, MessageFacts::date);
  static final Column<Report, Optional<LocalDate>> EARLIEST =
      new Column<>("date_earliest", DAY, report -> DATE.of(report).map(PartialDate::earliest));
  static final Column<Report, Optional<LocalDate>> LATEST =
      new Column<>("date_latest", DAY, report -> DATE.of(report).map(PartialDate::latest));

  static final Column<Report, ImmutableList<String>> SENDER =
      of("sender", Cell.LIST, message -> PartyCells.names(message.senders()));
  static final Column<Report, ImmutableList<String>> SENDER_ID =
      of("sender_id", Cell.LIST, message -> PartyCells.leaders(message.senders()));
  static final Column<Report, ImmutableList<String>> SENDER_OFFICE =
      of("sender_office", Cell.LIST, message -> PartyCells.offices(message.senders()));
  static final Column<Report, ImmutableList<String>> SENDER_COUNTRY =
      of("sender_country", Cell.LIST, message -> PartyCells.countries(message.senders()));
  static final Column<Report, ImmutableList<String>> ADDRESSEE =
      of("addressee", Cell.LIST, message -> PartyCells.names(message.addressees()));
  static final Column<Report, ImmutableList<String>> ADDRESSEE_ID =
      of("addressee_id", Cell.LIST, message -> PartyCells.leaders(message.addressees()));
  static final Column<Report, ImmutableList<String>> ADDRESSEE_OFFICE =
      of("addressee_office", Cell.LIST, message -> PartyCells.offices(message.addressees()));
  static final Column<Report, ImmutableList<String>> ADDRESSEE_COUNTRY =
      of("addressee_country", Cell.LIST, message -> PartyCells.countries(message.addressees()));

  static final Column<Report, ImmutableList<String>> SENDER_STATE =
      of("sender_state", Cell.LIST, message -> PartyCells.states(message.senders()));
  static final Column<Report, ImmutableList<String>> ADDRESSEE_STATE =
      of("addressee_state", Cell.LIST, message -> PartyCells.states(message.addressees()));

  static final Column<Report, Purpose> PURPOSE =
      of("purpose", Cell.of(Purpose::spelling, Purpose::parse), Message::purpose);
  static final Column<Report, Medium> MEDIUM =
      of("medium", Cell.of(Medium::spelling, Medium::parse), Message::medium);
  static final Column<Report, Boolean> REPLY = of("reply", Cell.FACT, Message::isReply);
  static final Column<Report, Optional<Integer>> IN_REPLY_TO =
      of("in_reply_to", Cell.OPTIONAL_NUMBER, message -> number(message.inReplyTo()));

  static final Column<Report, Optional<OccasionType>> OCCASION =
      occasion(
          "occasion",
          Cell.optional(OccasionType::spelling, OccasionType::parse),
          occasion -> Optional.of(occasion.type()));
  static final Column<Report, Optional<Integer>> OCCASION_ORDINAL =
      occasion("occasion_ordinal", Cell.OPTIONAL_NUMBER, occasion -> number(occasion.ordinal()));
  static final Column<Report, Optional<CountryCode>> OCCASION_OF =
      occasion("occasion_of", Cell.optional(CountryCode::value, CountryCode::of), Occasion::of);
  static final Column<Report, Optional<PartialDate>> OCCASION_DAY =
      occasion("occasion_day", Cell.DATE, Occasion::day);
  static final Column<Report, Optional<String>> OCCASION_TEXT =
      occasion("occasion_text", Cell.OPTIONAL_TEXT, occasion -> Optional.of(occasion.text()));

  static final Column<Report, Optional<PartialDate>> SENT = of("sent", Cell.DATE, Message::sent);
  static final Column<Report, Optional<PartialDate>> RECEIVED =
      of("received", Cell.DATE, Message::received);
  static final Column<Report, Optional<PartialDate>> REPORTED =
      of("reported", Cell.DATE, Message::reported);
  static final Column<Report, ImmutableList<String>> REPORTED_BY =
      of("reported_by", Cell.LIST, Message::reportedBy);
  static final Column<Report, Coverage> COVERAGE =
      of("coverage", Cell.of(Coverage::spelling, Coverage::parse), Message::coverage);
  static final Column<Report, Boolean> PASSING = of("passing", Cell.FACT, Message::isPassing);
  static final Column<Report, Status> STATUS =
      of("status", Cell.of(Status::spelling, Status::parse), Message::status);
  static final Column<Report, ImmutableList<String>> WORDS =
      new Column<>("words", Cell.LIST, Report::contentTexts);
  static final Column<Report, ImmutableList<String>> RULES =
      of("rules", Cell.LIST, MessageColumns::rules);

  static final ImmutableList<Column<Report, ?>> ALL =
      ImmutableList.of(
          ARTICLE,
          INDEX,
          ARTICLE_DATE,
          OUTLETS,
          DATE,
          EARLIEST,
          LATEST,
          SENDER,
          SENDER_ID,
          SENDER_OFFICE,
          SENDER_COUNTRY,
          ADDRESSEE,
          ADDRESSEE_ID,
          ADDRESSEE_OFFICE,
          ADDRESSEE_COUNTRY,
          PURPOSE,
          MEDIUM,
          REPLY,
          IN_REPLY_TO,
          OCCASION,
          OCCASION_ORDINAL,
          OCCASION_OF,
          OCCASION_DAY,
          OCCASION_TEXT,
          SENT,
          RECEIVED,
          REPORTED,
          REPORTED_BY,
          COVERAGE,
          PASSING,
          STATUS,
          WORDS,
          RULES,
          SENDER_STATE,
          ADDRESSEE_STATE);

  private MessageColumns() {}

  private static <V> Column<Report, V> of(String name, Cell<V> cell, Function<Message, V> value) {
    return new Column<>(name, cell, report -> value.apply(report.message()));
  }

  private static <V> Column<Report, Optional<V>> occasion(
      String name, Cell<Optional<V>> cell, Function<Occasion, Optional<V>> value) {
    return of(name, cell, message -> message.occasion().flatMap(value));
  }

  private static Optional<Integer> number(OptionalInt number) {
    return number.stream().boxed().findFirst();
  }

  private static ImmutableList<String> outlets(Report report) {
    return ArticleFacts.outlets(report.article()).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> rules(Message message) {
    return message.evidence().stream()
        .map(Evidence::rule)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
