package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Utterance;
import dev.communique.model.Article;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;

/** Lists the quotations of the articles. */
@Command(
    name = "quotes",
    description = "Lists who said what: a row a quotation.",
    footer = {"", "Example: communique quotes --format csv news/"})
final class QuotesCommand extends ListingCommand<Utterance> {
  @Override
  Listing<Utterance> listing() {
    return QuoteListing.LISTING;
  }

  @Override
  Iterable<Utterance> rows(Article article) {
    return IntStream.range(0, article.quotations().size())
        .mapToObj(index -> new Utterance(article, index))
        .collect(ImmutableList.toImmutableList());
  }
}
