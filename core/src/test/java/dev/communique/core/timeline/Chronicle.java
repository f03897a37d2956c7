package dev.communique.core.timeline;

import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Cast;
import dev.communique.core.query.NameBook;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.CountryCode;
import dev.communique.model.Coverage;
import dev.communique.model.DateOrigin;
import dev.communique.model.Dateline;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import dev.communique.model.Span;
import dev.communique.model.Status;
import dev.communique.parser.leaders.Registry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Articles of the tests, a message a line: {@code article date from>to purpose
 * occasion/ordinal/state sent carrier/credited flags}; a line of three words is an article without
 * a message: {@code article date carrier}. A hyphen stands for what is not said. Lines of one
 * article follow each other. Flags: p told in passing, d denied, n announced, u rumoured, r a
 * reply, 0 to 9 which message of the article it answers.
 */
final class Chronicle implements TimeSource {
  private static final NameBook NAMES = NameBook.of(Registry.builtIn(), Cast.leaders());

  private final ImmutableList<Article> articles;

  private Chronicle(Iterable<Article> articles) {
    this.articles = ImmutableList.copyOf(articles);
  }

  static Chronicle of(String... lines) {
    Map<String, List<String[]>> byArticle = new LinkedHashMap<>();
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      byArticle.computeIfAbsent(words[0], key -> new ArrayList<>()).add(words);
    }
    return new Chronicle(byArticle.values().stream().map(Chronicle::article).toList());
  }

  /** These articles and those of other lines. */
  Chronicle and(String... lines) {
    return new Chronicle(Stream.concat(articles.stream(), of(lines).articles.stream()).toList());
  }

  ImmutableList<Article> all() {
    return articles;
  }

  @Override
  public Stream<Article> articleStream() {
    return articles.stream();
  }

  @Override
  public NameBook nameBook() {
    return NAMES;
  }

  private static Article article(List<String[]> lines) {
    String[] first = lines.get(0);
    // The text is the article's own, so that two articles are no copies by chance.
    String text = "Page " + first[0] + " of " + first[1] + " tells what " + first[0] + " has.";
    Article.Builder article = Article.builder().source(first[0]).text(text);
    if (!first[1].equals("-")) {
      article.date(
          ArticleDate.builder()
              .value(PartialDate.parse(first[1]))
              .origin(DateOrigin.HEADER)
              .build());
    }
    String carrier = first[first.length == 3 ? 2 : 6].split("/", -1)[0];
    if (!carrier.equals("-")) {
      article.dateline(Dateline.builder().addAgencies(carrier).span(Span.of(0, 4)).build());
    }
    for (String[] line : lines) {
      if (line.length > 3) {
        article.addMessages(message(line));
      }
    }
    return article.build();
  }

  private static Message message(String[] line) {
    String[] sides = line[2].split(">", -1);
    String flags = line[7];
    Message.Builder message =
        Message.builder()
            .senders(Cast.parties(sides[0]))
            .addressees(Cast.parties(sides[1]))
            .purpose(Purpose.parse(line[3]))
            .medium(Medium.LETTER)
            .isReply(flags.contains("r"))
            .isPassing(flags.contains("p"))
            .status(status(flags))
            .coverage(Coverage.MENTION);
    flags.chars().filter(Character::isDigit).map(c -> c - '0').forEach(message::inReplyTo);
    if (!line[4].equals("-")) {
      message.occasion(occasion(line[4].split("/", -1)));
    }
    if (!line[5].equals("-")) {
      message.sent(PartialDate.parse(line[5]));
    }
    String[] outlets = line[6].split("/", -1);
    if (outlets.length > 1) {
      message.addReportedBy(outlets[1]).reported(PartialDate.parse(line[1]));
    }
    return message.build();
  }

  private static Status status(String flags) {
    if (flags.contains("d")) {
      return Status.DENIED;
    }
    if (flags.contains("n")) {
      return Status.PLANNED;
    }
    return flags.contains("u") ? Status.RUMOURED : Status.DONE;
  }

  private static Occasion occasion(String[] parts) {
    Occasion.Builder occasion =
        Occasion.builder().type(OccasionType.parse(parts[0])).text(parts[0]);
    if (!parts[1].equals("-")) {
      occasion.ordinal(Integer.parseInt(parts[1]));
    }
    if (!parts[2].equals("-")) {
      occasion.of(CountryCode.of(parts[2]));
    }
    return occasion.build();
  }

  @Override
  public String toString() {
    return articles.size() + " articles";
  }
}
