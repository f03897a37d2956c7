package dev.communique.cli;

import dev.communique.core.timeline.TimeSource;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Answers a question in the text form of queries. */
@Command(
    name = "query",
    description = "Answers a question: from:Xi to:\"Kim Jong Un\" date:2017/2024 \"peace\" -war.",
    footer = {
      "",
      "Examples:",
      "  communique query 'from:Xi to:Kim date:2017/2024 sort:-date' news/",
      "  communique query --of quotations 'by:Putin friend*' --index news.index",
      "  communique query --count year 'to:\"Kim Jong Un\" purpose:congratulation' news/",
      "  communique query --context sanctions 'date:2024' news/",
      "",
      "The fields are described in core/README.md; '' asks for everything."
    })
final class QueryCommand extends SourceCommand {
  @Parameters(index = "0", paramLabel = "QUESTION", description = "What is asked.")
  private String text = "";

  @Parameters(index = "1..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = new ArrayList<>();

  @Mixin private QueryOptions options = new QueryOptions();

  @Override
  List<String> paths() {
    return paths;
  }

  @Override
  void prepare() {
    options.check(text, this);
  }

  @Override
  void print(TimeSource source, Writer out) throws IOException {
    options.answer(source, text, this, out);
  }
}
