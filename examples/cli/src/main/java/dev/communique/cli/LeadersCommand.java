package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.model.Article;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts the leaders of the articles; keeps the counts, not the articles. */
@Command(
    name = "leaders",
    description = "Lists the leaders named, how often, and their messages: a row a leader.")
final class LeadersCommand extends ReadingCommand {
  private static final Listing<LeaderCount> LISTING =
      new Listing<>(columns(), columns(), LeadersCommand::json);

  private static final Comparator<LeaderCount> MOST_MENTIONED_FIRST =
      Comparator.comparingInt(LeaderCount::mentionCount)
          .reversed()
          .thenComparing(count -> count.leader().id().value());

  @Mixin private FormatOption format = new FormatOption();

  @Override
  int run(ArticleFeed feed, Writer out) throws IOException {
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
