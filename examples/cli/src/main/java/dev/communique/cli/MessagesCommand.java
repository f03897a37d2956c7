package dev.communique.cli;

import dev.communique.model.Article;
import dev.communique.model.Report;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the messages that the articles tell of. */
@Command(
    name = "messages",
    description = "Lists who wrote to whom, when, on what occasion: a row a message.")
final class MessagesCommand extends ListingCommand<Report> {
  @Mixin private MessageFilter filter = new MessageFilter();

  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  @Spec
  private CommandSpec spec;

  @Override
  int run(ArticleFeed feed, Writer out) throws IOException {
    try {
      filter.prepare(feed.registry());
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
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
