package dev.communique.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.core.compare.Dictionary;
import dev.communique.core.events.Event;
import dev.communique.core.events.Events;
import dev.communique.core.query.ArticleSource;
import dev.communique.core.search.ArticleIndex;
import dev.communique.core.search.IndexEditor;
import dev.communique.model.Article;
import dev.communique.testing.MadeUpArticles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What values share is worked out when it is first asked for and never changes, or is kept in a
 * cache: whoever asks first, and however many at the same moment, all get the same. {@code
 * -Dcommunique.rounds=100} asks as often as that.
 */
@Timeout(600)
class FirstUseTest {
  private static final int THREADS = 16;
  private static final int ROUNDS = Integer.getInteger("communique.rounds", 2);
  private static final List<Article> ARTICLES = MadeUpArticles.of(9, 40);
  private static final List<String> QUESTIONS =
      List.of("", "from:Flavia", "to:Zero", "purpose:thanks", "the");

  @TempDir private Path folder;

  @Test
  void a_new_corpus_answers_all_who_ask_at_once_as_it_answers_one() throws Exception {
    List<Object> alone = answers(Corpus.of(ARTICLES));
    assertThat(alone.get(0).toString()).contains("Flavia");
    for (int round = 0; round < ROUNDS; round++) {
      Corpus fresh = Corpus.of(ARTICLES);
      assertThat(atOnce(() -> answers(fresh))).hasSize(THREADS).containsOnly(alone);
    }
  }

  @Test
  void an_index_just_opened_answers_all_who_ask_at_once_as_it_answers_one() throws Exception {
    try (IndexEditor editor = IndexEditor.open(folder)) {
      editor.put(ARTICLES);
    }
    List<Object> alone;
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      alone = answers(index);
    }
    for (int round = 0; round < ROUNDS; round++) {
      try (ArticleIndex fresh = ArticleIndex.open(folder)) {
        assertThat(atOnce(() -> answers(fresh))).hasSize(THREADS).containsOnly(alone);
      }
    }
  }

  @Test
  void events_and_dictionaries_are_worked_out_once() throws Exception {
    Supplier<List<Event>> events = () -> Events.of(Corpus.of(ARTICLES).messages()).list();
    List<String> alone = events.get().stream().map(FirstUseTest::all).toList();
    for (int round = 0; round < ROUNDS; round++) {
      List<Event> fresh = events.get();
      assertThat(atOnce(() -> fresh.stream().map(FirstUseTest::all).toList())).containsOnly(alone);
    }
    assertThat(atOnce(Dictionary::builtIn)).containsOnly(Dictionary.builtIn());
  }

  private static String all(Event event) {
    return event + " " + event.date() + " " + event.conflicts() + " " + event.reports();
  }

  /** Whoever reads on gets articles or is told that it is closed. */
  @Test
  void an_index_may_be_closed_while_others_read() throws Exception {
    try (IndexEditor editor = IndexEditor.open(folder)) {
      editor.put(ARTICLES);
    }
    for (int round = 0; round < ROUNDS; round++) {
      ArticleIndex index = ArticleIndex.open(folder);
      List<Boolean> ends =
          atOnce(
              () -> {
                index.close();
                return readsOrTells(index);
              });
      assertThat(ends).hasSize(THREADS).containsOnly(true);
    }
  }

  private static boolean readsOrTells(ArticleIndex index) {
    try (Stream<Article> articles = index.articleStream()) {
      return articles.allMatch(ARTICLES::contains);
    } catch (IllegalStateException closed) {
      return true;
    }
  }

  private static List<Object> answers(ArticleSource source) {
    List<Object> answers = new ArrayList<>();
    for (String question : QUESTIONS) {
      answers.add(source.messages(question).list());
    }
    answers.add(source.articles("the").count());
    answers.add(source.leaders("").list());
    return answers;
  }

  private static <T> List<T> atOnce(Callable<T> step) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        futures.add(
            threads.submit(
                () -> {
                  start.await();
                  return step.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
