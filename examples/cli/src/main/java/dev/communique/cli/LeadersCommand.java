package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.model.Article;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts the leaders of the articles; keeps the counts, not the articles. */
@Command(
    name = "leaders",
    description = "Lists the leaders named, how often, and their messages: a row a leader.")
final class LeadersCommand extends PrintingCommand {
  private static final Listing<LeaderCount> LISTING =
      new Listing<>(columns(), columns(), LeadersCommand::json);

  private static final Comparator<LeaderCount> MOST_MENTIONED_FIRST =
      Comparator.comparingInt(LeaderCount::mentionCount)
          .reversed()
          .thenComparing(count -> count.leader().id().value());

  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  @Spec
  private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = new ArrayList<>();

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private LeaderCheckOption check = new LeaderCheckOption();

  @Override
  int run(ArticleFeed feed, Writer out) throws IOException {
    requireOneOf();
    return check.isAsked() ? check(feed, out) : list(feed, out);
  }

  /** Articles or a check: picocli cannot say that either is needed. */
  private void requireOneOf() {
    if (check.isIncomplete()) {
      throw new ParameterException(spec.commandLine(), "--list is for --check");
    }
    if (check.isAsked() && !paths.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--check reads no articles: " + paths);
    }
    if (!check.isAsked() && paths.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'PATH'");
    }
  }

  private int check(ArticleFeed feed, Writer out) throws IOException {
    try {
      check.run(feed.registry(), out);
    } catch (IllegalArgumentException wrong) {
      String reason = String.valueOf(wrong.getMessage());
      throw new ParameterException(spec.commandLine(), "--check: " + reason, wrong);
    }
    return 0;
  }

  private int list(ArticleFeed feed, Writer out) throws IOException {
    Map<LeaderId, LeaderCount> counts = new HashMap<>();
    int code = feed.forEach(paths, false, article -> count(article, counts));
    List<LeaderCount> sorted = counts.values().stream().sorted(MOST_MENTIONED_FIRST).toList();
    Listing.Printer<LeaderCount> printer = LISTING.printer(format.get(), out);
    for (LeaderCount count : sorted) {
      printer.print(count);
    }
    printer.finish();
    return code;
  }

  private static void count(Article article, Map<LeaderId, LeaderCount> counts) {
    for (Leader leader : article.leaders()) {
      counts.computeIfAbsent(leader.id(), id -> new LeaderCount(leader)).add(article);
    }
  }

  private static ImmutableList<Column<LeaderCount>> columns() {
    return ImmutableList.of(
        Column.of("leader", count -> count.leader().id().value()),
        Column.of("name", count -> count.leader().name()),
        Column.of("country", count -> count.leader().country().map(CountryCode::value).orElse("")),
        number("articles", LeaderCount::articleCount),
        number("mentions", LeaderCount::mentionCount),
        number("quotations", LeaderCount::quotationCount),
        number("sent", LeaderCount::sentCount),
        number("received", LeaderCount::receivedCount));
  }

  private static Column<LeaderCount> number(String name, ToIntFunction<LeaderCount> value) {
    return Column.of(name, count -> Integer.toString(value.applyAsInt(count)));
  }

  private static Map<String, Object> json(LeaderCount count) {
    return ImmutableMap.of(
        "leader", count.leader(),
        "articles", count.articleCount(),
        "mentions", count.mentionCount(),
        "quotations", count.quotationCount(),
        "sent", count.sentCount(),
        "received", count.receivedCount());
  }
}
