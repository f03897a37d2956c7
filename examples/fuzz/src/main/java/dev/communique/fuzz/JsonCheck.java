package dev.communique.fuzz;

import static dev.communique.fuzz.BrokenPromise.unlessEqual;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.ProblemException;
import dev.communique.model.json.ArticleJson;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** Bytes become articles, or problems with their line; a text an article, or the one exception. */
final class JsonCheck implements Check {
  @Override
  public void read(byte[] input) {
    List<Outcome<Article>> outcomes = lines(input);
    unlessEqual(lines(input), outcomes, "the same bytes read twice differ");
    for (Outcome<Article> outcome : outcomes) {
      RecordCheck.isRecordOrProblem(outcome);
      outcome.value().ifPresent(JsonCheck::survives);
    }
    try {
      survives(ArticleJson.read(new String(input, UTF_8)));
    } catch (ProblemException documented) {
      RecordCheck.isRecordOrProblem(Outcome.failure(documented.problems()));
    }
  }

  private static List<Outcome<Article>> lines(byte[] input) {
    InputStream in = new ByteArrayInputStream(input);
    try (Stream<Outcome<Article>> articles = ArticleJson.readLines(in, "input.jsonl")) {
      return articles.toList();
    }
  }

  /** Written as JSON and read, an article is the same. */
  static void survives(Article article) {
    Article again = ArticleJson.read(ArticleJson.write(article));
    unlessEqual(again, article, "written as JSON and read, the article differs");
  }
}
