package dev.communique.cli;

import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.Facet;
import dev.communique.core.query.Kind;
import dev.communique.core.query.KwicLine;
import dev.communique.core.query.Query;
import dev.communique.core.query.Tally;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a question is about and what is shown of its answers. */
final class QueryOptions {
  @Option(
      names = "--of",
      paramLabel = "KIND",
      converter = KindConverter.class,
      description = "messages (the default), quotations, articles or leaders.")
  private Kind kind = Kind.MESSAGE;

  @Option(
      names = "--count",
      paramLabel = "FACET",
      converter = FacetConverter.class,
      description = "Count the answers by this fact: year, from, purpose, outlet …")
  private @Nullable Facet facet;

  @Option(
      names = "--context",
      paramLabel = "WORDS",
      description = "Print each place of the answers that holds these words, and what is around.")
  private @Nullable String context;

  @Mixin private FormatOption format = new FormatOption();

  /** Finds what is wrong with a question before anything is read. */
  void check(String text, PrintingCommand command) {
    command.require(kind, "", text);
    if (facet != null && context != null) {
      throw command.wrong("--count and --context answer different questions");
    }
  }

  /** Asks and prints. */
  void answer(ArticleSource source, String text, PrintingCommand command, Writer out)
      throws IOException {
    Asked asked = new Asked(command, out);
    switch (kind) {
      case MESSAGE -> asked.answer(source.messages(text), MessageListing.LISTING);
      case QUOTATION -> asked.answer(source.quotations(text), QuoteListing.LISTING);
      case ARTICLE -> asked.answer(source.articles(text), ArticleListing.LISTING);
      case LEADER -> asked.answer(source.leaders(text), ActivityListing.LISTING);
    }
  }

  /** A question of one command. */
  private final class Asked {
    private final PrintingCommand command;
    private final Writer out;

    Asked(PrintingCommand command, Writer out) {
      this.command = command;
      this.out = out;
    }

    <T> void answer(Query<T, ?> query, Listing<T> listing) throws IOException {
      if (facet != null) {
        Tally tally = counts(query, facet);
        command.print(
            CountListing.of(facet), tally.counts().entrySet().iterator(), format.get(), out);
      } else if (context != null) {
        List<KwicLine> lines = concordance(query, context);
        command.print(ContextListing.LISTING, lines.iterator(), format.get(), out);
      } else if (!rows(query, listing)) {
        command.say(query.answer().toString().strip()); // silence, or nothing to look at
      }
    }

    private <T> boolean rows(Query<T, ?> query, Listing<T> listing) throws IOException {
      try (Stream<T> answers = query.stream()) {
        return command.print(listing, answers.iterator(), format.get(), out);
      }
    }

    private Tally counts(Query<?, ?> query, Facet by) {
      try {
        return query.countBy(by);
      } catch (IllegalArgumentException none) {
        throw command.wrong("--count: " + none.getMessage(), none);
      }
    }

    private List<KwicLine> concordance(Query<?, ?> query, String words) {
      try {
        return query.concordance(words);
      } catch (IllegalArgumentException none) {
        throw command.wrong("--context: " + none.getMessage(), none);
      }
    }
  }
}
