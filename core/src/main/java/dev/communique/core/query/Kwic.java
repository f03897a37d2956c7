package dev.communique.core.query;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Span;
import java.util.stream.Stream;

/** Finds the places where answers hold words. */
final class Kwic {
  private Kwic() {}

  static <T> Stream<KwicLine> lines(Facts<T> facts, T answer, WordFinder finder) {
    Article article = facts.article(answer);
    return facts.places(answer).stream().flatMap(place -> lines(article, place, finder));
  }

  static <T> Stream<Passage> passages(Facts<T> facts, T answer, WordFinder finder) {
    Article article = facts.article(answer);
    ImmutableList<Span> found =
        facts.places(answer).stream()
            .flatMap(place -> lines(article, place, finder))
            .map(KwicLine::span)
            .distinct()
            .sorted()
            .collect(ImmutableList.toImmutableList());
    return Passage.of(article, found).stream();
  }

  private static Stream<KwicLine> lines(Article article, Span place, WordFinder finder) {
    return finder.find(place.in(article.text())).stream()
        .map(span -> new KwicLine(article, moved(span, place.start())));
  }

  private static Span moved(Span span, int by) {
    return Span.of(span.start() + by, span.end() + by);
  }
}
