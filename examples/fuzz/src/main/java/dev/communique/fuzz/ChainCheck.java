package dev.communique.fuzz;

import static dev.communique.fuzz.BrokenPromise.unless;
import static dev.communique.fuzz.BrokenPromise.unlessEqual;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.text.ArticleWriter;
import java.io.IOException;
import java.io.StringWriter;

/**
 * A text becomes articles, or problems. Articles state what lies in their text (building one checks
 * that), survive JSON and the writer, and are the same when read again.
 */
final class ChainCheck implements Check {
  private final ArticleParser parser = ArticleParser.create();

  @Override
  public void read(byte[] input) throws IOException {
    String text = new String(input, UTF_8);
    ImmutableList<Outcome<Article>> outcomes = parser.parseAll(text, "input");
    unlessEqual(parser.parseAll(text, "input"), outcomes, "the same text read twice differs");
    for (Outcome<Article> outcome : outcomes) {
      RecordCheck.isRecordOrProblem(outcome);
      if (outcome.hasValue()) {
        survives(outcome.orElseThrow(), text);
      }
    }
  }

  private void survives(Article article, String text) throws IOException {
    unless(text.contains(article.text()), "the article's text is no part of the input");
    JsonCheck.survives(article);
    StringWriter out = new StringWriter();
    try (ArticleWriter writer = ArticleWriter.of(out)) {
      writer.write(article);
    }
    Article again = parser.parse(out.toString(), article.source()).orElseThrow();
    unlessEqual(plain(again), plain(article), "written as text and read, the article differs");
  }

  /** Without what depends on the file it was read from. */
  private static Article plain(Article article) {
    return article.toBuilder().id("x").source("x").problems(ImmutableList.of()).build();
  }
}
