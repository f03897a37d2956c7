package dev.communique.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.communique.model.Article;
import java.io.IOException;

/** Writes articles a line each. */
final class LineWriter {
  private LineWriter() {}

  /** Closes the generator, which leaves its target open. */
  static void write(Iterable<Article> articles, JsonGenerator json) throws IOException {
    try (json) {
      JsonOutput out = new JsonOutput(json);
      for (Article article : articles) {
        ArticleObject.FORM.write(article, out);
        json.writeRaw('\n');
      }
    }
  }
}
