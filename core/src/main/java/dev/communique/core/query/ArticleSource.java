package dev.communique.core.query;

import dev.communique.model.Article;
import java.util.stream.Stream;

/** Where a query finds its articles: a corpus in memory, or anything else that holds some. */
public interface ArticleSource {

  /** {@return every article, each once, in the source's own order; a new stream each time} */
  Stream<Article> articleStream();

  /** {@return whom the names in a query stand for} */
  NameBook nameBook();
}
