package dev.communique.cli;

import dev.communique.cli.TimelineListings.Answer;
import dev.communique.cli.TimelineListings.Quiet;
import dev.communique.core.query.Condition;
import dev.communique.core.query.Field;
import dev.communique.core.query.Kind;
import dev.communique.core.query.MessageQuery;
import dev.communique.core.query.Table;
import dev.communique.core.timeline.CalendarPeriod;
import dev.communique.core.timeline.PeriodCounts;
import dev.communique.core.timeline.Replies;
import dev.communique.core.timeline.TimeSource;
import dev.communique.core.timeline.Timeline;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the messages of one side, or of two, over time. */
@Command(
    name = "timeline",
    description = "Tells who wrote when: real messages of one side, or of two, in order of time.",
    footer = {
      "",
      "Examples:",
      "  communique timeline 'Xi Jinping' --with 'Kim Jong Un' news/",
      "  communique timeline China --with 'North Korea' --show years --until 2024-06-30 news/",
      "  communique timeline Putin --show silences --reported-by KCNA --index news.index",
      "",
      "What is not known exactly is a range: 3–4 messages, 26–56 days. 'covered' and 'no_articles'",
      "tell silence from months of which nothing was read."
    })
final class TimelineCommand extends SourceCommand {
  @Parameters(index = "0", paramLabel = "NAME", description = "A leader, state, office.")
  private String name = "";

  @Parameters(index = "1..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--with",
      paramLabel = "NAME",
      description = "Only what it exchanged with this leader, state or office.")
  private @Nullable String other;

  @Option(
      names = "--show",
      paramLabel = "VIEW",
      converter = TimelineView.Converter.class,
      description =
          "messages (the default), years, quarters or months (counts), silences, replies, outlets"
              + " or publications.")
  private TimelineView view = TimelineView.MESSAGES;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description =
          "years: each to this day of the year; silences: the one that lasts to this day.")
  private @Nullable LocalDate until;

  @Mixin private DuringOption during = new DuringOption();

  @Mixin private ReportedByOption reportedBy = new ReportedByOption();

  @Mixin private OnlyOption only = new OnlyOption();

  @Mixin private FormatOption format = new FormatOption();

  @Override
  List<String> paths() {
    return paths;
  }

  @Override
  void prepare() {
    only.check(Kind.MESSAGE, this);
    if (name.isBlank() || other != null && other.isBlank()) {
      throw wrong("a NAME must not be blank");
    }
    if (until != null && view != TimelineView.YEARS && view != TimelineView.SILENCES) {
      throw wrong("--until is for --show years and --show silences");
    }
  }

  @Override
  void print(TimeSource source, Writer out) throws IOException {
    if (!print(timeline(source), out)) {
      say(query(source).answer().toString().strip()); // silence, or nothing to look at
    }
  }

  private Timeline timeline(TimeSource source) {
    Timeline line = other == null ? source.timeline(name) : source.timeline(name, other);
    line = line.matching(only.get());
    line = during.isGiven() ? line.during(during.get()) : line;
    return reportedBy.isGiven() ? line.reportedBy(reportedBy.get()) : line;
  }

  private MessageQuery query(TimeSource source) {
    MessageQuery query = source.messages(only.get());
    query =
        other == null ? query.where(Condition.of(Field.WITH, name)) : query.between(name, other);
    return during.isGiven() ? query.during(during.get()) : query;
  }

  private boolean print(Timeline line, Writer out) throws IOException {
    return switch (view) {
      case MESSAGES -> print(EventListing.LISTING, line.messages().iterator(), format.get(), out);
      case YEARS ->
          print(
              until == null
                  ? line.countBy(CalendarPeriod.YEAR)
                  : line.countToDate(until.toString()),
              out);
      case QUARTERS -> print(line.countBy(CalendarPeriod.QUARTER), out);
      case MONTHS -> print(line.countBy(CalendarPeriod.MONTH), out);
      case SILENCES ->
          print(TimelineListings.SILENCES, silences(line).iterator(), format.get(), out);
      case REPLIES ->
          print(TimelineListings.REPLIES, answers(line.replies()).iterator(), format.get(), out);
      case OUTLETS -> print(line.outlets().toTable(), out);
      case PUBLICATIONS ->
          print(TimelineListings.PUBLICATIONS, line.publications().iterator(), format.get(), out);
    };
  }

  private boolean print(PeriodCounts counts, Writer out) throws IOException {
    if (counts.undated().most() > 0) {
      say("not counted: " + counts.undated() + " without a date");
    }
    return print(TimelineListings.counts(counts), counts.list().iterator(), format.get(), out);
  }

  private boolean print(Table table, Writer out) throws IOException {
    return print(TimelineListings.of(table), table.rows().iterator(), format.get(), out);
  }

  private List<Quiet> silences(Timeline line) {
    List<Quiet> silences = new ArrayList<>();
    line.silences()
        .forEach(
            silence ->
                silences.add(
                    new Quiet(silence, silence.after().map(EventListing::date).orElse(""))));
    if (until != null) {
      String day = until.toString();
      silences.removeIf(quiet -> quiet.end().compareTo(day) >= 0);
      line.silenceBefore(day).ifPresent(silence -> silences.add(new Quiet(silence, day)));
    }
    return silences;
  }

  /** Those that were answered, then those that were not. */
  private static List<Answer> answers(Replies replies) {
    List<Answer> answers = new ArrayList<>();
    replies
        .list()
        .forEach(
            reply ->
                answers.add(
                    new Answer(reply.message(), Optional.of(reply.answer()), reply.delay())));
    replies
        .open()
        .forEach(event -> answers.add(new Answer(event, Optional.empty(), Optional.empty())));
    return answers;
  }
}
