package dev.communique.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.parser.text.ArticleWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What must hold for every article of the sample corpus, whatever it says. */
@Timeout(300)
class AnySampleTest {
  private static final Path ARTICLES =
      Path.of(System.getProperty("communique.corpus")).resolve("articles");
  private static final ArticleParser PARSER = Parsers.shared();

  /** The units between two cuts; the whole check of the project sets 1. */
  private static final int STEP = Integer.getInteger("communique.cuts", 7);

  @Test
  void writes_every_article_so_that_it_reads_back_the_same() throws IOException {
    for (Article article : articles()) {
      StringWriter out = new StringWriter();
      try (ArticleWriter writer = ArticleWriter.of(out)) {
        writer.write(article);
      }
      Article again = PARSER.parse(out.toString(), article.source()).orElseThrow();
      assertThat(plain(again)).isEqualTo(plain(article));
    }
  }

  /** Without what depends on the file it was read from. */
  private static Article plain(Article article) {
    return article.toBuilder().id("x").problems(ImmutableList.of()).build();
  }

  /** Building an article checks that every span lies inside its text, in order. */
  @Test
  void reads_every_beginning_and_every_end() throws IOException {
    for (Article article : articles()) {
      String text = article.text();
      IntStream.iterate(1 + text.length() % STEP, at -> at < text.length(), at -> at + STEP)
          .parallel()
          .forEach(
              at -> {
                read(text.substring(0, at));
                read(text.substring(at));
              });
    }
  }

  private static void read(String part) {
    for (Outcome<Article> outcome : PARSER.parseAll(part, "part")) {
      assertThat(outcome.hasValue() || !outcome.problems().isEmpty()).isTrue();
      outcome
          .value()
          .ifPresent(article -> assertThat(part).as("nothing is lost").contains(article.text()));
    }
  }

  private static ImmutableList<Article> articles() throws IOException {
    try (Stream<Outcome<Article>> outcomes = PARSER.read(ARTICLES)) {
      return outcomes
          .flatMap(outcome -> outcome.value().stream())
          .collect(ImmutableList.toImmutableList());
    }
  }
}
