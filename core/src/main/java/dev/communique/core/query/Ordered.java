package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Makes the total orders of answers: by what was asked, then by date, by the article's id and by
 * the place in the article.
 */
final class Ordered {
  /** By code point, which is how an index compares; {@code String} compares UTF-16 units. */
  private static final Comparator<String> CODE_POINTS =
      Comparator.comparing(text -> text.codePoints().toArray(), Arrays::compare);

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
    Comparator<T> byId = Comparator.comparing(answer -> article.apply(answer).id(), CODE_POINTS);
    Comparator<T> ties = byDate.thenComparing(byId).thenComparingInt(index);
    return switch (sorting) {
      case DATE -> ties;
      case LATEST -> {
        Comparator<T> latest =
            Comparator.comparing(answer -> day(date.apply(answer), LocalDate.MIN));
        yield latest.reversed().thenComparing(ties);
      }
      case FROM -> Comparator.comparing(from, CODE_POINTS).thenComparing(ties);
      case TO -> Comparator.comparing(to, CODE_POINTS).thenComparing(ties);
      case ID -> byId.thenComparingInt(index);
      case RELEVANCE ->
          throw new IllegalArgumentException("sort:relevance needs an index; this source has none");
    };
  }

  private static LocalDate day(Optional<PartialDate> date, LocalDate undated) {
    return date.map(PartialDate::earliest).orElse(undated);
  }
}
