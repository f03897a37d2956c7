package dev.communique.core.query;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import java.util.Optional;
import java.util.stream.Stream;

/** The articles of a test as a source: one that is looked through, or one with an index. */
record SampleSource(ImmutableList<Article> list, NameBook nameBook, Optional<Finder> index)
    implements ArticleSource {

  static SampleSource of(Article... articles) {
    ImmutableList<Article> list = ImmutableList.copyOf(articles);
    NameBook names =
        NameBook.of(
            Letters.registry(), list.stream().flatMap(found -> found.leaders().stream()).toList());
    return new SampleSource(list, names, Optional.empty());
  }

  /** The same articles with an index, which finds what a look at each finds. */
  SampleSource withIndex() {
    return new SampleSource(list, nameBook, Optional.of(new ScanningFinder(this)));
  }

  @Override
  public Stream<Article> articleStream() {
    return list.stream();
  }

  @Override
  public Optional<Finder> finder(Question question) {
    return index;
  }
}
