package dev.communique.parser.time;

import com.google.common.collect.ImmutableList;
import dev.communique.model.DateExpression;
import dev.communique.model.PartialDate;
import dev.communique.parser.text.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date expressions of a text and says which days they mean, seen from the article's date.
 *
 * <p>"Said Friday" is the Friday before the article, "will embark Friday" the one after; "in May"
 * the latest or the coming one; a week is Monday to Sunday. Lengths of time ("for eight months")
 * are no dates: see {@link #findLengths(Words)}. Stateless and thread-safe; linear in the text.
 *
 * <pre>{@code
 * DateFinder.create().find(words, PartialDate.parse("2022-11-26"));
 * }</pre>
 */
public final class DateFinder {
  private static final DateFinder FINDER = new DateFinder();

  private DateFinder() {}

  /** {@return the finder} */
  public static DateFinder create() {
    return FINDER;
  }

  /**
   * {@return the date expressions in text order, disjoint}
   *
   * @param words the text, scanned with a lexicon that {@link TimeLexicon} contributed to
   * @param articleDate what they are seen from; when it is a range, so is what hangs on it
   */
  public ImmutableList<DateExpression> find(Words words, PartialDate articleDate) {
    return find(TimeReading.of(words), articleDate);
  }

  /**
   * {@return the date expressions in text order, disjoint}
   *
   * @param reading the expressions of a text
   * @param articleDate what they are seen from; when it is a range, so is what hangs on it
   */
  public ImmutableList<DateExpression> find(TimeReading reading, PartialDate articleDate) {
    DayOrder order = DayOrder.of(reading.phrases());
    Resolver early = new Resolver(articleDate.earliest(), order);
    Resolver late = articleDate.isExact() ? null : new Resolver(articleDate.latest(), order);
    ImmutableList.Builder<DateExpression> found = ImmutableList.builder();
    for (int i = 0; i < reading.count(); i++) {
      PartialDate value = early.read(reading, i);
      if (value != null && late != null) {
        value = hull(value, late.read(reading, i));
      }
      if (value != null) {
        found.add(expression(reading.words(), reading.phrase(i), value));
      }
    }
    return found.build();
  }

  /**
   * {@return the date expressions that need no article date: those that name their year}
   *
   * @param words the text, scanned with a lexicon that {@link TimeLexicon} contributed to
   */
  public ImmutableList<DateExpression> find(Words words) {
    return find(TimeReading.of(words));
  }

  /**
   * {@return the date expressions that need no article date: those that name their year}
   *
   * @param reading the expressions of a text
   */
  public ImmutableList<DateExpression> find(TimeReading reading) {
    DayOrder order = DayOrder.of(reading.phrases());
    ImmutableList.Builder<DateExpression> found = ImmutableList.builder();
    for (Phrase phrase : reading.phrases()) {
      PartialDate value = phrase.isAbsolute() ? Absolute.resolve(phrase, order, null) : null;
      if (value != null) {
        found.add(expression(reading.words(), phrase, value));
      }
    }
    return found.build();
  }

  /**
   * {@return the lengths of time in text order: "in eight months", "more than a year"}
   *
   * <p>They are no dates and lie outside those that {@link #find(Words, PartialDate)} gives: "two
   * years ago" is a date.
   *
   * @param words the text, scanned with a lexicon that {@link TimeLexicon} contributed to
   */
  public ImmutableList<TimeLength> findLengths(Words words) {
    return findLengths(TimeReading.of(words));
  }

  /**
   * {@return the lengths of time in text order, outside the date expressions}
   *
   * @param reading the expressions of a text
   */
  public ImmutableList<TimeLength> findLengths(TimeReading reading) {
    return LengthReader.read(reading);
  }

  private static PartialDate hull(PartialDate a, @Nullable PartialDate b) {
    if (b == null) {
      return a;
    }
    LocalDate earliest = a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest();
    LocalDate latest = a.latest().isAfter(b.latest()) ? a.latest() : b.latest();
    return PartialDate.of(earliest, latest);
  }

  private static DateExpression expression(Words words, Phrase phrase, PartialDate value) {
    return DateExpression.builder()
        .span(words.span(phrase.from(), phrase.to()))
        .value(value)
        .rule(phrase.form().rule())
        .build();
  }
}
