package dev.communique.benchmarks;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import java.io.IOException;
import java.util.stream.IntStream;

/** Some generated articles, made before they are needed. */
record GeneratedBatch(ImmutableList<Article> articles) {
  /** Those of the numbers from one to before another. */
  static GeneratedBatch of(int from, int to) {
    return new GeneratedBatch(
        IntStream.range(from, to)
            .mapToObj(GeneratedArticles::of)
            .collect(ImmutableList.toImmutableList()));
  }

  /** How long their texts are in UTF-8. */
  long textBytes() {
    return articles.stream().mapToLong(article -> Utf8.encodedLength(article.text())).sum();
  }

  void putInto(RivalIndex index) throws IOException {
    for (Article article : articles) {
      index.put(article);
    }
  }
}
