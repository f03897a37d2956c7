package dev.communique.fuzz;

import static dev.communique.fuzz.BrokenPromise.unless;
import static dev.communique.fuzz.BrokenPromise.unlessEqual;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.communique.core.export.Export;
import dev.communique.core.search.ArticleIndex;
import dev.communique.core.search.IndexEditor;
import dev.communique.model.Article;
import dev.communique.model.Coverage;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.Party;
import dev.communique.model.Purpose;
import dev.communique.model.Report;
import dev.communique.model.Span;
import dev.communique.model.Status;
import dev.communique.parser.text.ArticleWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A program that writes until it is killed, and what must be there afterwards. */
enum Victim {
  /** Adds articles to an index, a few at a commit. */
  INDEX {
    @Override
    void write(Path folder, int from, IntConsumer done) throws IOException {
      try (IndexEditor editor = IndexEditor.open(folder)) {
        for (int next = from; ; next += BATCH) {
          editor.put(articles(next, next + BATCH));
          editor.commit();
          done.accept(next + BATCH);
        }
      }
    }

    /** All that was committed, and perhaps the batch after it, whole. */
    @Override
    int check(Path folder, int done) throws IOException {
      try (ArticleIndex index = ArticleIndex.open(folder);
          Stream<Article> stream = index.articleStream()) {
        int count = Math.toIntExact(index.articleCount());
        unless(count == done || count == done + BATCH, count + " articles, committed " + done);
        List<Article> found = new ArrayList<>(stream.toList());
        found.sort((one, other) -> one.id().compareTo(other.id()));
        unlessEqual(found, articles(0, count), "an article is another");
        return count;
      }
    }
  },

  /** Writes a table and articles as JSON over and over, longer and shorter. */
  EXPORT {
    @Override
    void write(Path folder, int from, IntConsumer done) throws IOException {
      for (int round = from; ; round++) {
        ImmutableList<Article> articles = articles(0, length(round));
        Export.csv().write(reports(articles), folder.resolve(TABLE));
        Export.json().write(articles, folder.resolve(ARTICLES));
        done.accept(round + 1);
      }
    }

    /** Each file is that of a round, to its last byte. */
    @Override
    int check(Path folder, int done) throws IOException {
      String table = Files.readString(folder.resolve(TABLE), UTF_8);
      String articles = Files.readString(folder.resolve(ARTICLES), UTF_8);
      unless(rounds().anyMatch(r -> Export.csv().text(reports(r)).equals(table)), "half a table");
      unless(rounds().anyMatch(r -> Export.json().text(r).equals(articles)), "half the articles");
      return done;
    }
  },

  /** Writes articles as dated text over and over, longer and shorter. */
  TEXT {
    @Override
    void write(Path folder, int from, IntConsumer done) throws IOException {
      for (int round = from; ; round++) {
        try (ArticleWriter writer = ArticleWriter.open(folder.resolve(LETTERS))) {
          for (Article article : articles(0, length(round))) {
            writer.write(dated(article));
          }
        }
        done.accept(round + 1);
      }
    }

    /** The file is that of a round, to its last byte. */
    @Override
    int check(Path folder, int done) throws IOException {
      String letters = Files.readString(folder.resolve(LETTERS), UTF_8);
      unless(rounds().anyMatch(r -> text(r).equals(letters)), "half the letters");
      return done;
    }

    private static String text(List<Article> articles) {
      return articles.stream().map(a -> dated(a).text()).collect(Collectors.joining("\n"));
    }

    private static Article dated(Article article) {
      return Article.builder().source(article.source()).text(HEADER + article.text()).build();
    }
  };

  private static final int BATCH = 5;
  private static final int ROUNDS = 7;
  private static final int STEP = 100;
  private static final String TABLE = "messages.csv";
  private static final String ARTICLES = "articles.json";
  private static final String LETTERS = "letters.txt";
  private static final String HEADER = " date 2019-03-04 ";

  /**
   * Writes for ever.
   *
   * @param folder where to
   * @param from what {@code check} returned last, 0 at first
   * @param done is told how far it has come, each time
   */
  abstract void write(Path folder, int from, IntConsumer done) throws IOException;

  /**
   * What was written by one who died.
   *
   * @param done how far it said last to have come
   * @return where the next one goes on
   * @throws BrokenPromise if something is half there, or not there any more
   */
  abstract int check(Path folder, int done) throws IOException;

  /** {@return how it is called: {@code index}} */
  String key() {
    return Ascii.toLowerCase(name());
  }

  private static Stream<ImmutableList<Article>> rounds() {
    return IntStream.range(0, ROUNDS).mapToObj(round -> articles(0, length(round)));
  }

  private static int length(int round) {
    return 1 + round * STEP % (ROUNDS * STEP);
  }

  private static ImmutableList<Article> articles(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(Victim::article)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Report> reports(ImmutableList<Article> articles) {
    return articles.stream()
        .flatMap(article -> article.reports().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Article article(int number) {
    String id = String.format(Locale.ROOT, "%08d", number);
    return Article.builder()
        .id(id)
        .source(id + ".txt")
        .text("Ana Lund wrote to Tove Falk. ".repeat(1 + number % STEP))
        .addMessage(
            Message.builder()
                .addSenders(Party.builder().name("Ana Lund").span(Span.of(0, 8)).build())
                .addAddressees(Party.builder().name("Tove Falk").span(Span.of(18, 27)).build())
                .purpose(Purpose.OTHER)
                .medium(Medium.LETTER)
                .isReply(false)
                .coverage(Coverage.MENTION)
                .isPassing(false)
                .status(Status.DONE)
                .build())
        .build();
  }
}
