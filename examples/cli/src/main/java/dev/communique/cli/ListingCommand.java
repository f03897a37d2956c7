package dev.communique.cli;

import dev.communique.model.Article;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Mixin;

/**
 * A command that prints rows.
 *
 * @param <T> what a row is made of
 */
abstract class ListingCommand<T> extends ReadingCommand {
  @Mixin private FormatOption format = new FormatOption();

  /** What rows look like. */
  abstract Listing<T> listing();

  /** The rows of one article. */
  abstract Iterable<T> rows(Article article);

  @Override
  int run(ArticleFeed feed, Writer out) throws IOException {
    Listing.Printer<T> printer = listing().printer(format.get(), hasColours(), out);
    int code =
        feed.forEach(paths(), format.get().printsAsItGoes(), article -> print(article, printer));
    printer.finish();
    return code;
  }

  private void print(Article article, Listing.Printer<T> printer) throws IOException {
    for (T row : rows(article)) {
      printer.print(row);
    }
  }
}
