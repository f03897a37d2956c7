package dev.communique.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Events;
import dev.communique.core.query.SampleArticles;
import dev.communique.model.Article;
import dev.communique.parser.ArticleParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {
  private static final ArticleParser PARSER = ArticleParser.create();

  @TempDir private Path folder;
  private Path articles = Path.of("");

  @BeforeEach
  void write_two_files() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    write(
        "one.txt",
        "date 2020-01-02 ROME (RNA) - One record.\n\ndate 2020-01-03 ROME (RNA) - Two.\n");
    write("two.txt", "date 2021-01-02 ROME (RNA) - Another file.\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(articles.resolve(name), text, UTF_8);
  }

  @Test
  void reads_new_and_changed_files_alone() throws IOException {
    try (Index index = open()) {
      assertThat(index.add(articles))
          .satisfies(added -> assertThat(added.articleCount()).isEqualTo(3))
          .satisfies(added -> assertThat(added.unchangedCount()).isZero());
      assertThat(index.add(articles))
          .satisfies(added -> assertThat(added.articleCount()).isZero())
          .satisfies(added -> assertThat(added.unchangedCount()).isEqualTo(2));
      write("one.txt", "date 2022-01-02 ROME (RNA) - One record that is left.\n");
      write("three.txt", "date 2023-01-02 ROME (RNA) - New.\n");
      assertThat(index.add(articles).articleCount()).isEqualTo(2);
      assertThat(index.articles().list())
          .extracting(article -> article.date().orElseThrow().value().toString())
          .containsExactly("2021-01-02", "2022-01-02", "2023-01-02");
    }
  }

  @Test
  void is_there_when_it_is_opened_again() throws IOException {
    try (Index index = open()) {
      index.add(articles);
    }
    try (Index index = open()) {
      assertThat(index.articleCount()).isEqualTo(3);
      assertThat(index.add(articles).unchangedCount()).isEqualTo(2);
      assertThat(index.articles("record").count()).isEqualTo(1);
      assertThat(index.coverage("RNA", "2020").articleCount()).isEqualTo(2);
      assertThat(index.coverage("RNA", "2020").gaps()).hasSize(1);
    }
  }

  @Test
  void takes_and_loses_single_articles() throws IOException {
    try (Index index = open()) {
      index.add(SampleArticles.all());
      assertThat(index.messages("from:\"Flavia Elphberg\"").count()).isEqualTo(2);
      index.remove("first.txt", "never there");
      assertThat(index.messages().from("Flavia Elphberg").count()).isEqualTo(1);
      assertThat(index.leaders().list()).hasSize(2);
    }
  }

  @Test
  void answers_in_the_order_of_relevance() throws IOException {
    write("four.txt", "date 2023-01-02 ROME (RNA) - A record of a record, the record.\n");
    try (Index index = open()) {
      index.add(articles);
      assertThat(index.articles("record sort:relevance").list())
          .extracting(article -> article.date().orElseThrow().value().toString())
          .containsExactly("2023-01-02", "2020-01-02");
    }
  }

  @Test
  void a_path_that_is_not_there_costs_nothing_that_was() throws IOException {
    try (Index index = open()) {
      index.add(articles);
      assertThat(catchThrowable(() -> index.add(folder.resolve("absent"))))
          .isInstanceOf(NoSuchFileException.class);
      assertThat(index.articleCount()).isEqualTo(3);
    }
  }

  @Test
  void puts_the_reports_of_its_messages_together() throws IOException {
    try (Index index = open()) {
      index.add(SampleArticles.all());
      Events inMemory = Events.of(Corpus.of(SampleArticles.all()).messages().list());
      assertThat(Events.of(index.messages())).hasToString(inMemory.toString());
      assertThat(Events.of(index.messages()).list()).hasToString(inMemory.list().toString());
    }
  }

  @Test
  void marks_words_as_a_corpus_does() throws IOException {
    try (Index index = open()) {
      index.add(SampleArticles.all());
      Corpus corpus = Corpus.of(SampleArticles.all());
      assertThat(index.quotations().passages("stab*"))
          .isEqualTo(corpus.quotations().passages("stab*"))
          .isNotEmpty();
    }
  }

  @Test
  void says_when_it_is_closed() throws IOException {
    Index index = open();
    index.add(ImmutableList.of());
    index.close();
    assertThat(index.toString()).startsWith("closed index");
    assertThatIllegalStateException()
        .isThrownBy(() -> index.messages().list())
        .withMessageContaining("the index is closed");
  }

  @Test
  void a_stream_goes_on_while_something_is_added() throws IOException {
    try (Index index = open()) {
      index.add(articles);
      try (Stream<Article> stream = index.articles().stream()) {
        Iterator<Article> found = stream.iterator();
        found.next();
        index.add(SampleArticles.all());
        assertThat(found).toIterable().hasSize(2);
      }
      assertThat(index.articleCount()).isEqualTo(7);
    }
  }

  @Test
  @Timeout(60)
  void others_ask_while_something_is_added() throws Exception {
    try (Index index = open()) {
      index.add(articles);
      ExecutorService threads = Executors.newFixedThreadPool(3);
      AtomicBoolean done = new AtomicBoolean();
      List<Future<Integer>> asked = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        asked.add(threads.submit(() -> askUntil(done, index)));
      }
      for (int i = 0; i < 15; i++) {
        index.add(SampleArticles.all());
      }
      done.set(true);
      for (Future<Integer> count : asked) {
        assertThat(count.get()).isPositive();
      }
      threads.shutdown();
    }
  }

  private static int askUntil(AtomicBoolean done, Index index) {
    int count = 0;
    do {
      assertThat(index.articles("record").list()).hasSize(1);
      assertThat(index.articleCount()).isBetween(3L, 7L);
      count++;
    } while (!done.get());
    return count;
  }

  private Index open() throws IOException {
    return Communique.index(folder.resolve("index"), PARSER);
  }
}
