package dev.communique.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.communique.model.Article;
import dev.communique.model.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParallelReadingTest {
  private static final Path ARTICLES =
      Path.of(System.getProperty("communique.corpus")).resolve("articles");
  private static final ArticleParser PARSER = Parsers.shared();
  private static final ArticleParser FOUR = ArticleParser.builder().threads(4).build();

  @Test
  void gives_what_one_thread_gives_in_the_same_order() throws IOException {
    List<Outcome<Article>> one = list(PARSER.read(ARTICLES));
    assertThat(list(FOUR.read(ARTICLES))).isEqualTo(one).hasSizeGreaterThan(30);
  }

  @Test
  void takes_no_more_text_than_it_may_hold() {
    AtomicLong taken = new AtomicLong();
    byte[] record =
        (" date 2019-03-04 Lund wrote.\n" + "word ".repeat(2000) + "\n").getBytes(UTF_8);
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return record[(int) (taken.getAndIncrement() % record.length)];
          }
        };
    try (Stream<Outcome<Article>> articles = FOUR.read(endless, "endless")) {
      assertThat(articles.limit(20).map(Outcome::hasValue)).hasSize(20).containsOnly(true);
    }
    assertThat(taken.get()).isLessThan(10_000_000);
  }

  @Test
  void closes_its_stream_and_ends_its_threads() {
    AtomicInteger closed = new AtomicInteger();
    InputStream in =
        new ByteArrayInputStream(" date 2019-03-04 One.\n date 2019-03-05 Two.".getBytes(UTF_8)) {
          @Override
          public void close() {
            closed.incrementAndGet();
          }
        };
    try (Stream<Outcome<Article>> articles = FOUR.read(in, "two")) {
      assertThat(articles.findFirst()).isPresent();
    }
    assertThat(closed.get()).isPositive();
  }

  @Test
  void refuses_no_threads() {
    assertThatThrownBy(() -> ArticleParser.builder().threads(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("threads");
  }

  private static List<Outcome<Article>> list(Stream<Outcome<Article>> outcomes) {
    try (outcomes) {
      return outcomes.toList();
    }
  }
}
