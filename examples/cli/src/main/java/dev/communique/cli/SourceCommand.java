package dev.communique.cli;

import dev.communique.core.Corpus;
import dev.communique.core.search.ArticleIndex;
import dev.communique.core.timeline.TimeSource;
import dev.communique.model.Article;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that asks articles together: those of paths, held in memory, or of an index. */
abstract class SourceCommand extends PrintingCommand {
  @Option(
      names = "--index",
      paramLabel = "FOLDER",
      description = "Ask the index in this folder, not the articles of paths.")
  private @Nullable Path index;

  /** The paths given; empty when an index is asked. */
  @Override
  abstract List<String> paths();

  /** Checks what can be checked before anything is read. */
  void prepare() {}

  /** Asks and prints. */
  abstract void print(TimeSource source, Writer out) throws IOException;

  @Override
  final int run(ArticleFeed feed, Writer out) throws IOException {
    requireOneOf();
    prepare();
    return index == null ? ofPaths(feed, out) : ofIndex(index, feed, out);
  }

  /** Paths or an index: picocli cannot say that either is needed. */
  private void requireOneOf() {
    if (index == null && paths().isEmpty()) {
      throw wrong("Missing required parameter: 'PATH', or --index");
    }
    if (index != null && !paths().isEmpty()) {
      throw wrong("--index reads no articles: " + paths());
    }
  }

  private int ofPaths(ArticleFeed feed, Writer out) throws IOException {
    List<Article> articles = new ArrayList<>();
    int code = feed.forEach(paths(), false, articles::add);
    print(Corpus.of(articles, feed.registry()), out);
    return code;
  }

  private int ofIndex(Path folder, ArticleFeed feed, Writer out) throws IOException {
    try (ArticleIndex articles = ArticleIndex.open(folder, feed.registry())) {
      print(new OpenIndex(articles), out);
    }
    return 0;
  }
}
