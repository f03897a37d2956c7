package dev.communique.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Conflict;
import dev.communique.core.events.Event;
import dev.communique.core.events.Events;
import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.QuerySyntaxException;
import dev.communique.model.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts together what several articles tell of one message. */
@Command(
    name = "events",
    description = "Lists real messages, each with all its reports: a row a message.",
    footer = {
      "",
      "Examples:",
      "  communique events news/",
      "  communique events --only 'from:Xi to:Kim' --format csv news/",
    })
final class EventsCommand extends SourceCommand {
  private static final Joiner LIST = Joiner.on("; ");

  private static final Listing<Event> LISTING = new Listing<>(table(), csv(), EventsCommand::json);

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--only",
      paramLabel = "QUESTION",
      description = "Only reports that this question asks for, as in the command query.")
  private String question = "";

  @Mixin private FormatOption format = new FormatOption();

  @Override
  List<String> paths() {
    return paths;
  }

  @Override
  void print(ArticleSource source, Writer out) throws IOException {
    Listing.Printer<Event> printer = LISTING.printer(format.get(), out);
    for (Event event : Events.of(reports(source)).list()) {
      printer.print(event);
    }
    printer.finish();
  }

  private List<Report> reports(ArticleSource source) {
    try (Stream<Report> reports = source.messages(question).stream()) {
      return reports.toList();
    } catch (QuerySyntaxException unclear) {
      throw wrong("--only: " + unclear.getMessage(), unclear);
    }
  }

  private static ImmutableList<Column<Event>> table() {
    return ImmutableList.of(
        Column.of("date", EventsCommand::date),
        Column.of("from", event -> MessageListing.people(event.best(), event.senders())),
        Column.of("to", event -> MessageListing.people(event.best(), event.addressees())),
        Column.of("purpose", event -> event.purpose().spelling()),
        Column.of("occasion", EventsCommand::occasion),
        Column.of("reports", event -> Integer.toString(event.reports().size())),
        Column.of("conflicts", EventsCommand::conflicts));
  }

  private static ImmutableList<Column<Event>> csv() {
    return ImmutableList.of(
        Column.of("date", EventsCommand::date),
        Column.of("sender", event -> MessageListing.people(event.best(), event.senders())),
        Column.of("addressee", event -> MessageListing.people(event.best(), event.addressees())),
        Column.of("purpose", event -> event.purpose().spelling()),
        Column.of("medium", event -> event.medium().spelling()),
        Column.of("occasion", EventsCommand::occasion),
        Column.of("reports", event -> Integer.toString(event.reports().size())),
        Column.of(
            "independent_reports", event -> Integer.toString(event.independentReports().size())),
        Column.of("conflicts", EventsCommand::conflicts),
        Column.of("articles", event -> LIST.join(articles(event))));
  }

  private static Map<String, Object> json(Event event) {
    Map<String, Object> object = new LinkedHashMap<>();
    event.date().ifPresent(date -> object.put("date", date.toString()));
    object.put("message", event.best().message());
    object.put("article", event.best().article().id());
    object.put("conflicts", event.conflicts().stream().map(Conflict::toString).toList());
    object.put("reports", reports(event));
    return object;
  }

  private static List<Map<String, Object>> reports(Event event) {
    List<Map<String, Object>> reports = new ArrayList<>();
    for (Report report : event.reports()) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("article", report.article().id());
      object.put("index", report.index());
      reports.add(object);
    }
    return reports;
  }

  private static List<String> articles(Event event) {
    return event.reports().stream().map(report -> report.article().id()).toList();
  }

  private static String date(Event event) {
    return event.date().map(Object::toString).orElse("");
  }

  private static String occasion(Event event) {
    return event.occasion().map(Object::toString).orElse("");
  }

  private static String conflicts(Event event) {
    return LIST.join(event.conflicts());
  }
}
