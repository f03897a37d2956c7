package dev.communique.cli;

import dev.communique.model.Article;
import dev.communique.model.Report;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the messages that the articles tell of. */
@Command(
    name = "messages",
    description = "Lists who wrote to whom, when, on what occasion: a row a message.",
    footer = {
      "",
      "Examples:",
      "  communique messages news/",
      "  communique messages --to 'Kim Jong Un' --during 2017/2024 --format csv news/"
    })
final class MessagesCommand extends ListingCommand<Report> {
  @Mixin private MessageFilter filter = new MessageFilter();

  @Override
  int run(ArticleFeed feed, Writer out) throws IOException {
    try {
      filter.prepare(feed.registry());
    } catch (IllegalArgumentException unclear) {
      throw wrong(String.valueOf(unclear.getMessage()), unclear);
    }
    return super.run(feed, out);
  }

  @Override
  Listing<Report> listing() {
    return MessageListing.LISTING;
  }

  @Override
  Iterable<Report> rows(Article article) {
    return filter.reports(article);
  }
}
