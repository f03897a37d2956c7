package dev.communique.cli;

import dev.communique.core.query.OutletCoverage;
import dev.communique.core.timeline.TimeSource;
import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells where the silence of an outlet means something, and where nothing was read of it. */
@Command(
    name = "coverage",
    description = "Counts the articles of an outlet month by month, the empty ones too.",
    footer = {
      "",
      "Examples:",
      "  communique coverage KCNA 2023/2024 news/",
      "  communique coverage Xinhua 2024 --index news.index --format csv"
    })
final class CoverageCommand extends SourceCommand {
  private static final Listing<Map.Entry<YearMonth, Long>> LISTING =
      CountListing.of("month", "articles");

  @Parameters(
      index = "0",
      paramLabel = "OUTLET",
      description = "An agency of datelines, or words of a label.")
  private String outlet = "";

  @Parameters(
      index = "1",
      paramLabel = "DATES",
      converter = DuringConverter.class,
      description = "The days: 2018, 2018-06, 2018-06-15 or 2017/2024.")
  private String dates = "";

  @Parameters(index = "2..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = new ArrayList<>();

  @Mixin private FormatOption format = new FormatOption();

  @Override
  List<String> paths() {
    return paths;
  }

  @Override
  void prepare() {
    if (outlet.isBlank()) {
      throw wrong("OUTLET must not be blank");
    }
  }

  @Override
  void print(TimeSource source, Writer out) throws IOException {
    OutletCoverage coverage = source.coverage(outlet, dates);
    Map<YearMonth, Long> months = new TreeMap<>(coverage.months());
    coverage
        .gaps()
        .forEach(
            gap -> {
              YearMonth last = YearMonth.from(gap.latest());
              for (YearMonth month = YearMonth.from(gap.earliest());
                  !month.isAfter(last);
                  month = month.plusMonths(1)) {
                months.putIfAbsent(month, 0L);
              }
            });
    print(LISTING, months.entrySet().iterator(), format.get(), out);
  }
}
