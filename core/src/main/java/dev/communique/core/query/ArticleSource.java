package dev.communique.core.query;

import dev.communique.model.Article;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a query finds its articles: a corpus in memory, an index on disk, or anything else. */
public interface ArticleSource {

  /**
   * {@return every article, each once, in the source's own order; a new stream each time, to be
   * closed}
   */
  Stream<Article> articleStream();

  /** {@return whom the names in a query stand for} */
  NameBook nameBook();

  /**
   * {@return what answers a question better than a look at every article; empty when nothing does}
   *
   * @param question for articles, messages or quotations
   */
  default Optional<Finder> finder(Question question) {
    return Optional.empty();
  }
}
