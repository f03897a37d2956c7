package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Cue;
import dev.communique.model.LeaderId;
import dev.communique.model.Quotation;
import dev.communique.model.Speaker;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** Lists the quotations of the articles. */
@Command(name = "quotes", description = "Lists who said what: a row a quotation.")
final class QuotesCommand extends ListingCommand<QuotesCommand.Quote> {
  private static final Listing<Quote> LISTING = new Listing<>(table(), csv(), QuotesCommand::json);

  /** A quotation and its article. */
  record Quote(Article article, int index, Quotation quotation) {
    String speaker() {
      return quotation.speaker().map(Speaker::name).orElse("");
    }

    String leader() {
      return quotation.speaker().flatMap(Speaker::leader).map(LeaderId::value).orElse("");
    }

    String cue() {
      return quotation.cue().map(Cue::text).orElse("");
    }

    String words() {
      return quotation.in(article.text());
    }
  }

  @Override
  Listing<Quote> listing() {
    return LISTING;
  }

  @Override
  Iterable<Quote> rows(Article article) {
    ImmutableList.Builder<Quote> quotes = ImmutableList.builder();
    for (int i = 0; i < article.quotations().size(); i++) {
      quotes.add(new Quote(article, i, article.quotations().get(i)));
    }
    return quotes.build();
  }

  private static ImmutableList<Column<Quote>> table() {
    return ImmutableList.of(
        Column.ofPaths("article", quote -> quote.article().source()),
        Column.of("form", quote -> quote.quotation().form().spelling()),
        Column.of("speaker", Quote::speaker),
        Column.of("cue", Quote::cue),
        Column.of("words", Quote::words));
  }

  private static ImmutableList<Column<Quote>> csv() {
    return ImmutableList.of(
        Column.of("article", quote -> quote.article().id()),
        Column.of("quotation", quote -> Integer.toString(quote.index())),
        Column.of("form", quote -> quote.quotation().form().spelling()),
        Column.of("speaker", Quote::speaker),
        Column.of("speaker_leader", Quote::leader),
        Column.of("cue", Quote::cue),
        Column.of("rule", quote -> quote.quotation().rule()),
        Column.of("words", Quote::words));
  }

  private static Map<String, Object> json(Quote quote) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("article", quote.article().id());
    object.put("source", quote.article().source());
    object.put("index", quote.index());
    object.put("quotation", quote.quotation());
    object.put("words", quote.words());
    return object;
  }
}
