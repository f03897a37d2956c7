package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import dev.communique.core.export.Export;
import dev.communique.core.timeline.Expectation;
import dev.communique.core.timeline.Expectations;
import dev.communique.core.timeline.TimeSource;
import dev.communique.model.CountryCode;
import dev.communique.model.OccasionType;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which messages were due and what became of them. */
@Command(
    name = "expected",
    description = "Tells which messages were due, by the years before, and which of them came.",
    footer = {
      "",
      "Examples:",
      "  communique expected China 2020/2024 --to 'North Korea' news/",
      "  communique expected 'Vladimir Putin' 2023 --occasion new-year --at-least 1 news/",
      "  communique expected Russia 2024 --calendar --index news.index --format csv",
      "  communique expected China 2027 --format ics news/ > china.ics",
      "",
      "Due is what came on the same day of the year in two years before. 'missing' means that"
          + " there",
      "are articles of the days around and none tells of it, 'not covered' that there are none."
    })
final class ExpectedCommand extends SourceCommand {
  private static final ImmutableList<Column<Expectation>> COLUMNS =
      ImmutableList.of(
          Column.of("due", due -> due.day().toString()),
          Column.of("to", due -> due.to().name()),
          Column.of("occasion", due -> due.occasion().spelling()),
          Column.of("of", due -> due.of().map(CountryCode::value).orElse("")),
          Column.ofNumbers("came_before", Expectation::earlierCount),
          Column.ofNumbers("years_before", Expectation::earlierYears),
          Column.<Expectation>of("outcome", due -> due.outcome().spelling())
              .tinted(due -> tint(due.outcome())),
          Column.of("message", due -> due.event().map(EventListing::date).orElse("")));

  private static final Listing<Expectation> LISTING = Listing.of(COLUMNS);

  @Parameters(index = "0", paramLabel = "FROM", description = "Who writes: a state or a leader.")
  private String from = "";

  @Parameters(
      index = "1",
      paramLabel = "DATES",
      converter = DuringConverter.class,
      description = "The days: 2018, 2018-06, 2018-06-15 or 2017/2024.")
  private String dates = "";

  @Parameters(index = "2..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--to", paramLabel = "NAME", description = "Only what was due to this one.")
  private @Nullable String to;

  @Option(
      names = "--occasion",
      paramLabel = "OCCASION",
      converter = OccasionConverter.class,
      description = "Only on this kind of occasion: new-year, founding-anniversary, birthday …")
  private @Nullable OccasionType occasion;

  @Option(
      names = "--at-least",
      paramLabel = "YEARS",
      description = "In how many years it must have come before; 2 when not given.")
  private int least = 2;

  @Option(
      names = "--calendar",
      description = "Also what the calendar has, whether it was ever observed or not.")
  private boolean hasCalendar;

  @Mixin private ReportedByOption reportedBy = new ReportedByOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = DueFormat.Converter.class,
      description = "table (the default), csv, jsonl or ics: a calendar of all-day entries.")
  private DueFormat format = DueFormat.TABLE;

  @Override
  List<String> paths() {
    return paths;
  }

  @Override
  void prepare() {
    if (from.isBlank() || to != null && to.isBlank()) {
      throw wrong("a name must not be blank");
    }
    if (least < 1) {
      throw wrong("--at-least must be at least 1: " + least);
    }
  }

  @Override
  void print(TimeSource source, Writer out) throws IOException {
    List<Expectation> due = expected(source).list();
    if (format == DueFormat.ICS) {
      Export.calendar(from, Instant.now()).write(due, out);
    } else {
      print(LISTING, due.iterator(), format.listing(), out);
    }
    if (due.isEmpty()) {
      say("nothing was due: no message came on one day in " + least + " earlier years");
    }
  }

  private Expectations expected(TimeSource source) {
    Expectations due = to == null ? source.expected(from, dates) : source.expected(from, to, dates);
    due = due.atLeast(least);
    due = occasion == null ? due : due.occasion(occasion);
    due = hasCalendar ? due.calendar(calendar()) : due;
    return reportedBy.isGiven() ? due.reportedBy(reportedBy.get()) : due;
  }

  private static Tint tint(Expectation.Outcome outcome) {
    return switch (outcome) {
      case CAME -> Tint.GOOD;
      case MISSING, DENIED -> Tint.BAD;
      case NOT_COVERED -> Tint.DOUBTFUL;
    };
  }
}
