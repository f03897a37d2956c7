package dev.communique.core.export;

import dev.communique.model.Article;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;

/** Articles in their JSON form: a line each, or all as one array. Read back by the mapper of it. */
final class JsonArticles {
  static final Format<Article> LINES = JsonArticles::writeLines;
  static final Format<Article> ARRAY = JsonArticles::writeArray;

  private JsonArticles() {}

  private static void writeLines(Iterable<? extends Article> articles, Appendable out)
      throws IOException {
    for (Article article : articles) {
      out.append(ArticleJson.write(article)).append('\n');
    }
  }

  private static void writeArray(Iterable<? extends Article> articles, Appendable out)
      throws IOException {
    String before = "[\n";
    for (Article article : articles) {
      out.append(before).append(ArticleJson.write(article));
      before = ",\n";
    }
    out.append(before.equals("[\n") ? "[]\n" : "\n]\n");
  }
}
