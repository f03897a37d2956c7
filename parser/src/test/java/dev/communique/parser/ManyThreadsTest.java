package dev.communique.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * One parser, many threads: what they read is what one reads. {@code -Dcommunique.rounds=100} has
 * each thread read the sample corpus as often as that.
 */
@Timeout(3_600)
class ManyThreadsTest {
  private static final Path ARTICLES =
      Path.of(System.getProperty("communique.corpus")).resolve("articles");
  private static final int THREADS = 16;
  private static final int ROUNDS = Integer.getInteger("communique.rounds", 2);

  @TempDir private Path folder;

  @Test
  void sixteen_threads_read_what_one_reads() throws Exception {
    ArticleParser parser = Parsers.shared();
    ImmutableList<Outcome<Article>> alone = read(parser);
    assertThat(alone).hasSizeGreaterThan(80);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Boolean>> readings = new ArrayList<>();
      for (int i = 0; i < THREADS * ROUNDS; i++) {
        readings.add(threads.submit(() -> read(parser).equals(alone)));
      }
      for (Future<Boolean> reading : readings) {
        assertThat(reading.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** An interrupt is the caller's affair: it costs no article and is still there afterwards. */
  @Test
  void an_interrupted_thread_reads_the_same() throws Exception {
    ArticleParser parser = Parsers.shared();
    ImmutableList<Outcome<Article>> alone = read(parser);
    Thread.currentThread().interrupt();
    try {
      assertThat(parseEach(parser, alone)).isEqualTo(alone.stream().map(Outcome::value).toList());
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }

  private static List<?> parseEach(ArticleParser parser, List<Outcome<Article>> outcomes) {
    return outcomes.stream()
        .map(
            outcome ->
                outcome
                    .value()
                    .map(
                        article ->
                            parser.parse(article.text(), article.source()).orElseThrow().toBuilder()
                                .id(article.id())
                                .problems(article.problems())
                                .build()))
        .toList();
  }

  @Test
  void a_stream_may_be_closed_while_threads_read() throws Exception {
    ArticleParser parser = ArticleParser.builder().threads(4).build();
    for (int taken = 0; taken < 20; taken++) {
      try (Stream<Outcome<Article>> articles = parser.read(ARTICLES)) {
        assertThat(articles.limit(taken)).hasSize(taken);
      }
    }
  }

  /** What was read before is told, then a problem, or fewer records; never an exception. */
  @Test
  void a_file_that_shrinks_or_grows_or_is_replaced_while_it_is_read_costs_no_exception()
      throws Exception {
    String record = " date 2019-03-04 President Ana Lund wrote to Tove Falk on Sunday.\n\n";
    ArticleParser parser = ArticleParser.create();
    for (String change : List.of("", record.repeat(40_000), "\0\0\0")) {
      Path file = Files.writeString(folder.resolve("news.txt"), record.repeat(20_000));
      try (Stream<Outcome<Article>> articles = parser.read(file)) {
        var each = articles.limit(2_000).iterator();
        assertThat(each.next().hasValue()).isTrue();
        Files.writeString(file, change);
        while (each.hasNext()) {
          each.next();
        }
      }
    }
  }

  private static ImmutableList<Outcome<Article>> read(ArticleParser parser) throws Exception {
    try (Stream<Outcome<Article>> articles = parser.read(ARTICLES)) {
      return articles.collect(ImmutableList.toImmutableList());
    }
  }
}
