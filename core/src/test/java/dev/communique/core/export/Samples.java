package dev.communique.core.export;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.ContentPiece;
import dev.communique.model.Coverage;
import dev.communique.model.DateOrigin;
import dev.communique.model.Evidence;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.Outcome;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Purpose;
import dev.communique.model.Quotation;
import dev.communique.model.QuotationForm;
import dev.communique.model.Report;
import dev.communique.model.Span;
import dev.communique.model.Status;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import dev.communique.testing.MadeUpArticles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Messages of three kinds: of the sample corpus, made up at random, and hostile. */
final class Samples {
  private static final Path CORPUS = Path.of(System.getProperty("communique.corpus"));

  /** What spreadsheets, browsers, terminals, encoders and readers of XML stumble over. */
  static final ImmutableList<String> HOSTILE =
      ImmutableList.of(
          "=HYPERLINK(\"http://x.example\",\"click\")",
          "@SUM(1+1)*cmd|' /C calc'!A0",
          "'=1+1",
          "\t=1",
          "x;=1+1,\"=2",
          "<script>alert(1)</script>",
          "]]>&lt;&#0;<!-- --",
          "a | b \\| c ` *d* _e_ [f](javascript:alert)",
          "null\u0000bell\u0007esc\u001b[31m",
          "\u202Eevil\u202C \u200Fmark",
          "half \uD83D pair",
          "other \uDE00 half",
          "not a character \uFFFE",
          "two\r\nlines\rand\nmore",
          "back\\slash \\u0041 \\;",
          "; ; semicolons;",
          "“quotes” \"doubled\"\"",
          "../../etc/passwd",
          "Unknown",
          "\uD83D\uDE00 smile",
          "BEGIN:VEVENT\r\nEND:VCALENDAR");

  private Samples() {}

  static ImmutableList<Article> corpus() {
    try {
      ArticleParser parser =
          ArticleParser.builder()
              .registry(registry())
              .calendar(CORPUS.resolve("registry/calendar.txt"))
              .build();
      try (Stream<Outcome<Article>> articles = parser.read(CORPUS.resolve("articles"))) {
        return articles
            .flatMap(outcome -> outcome.value().stream())
            .collect(ImmutableList.toImmutableList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The registry that knows the leaders of the sample corpus. */
  static Registry registry() throws IOException {
    Path folder = CORPUS.resolve("registry");
    return Registry.builtIn()
        .with(folder.resolve("countries.csv"))
        .with(folder.resolve("leaders.csv"));
  }

  /** Articles that have every kind of value, present and absent. */
  static ImmutableList<Article> madeUp() {
    return MadeUpArticles.of(7, 300);
  }

  static ImmutableList<Article> hostile() {
    return HOSTILE.stream()
        .map(text -> article(text, text, text))
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<Article> all() {
    return ImmutableList.<Article>builder()
        .addAll(corpus())
        .addAll(madeUp())
        .addAll(hostile())
        .build();
  }

  static ImmutableList<Report> reports(List<Article> articles) {
    return articles.stream()
        .flatMap(article -> article.reports().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** An article that names everything so: itself, both parties, the occasion, the words. */
  static Article article(String id, String name, String words) {
    String text = name + " wrote to " + name + ": " + words;
    return Article.builder()
        .id(id)
        .source("hostile.txt")
        .text(text)
        .label(name)
        .date(
            ArticleDate.builder()
                .value(PartialDate.parse("2019-03-04"))
                .origin(DateOrigin.HEADER)
                .build())
        .addQuotation(
            Quotation.builder()
                .form(QuotationForm.DIRECT)
                .addContent(
                    ContentPiece.of(Span.of(text.length() - words.length(), text.length()), true))
                .rule("wrote")
                .build())
        .addMessage(message(name).build())
        .build();
  }

  static Message.Builder message(String name) {
    Party party = Party.builder().name(name).span(Span.of(0, 1)).build();
    return Message.builder()
        .addSenders(party, party.toBuilder().office(name).build())
        .addAddressees(party)
        .purpose(Purpose.GREETING)
        .medium(Medium.LETTER)
        .isReply(false)
        .isPassing(false)
        .coverage(Coverage.EXCERPT)
        .status(Status.DONE)
        .sent(PartialDate.parse("2019-03"))
        .occasion(Occasion.builder().type(OccasionType.OTHER).text(name).build())
        .addReportedBy(name)
        .addContent(0)
        .addEvidence(Evidence.of(Span.of(0, 1), "wrote"));
  }
}
