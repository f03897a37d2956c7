package dev.communique.cli;

import dev.communique.core.query.Facet;
import dev.communique.core.search.ArticleIndex;
import dev.communique.model.Article;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads every article of an index back: damage shows, or there is none. */
@Command(
    name = "check",
    description = "Reads all of an index back and tells what it holds; damage is an error.",
    footer = {"", "Example: communique index check news.index"})
final class IndexCheckCommand extends PrintingCommand {
  @Parameters(index = "0", paramLabel = "FOLDER", description = "The index.")
  private Path folder = Path.of("");

  @Override
  int run(ArticleFeed feed, Writer out) throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder, feed.registry())) {
      long messages = 0;
      long articles = 0;
      try (Stream<Article> all = index.articleStream()) {
        for (Iterator<Article> rest = all.iterator(); rest.hasNext(); articles++) {
          messages += rest.next().messages().size();
        }
      }
      out.append("sound: articles ").append(Long.toString(articles));
      out.append(", messages ").append(Long.toString(messages));
      out.append(", years ").append(years(index)).append('\n');
      return 0;
    }
  }

  private static String years(ArticleIndex index) {
    return String.join(" ", index.articles().countBy(Facet.YEAR).counts().keySet());
  }
}
