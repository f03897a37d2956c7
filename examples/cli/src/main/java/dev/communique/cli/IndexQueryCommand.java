package dev.communique.cli;

import dev.communique.core.search.ArticleIndex;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command {@code query} with an index, its folder first. */
@Command(
    name = "query",
    description = "Answers a question, as communique query QUESTION --index FOLDER does.",
    footer = {
      "",
      "Examples:",
      "  communique index query news.index 'from:Xi to:Kim sort:-date'",
      "  communique index query news.index --count year 'to:Kim'"
    })
final class IndexQueryCommand extends PrintingCommand {
  @Parameters(index = "0", paramLabel = "FOLDER", description = "The index.")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "QUESTION", description = "What is asked.")
  private String text = "";

  @Mixin private QueryOptions options = new QueryOptions();

  @Override
  int run(ArticleFeed feed, Writer out) throws IOException {
    options.check(text, this);
    try (ArticleIndex index = ArticleIndex.open(folder, feed.registry())) {
      options.answer(index, text, this, out);
    }
    return 0;
  }
}
