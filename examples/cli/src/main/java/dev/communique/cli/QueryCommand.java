package dev.communique.cli;

import dev.communique.core.query.Answer;
import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.Facet;
import dev.communique.core.query.Kind;
import dev.communique.core.query.KwicLine;
import dev.communique.core.query.Query;
import dev.communique.core.query.QuerySyntaxException;
import dev.communique.core.query.Question;
import dev.communique.core.query.Tally;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a question in the text form of queries. */
@Command(
    name = "query",
    description = "Answers a question: from:Xi to:\"Kim Jong Un\" date:2017/2024 \"peace\" -war.",
    footer = {
      "",
      "Examples:",
      "  communique query 'from:Xi to:Kim date:2017/2024 sort:-date' news/",
      "  communique query --of quotations 'by:Putin friend*' --index news.index",
      "  communique query --count year 'to:\"Kim Jong Un\" purpose:congratulation' news/",
      "  communique query --context sanctions 'date:2024' news/",
      "",
      "The fields are described in core/README.md; '' asks for everything."
    })
final class QueryCommand extends SourceCommand {
  @Parameters(index = "0", paramLabel = "QUESTION", description = "What is asked.")
  private String text = "";

  @Parameters(index = "1..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = new ArrayList<>();

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

  @Override
  List<String> paths() {
    return paths;
  }

  @Override
  void prepare() {
    try {
      Question.parse(kind, text);
    } catch (QuerySyntaxException unclear) {
      throw wrong(String.valueOf(unclear.getMessage()), unclear);
    }
    if (facet != null && context != null) {
      throw wrong("--count and --context answer different questions", null);
    }
  }

  @Override
  void print(ArticleSource source, Writer out) throws IOException {
    switch (kind) {
      case MESSAGE -> answer(source.messages().matching(text), MessageListing.LISTING, out);
      case QUOTATION -> answer(source.quotations().matching(text), QuoteListing.LISTING, out);
      case ARTICLE -> answer(source.articles().matching(text), ArticleListing.LISTING, out);
      case LEADER -> answer(source.leaders().matching(text), ActivityListing.LISTING, out);
    }
  }

  private <T> void answer(Query<T, ?> query, Listing<T> listing, Writer out) throws IOException {
    if (facet != null) {
      counts(query, facet, out);
    } else if (context != null) {
      rows(concordance(query, context).iterator(), ContextListing.LISTING, out);
    } else if (!rows(query, listing, out)) {
      say(query.answer());
    }
  }

  private <T> void counts(Query<T, ?> query, Facet by, Writer out) throws IOException {
    Tally tally;
    try {
      tally = query.countBy(by);
    } catch (IllegalArgumentException none) {
      throw wrong("--count: " + none.getMessage(), none);
    }
    rows(tally.counts().entrySet().iterator(), CountListing.of(by), out);
  }

  private <T> List<KwicLine> concordance(Query<T, ?> query, String words) {
    try {
      return query.concordance(words);
    } catch (IllegalArgumentException none) {
      throw wrong("--context: " + none.getMessage(), none);
    }
  }

  /** Whether there was a row. */
  private <T> boolean rows(Query<T, ?> query, Listing<T> listing, Writer out) throws IOException {
    try (Stream<T> answers = query.stream()) {
      return rows(answers.iterator(), listing, out);
    }
  }

  private <T> boolean rows(Iterator<T> answers, Listing<T> listing, Writer out) throws IOException {
    Listing.Printer<T> printer = listing.printer(format.get(), out);
    boolean found = answers.hasNext();
    while (answers.hasNext()) {
      printer.print(answers.next());
    }
    printer.finish();
    return found;
  }

  /** Nothing found has two meanings; which of them is no data, but said. */
  private void say(Answer<?> answer) {
    terminal().err().println("communique: " + answer.toString().strip());
  }
}
