package dev.communique.model.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.base.CharMatcher;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the one article of a line, or says what is wrong with it. */
final class ArticleLine {
  private ArticleLine() {}

  /** The article in {@code line}, which is the {@code firstLine}th of {@code source}. */
  static Outcome<Article> read(String line, String source, int firstLine) {
    try (JsonParser json = Mappers.FACTORY.createParser(line)) {
      json.nextToken();
      JsonInput in = new JsonInput(json);
      Article article = ArticleObject.FORM.read(in);
      if (json.nextToken() != null) {
        throw in.refuse("expected nothing after the article", null);
      }
      return Outcome.of(article);
    } catch (JsonProcessingException broken) {
      return Outcome.failure(problem(broken, source, firstLine));
    } catch (IOException impossible) { // a string does not fail
      return Outcome.failure(
          Problem.of(ProblemKind.UNREADABLE_FILE, source, String.valueOf(impossible)));
    }
  }

  private static Problem problem(JsonProcessingException broken, String source, int firstLine) {
    @Nullable JsonLocation location = broken.getLocation();
    int line = location == null ? 1 : Math.max(1, location.getLineNr());
    int column = location == null ? 1 : Math.max(1, location.getColumnNr());
    String message = CharMatcher.whitespace().trimAndCollapseFrom(broken.getOriginalMessage(), ' ');
    return Problem.of(
        ProblemKind.MALFORMED_RECORD,
        source,
        firstLine + line - 1,
        column,
        "not an article in JSON: " + message);
  }
}
