package dev.communique.core.search;

import dev.communique.model.Article;
import java.io.IOException;

/** Gets the article of a document. */
interface ArticleLoader {
  /** The article whose own document has this number. */
  Article load(int document) throws IOException;
}
