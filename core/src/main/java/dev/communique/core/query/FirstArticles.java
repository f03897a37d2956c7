package dev.communique.core.query;

import dev.communique.model.Article;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The first articles of a source, however many it holds; for one query. */
final class FirstArticles implements ArticleSource {
  private final ArticleSource source;
  private final int limit;
  private final AtomicInteger asked = new AtomicInteger();

  FirstArticles(ArticleSource source, int limit) {
    this.source = source;
    this.limit = limit;
  }

  /** One more than the limit is asked for, to know whether there are others. */
  @Override
  public Stream<Article> articleStream() {
    return source
        .articleStream()
        .sequential()
        .limit(limit + 1L)
        .filter(article -> asked.incrementAndGet() <= limit);
  }

  @Override
  public NameBook nameBook() {
    return source.nameBook();
  }

  /** What to say of the others once the articles have been looked at. */
  String note() {
    return asked.get() > limit ? " in the first " + limit + " articles" : "";
  }
}
