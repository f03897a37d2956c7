package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Makes the total orders of answers: by what was asked, then by date, by the article's id and by
 * the place in the article.
 */
final class Ordered {
  private Ordered() {}

  /** The order of answers of one kind, of which these facts are known. */
  static <T> Comparator<T> by(
      Sorting sorting,
      Function<T, Optional<PartialDate>> date,
      Function<T, String> from,
      Function<T, String> to,
      Function<T, Article> article,
      ToIntFunction<T> index) {
    Comparator<T> byDate = Comparator.comparing(answer -> day(date.apply(answer), LocalDate.MAX));
    Comparator<T> byId =
        Comparator.comparing(answer -> article.apply(answer).id(), Ordered::compareByCodePoint);
    Comparator<T> ties = byDate.thenComparing(byId).thenComparingInt(index);
    return switch (sorting) {
      case DATE -> ties;
      case LATEST -> {
        Comparator<T> latest =
            Comparator.comparing(answer -> day(date.apply(answer), LocalDate.MIN));
        yield latest.reversed().thenComparing(ties);
      }
      case FROM -> Comparator.comparing(from, Ordered::compareByCodePoint).thenComparing(ties);
      case TO -> Comparator.comparing(to, Ordered::compareByCodePoint).thenComparing(ties);
      case ID -> byId.thenComparingInt(index);
      case RELEVANCE ->
          throw new IllegalArgumentException("sort:relevance needs an index; this source has none");
    };
  }

  private static LocalDate day(Optional<PartialDate> date, LocalDate undated) {
    return date.map(PartialDate::earliest).orElse(undated);
  }

  /** By code point, as an index compares; {@code String} compares UTF-16 units. */
  static int compareByCodePoint(String one, String other) {
    int end = Math.min(one.length(), other.length());
    for (int i = 0; i < end; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        boolean surrogates = Character.isSurrogate(a) != Character.isSurrogate(b);
        return surrogates
            ? Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b))
            : a - b;
      }
    }
    return one.length() - other.length();
  }
}
