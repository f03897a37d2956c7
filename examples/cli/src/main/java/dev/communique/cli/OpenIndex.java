package dev.communique.cli;

import dev.communique.core.query.Finder;
import dev.communique.core.query.NameBook;
import dev.communique.core.query.Question;
import dev.communique.core.search.ArticleIndex;
import dev.communique.core.timeline.TimeSource;
import dev.communique.model.Article;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An index that is only asked, questions about time included. {@code Communique.index} would make
 * one where there is none.
 *
 * @param index what is asked
 */
record OpenIndex(ArticleIndex index) implements TimeSource {
  @Override
  public Stream<Article> articleStream() {
    return index.articleStream();
  }

  @Override
  public NameBook nameBook() {
    return index.nameBook();
  }

  @Override
  public Optional<Finder> finder(Question question) {
    return index.finder(question);
  }
}
