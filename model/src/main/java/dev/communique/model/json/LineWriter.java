package dev.communique.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.communique.model.Article;
import java.io.IOException;
import java.util.Iterator;

/** Writes articles a line each. */
final class LineWriter {
  private LineWriter() {}

  /** Closes the generator, which leaves its target open. */
  static void write(Iterator<Article> articles, JsonGenerator json) throws IOException {
    try (json) {
      JsonOutput out = new JsonOutput(json);
      while (articles.hasNext()) {
        ArticleObject.FORM.write(articles.next(), out);
        json.writeRaw('\n');
      }
    }
  }
}
