package dev.communique.cli;

import dev.communique.core.query.Facet;
import dev.communique.core.search.ArticleIndex;
import dev.communique.model.Article;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads every article of an index back: damage shows, or there is none. */
@Command(
    name = "check",
    description = "Reads all of an index back and tells what it holds; damage is an error.")
final class IndexCheckCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  @ParentCommand
  private IndexCommand parent;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "The index.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder, parent.communique().feed().registry())) {
      long messages = 0;
      long articles = 0;
      try (Stream<Article> all = index.articleStream()) {
        for (Iterator<Article> rest = all.iterator(); rest.hasNext(); articles++) {
          messages += rest.next().messages().size();
        }
      }
      Writer out = parent.communique().out();
      out.append("sound: articles ").append(Long.toString(articles));
      out.append(", messages ").append(Long.toString(messages));
      out.append(", years ").append(years(index)).append('\n').flush();
      return 0;
    }
  }

  private static String years(ArticleIndex index) {
    return String.join(" ", index.articles().countBy(Facet.YEAR).counts().keySet());
  }
}
