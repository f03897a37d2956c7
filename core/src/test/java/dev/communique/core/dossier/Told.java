package dev.communique.core.dossier;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.NameBook;
import dev.communique.core.timeline.TimeSource;
import dev.communique.model.Article;
import dev.communique.parser.ArticleParser;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Articles as a source of a dossier. */
record Told(ImmutableList<Article> all, NameBook nameBook) implements TimeSource {
  private static final ArticleParser PARSER = ArticleParser.create();

  /** What a reader makes of texts; they are named 1.txt, 2.txt … */
  static Told of(String... texts) {
    return of(
        IntStream.range(0, texts.length)
            .mapToObj(i -> PARSER.parse(texts[i], (i + 1) + ".txt").orElseThrow())
            .toList());
  }

  static Told of(Iterable<Article> articles) {
    return new Told(
        ImmutableList.copyOf(articles), NameBook.of(PARSER.registry(), ImmutableList.of()));
  }

  @Override
  public Stream<Article> articleStream() {
    return all.stream();
  }
}
