package dev.communique.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.Party;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** What is shown of a message. */
final class MessageListing {
  static final Listing<Report> LISTING = new Listing<>(table(), csv(), MessageListing::json);

  private static final Joiner LIST = Joiner.on("; ");

  private MessageListing() {}

  private static ImmutableList<Column<Report>> table() {
    return ImmutableList.of(
        Column.of("date", report -> text(report.date())),
        Column.of("from", report -> people(report, report.message().senders())),
        Column.of("to", report -> people(report, report.message().addressees())),
        Column.of("purpose", report -> report.message().purpose().spelling()),
        Column.of("occasion", report -> text(report.message().occasion())),
        Column.of("medium", report -> report.message().medium().spelling()),
        Column.of("notes", report -> notes(report.message())),
        Column.ofPaths("article", report -> report.article().source()));
  }

  private static ImmutableList<Column<Report>> csv() {
    return ImmutableList.<Column<Report>>builder()
        .add(Column.of("article", report -> report.article().id()))
        .add(Column.of("article_date", report -> text(report.article().date().map(d -> d.value()))))
        .add(Column.of("message", report -> Integer.toString(report.index())))
        .addAll(parties("sender", Message::senders))
        .addAll(parties("addressee", Message::addressees))
        .add(of("purpose", message -> message.purpose().spelling()))
        .add(of("medium", message -> message.medium().spelling()))
        .add(of("reply", message -> Boolean.toString(message.isReply())))
        .add(of("in_reply_to", message -> text(message.inReplyTo())))
        .addAll(occasion())
        .add(of("sent", message -> text(message.sent())))
        .add(of("received", message -> text(message.received())))
        .add(of("reported", message -> text(message.reported())))
        .add(of("reported_by", message -> LIST.join(message.reportedBy())))
        .add(of("coverage", message -> message.coverage().spelling()))
        .add(of("passing", message -> Boolean.toString(message.isPassing())))
        .add(of("status", message -> message.status().spelling()))
        .add(Column.of("content", report -> String.join("\n", report.contentTexts())))
        .build();
  }

  private static ImmutableList<Column<Report>> parties(
      String name, Function<Message, List<Party>> side) {
    return ImmutableList.of(
        Column.of(name, report -> LIST.join(names(report.article(), side.apply(report.message())))),
        of(
            name + "_leader",
            message -> each(side.apply(message), p -> p.leader().map(LeaderId::value))),
        of(name + "_office", message -> each(side.apply(message), Party::office)),
        of(
            name + "_country",
            message -> each(side.apply(message), p -> p.country().map(CountryCode::value))),
        of(name + "_state", message -> each(side.apply(message), Party::state)));
  }

  private static ImmutableList<Column<Report>> occasion() {
    return ImmutableList.of(
        of("occasion", message -> text(message.occasion().map(o -> o.type().spelling()))),
        of(
            "occasion_ordinal",
            message -> message.occasion().map(o -> text(o.ordinal())).orElse("")),
        of("occasion_of", message -> text(message.occasion().flatMap(Occasion::of))),
        of("occasion_day", message -> text(message.occasion().flatMap(Occasion::day))),
        of("occasion_text", message -> text(message.occasion().map(Occasion::text))));
  }

  private static Map<String, Object> json(Report report) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("article", report.article().id());
    object.put("source", report.article().source());
    report.article().date().ifPresent(date -> object.put("date", date.value().toString()));
    object.put("index", report.index());
    object.put("message", report.message());
    object.put("words", report.contentTexts());
    return object;
  }

  private static Column<Report> of(String name, Function<Message, String> value) {
    return Column.of(name, report -> value.apply(report.message()));
  }

  /** {@code Xi Jinping (CHN) and …}: the registry's name where there is one. */
  static String people(Report report, List<Party> parties) {
    return parties.isEmpty()
        ? "?"
        : Joiner.on(", ")
            .join(parties.stream().map(party -> person(report.article(), party)).iterator());
  }

  private static String person(Article article, Party party) {
    String name = name(article, party);
    Optional<String> written = party.state().filter(state -> !name.contains(state));
    return party
        .country()
        .map(CountryCode::value)
        .or(() -> written)
        .map(state -> name + " (" + state + ")")
        .orElse(name);
  }

  private static List<String> names(Article article, List<Party> parties) {
    return parties.stream().map(party -> name(article, party)).toList();
  }

  private static String name(Article article, Party party) {
    return party.leader().flatMap(article::findLeader).map(Leader::name).orElse(party.name());
  }

  /** One value a party, so that the columns of several parties can be put side by side again. */
  private static String each(List<Party> parties, Function<Party, Optional<String>> value) {
    return LIST.join(parties.stream().map(party -> value.apply(party).orElse("")).iterator());
  }

  private static String notes(Message message) {
    List<String> notes = new ArrayList<>();
    if (message.status() != Status.DONE) {
      notes.add(message.status().spelling());
    }
    if (message.isReply()) {
      notes.add("reply");
    }
    if (message.isPassing()) {
      notes.add("passing");
    }
    return Joiner.on(", ").join(notes);
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String text(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
  }
}
