package dev.communique.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Counts the leaders of the articles, and who else writes; keeps the counts, not the articles. */
@Command(
    name = "leaders",
    description = "Lists the leaders named, how often, and their messages: a row a leader.",
    footer = {
      "",
      "Examples:",
      "  communique leaders news/",
      "  communique leaders --check rulers.csv --list",
      "",
      "First come leaders of the registry, the most mentioned first, then who else sends or"
          + " receives",
      "messages, 'not in the registry': of these mentions and quotations are not known."
    })
final class LeadersCommand extends PrintingCommand {
  @Parameters(arity = "0..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = new ArrayList<>();

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private LeaderCheckOption check = new LeaderCheckOption();

  @Override
  List<String> paths() {
    return paths;
  }

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
    LeaderTable table = new LeaderTable(feed.registry());
    int code = feed.forEach(paths, false, table::add);
    print(LeaderRow.LISTING, table.rows().iterator(), format.get(), out);
    return code;
  }
}
