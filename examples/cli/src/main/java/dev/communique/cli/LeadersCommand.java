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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Counts the leaders of the articles; keeps the counts, not the articles. */
@Command(
    name = "leaders",
    description = "Lists the leaders named, how often, and their messages: a row a leader.",
    footer = {
      "",
      "Examples:",
      "  communique leaders news/",
      "  communique leaders --check rulers.csv --list"
    })
final class LeadersCommand extends PrintingCommand {
  private static final Listing<LeaderCount> LISTING =
      new Listing<>(columns(), columns(), LeadersCommand::json);

  private static final Comparator<LeaderCount> MOST_MENTIONED_FIRST =
      Comparator.comparingInt(LeaderCount::mentionCount)
          .reversed()
          .thenComparing(count -> count.leader().id().value());

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
      throw wrong("--list is for --check");
    }
    if (check.isAsked() && !paths.isEmpty()) {
      throw wrong("--check reads no articles: " + paths);
    }
    if (!check.isAsked() && paths.isEmpty()) {
      throw wrong("Missing required parameter: 'PATH'");
    }
  }

  private int check(ArticleFeed feed, Writer out) throws IOException {
    try {
      check.run(feed.registry(), out);
    } catch (IllegalArgumentException unclear) {
      String reason = String.valueOf(unclear.getMessage());
      throw wrong("--check: " + reason, unclear);
    }
    return 0;
  }

  private int list(ArticleFeed feed, Writer out) throws IOException {
    Map<LeaderId, LeaderCount> counts = new HashMap<>();
    int code = feed.forEach(paths, false, article -> count(article, counts));
    print(
        LISTING,
        counts.values().stream().sorted(MOST_MENTIONED_FIRST).iterator(),
        format.get(),
        out);
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
        Column.ofNumbers("articles", LeaderCount::articleCount),
        Column.ofNumbers("mentions", LeaderCount::mentionCount),
        Column.ofNumbers("quotations", LeaderCount::quotationCount),
        Column.ofNumbers("sent", LeaderCount::sentCount),
        Column.ofNumbers("received", LeaderCount::receivedCount));
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
