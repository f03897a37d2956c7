package dev.communique.parser.text;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What one phrase of the lexicon means: a value for each category, each with its letter case. */
final class PhraseEntry {
  private final Category<?>[] categories;
  private final LetterCase[] cases;
  private final Object[] values;
  private final long[] bits;

  private PhraseEntry(Builder builder, Map<Category<?>, Integer> numbers) {
    categories = builder.categories.toArray(new Category<?>[0]);
    cases = builder.cases.toArray(new LetterCase[0]);
    values = builder.values.toArray();
    bits = new long[categories.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = 1L << checkNotNull(numbers.get(categories[i]));
    }
  }

  /** The bits of the meanings that allow a first word so spelt. */
  long meanings(boolean capitalised, boolean allCapitals) {
    long found = 0;
    for (int i = 0; i < bits.length; i++) {
      if (allows(i, capitalised, allCapitals)) {
        found |= bits[i];
      }
    }
    return found;
  }

  /** The first value of a category that {@link #meanings} reported for the same spelling. */
  <T> T value(Category<T> category, boolean capitalised, boolean allCapitals) {
    if (values.length == 1) {
      return category.cast(values[0]);
    }
    for (int i = 0; i < values.length; i++) {
      if (categories[i] == category && allows(i, capitalised, allCapitals)) {
        return category.cast(values[i]);
      }
    }
    throw new IllegalArgumentException("no meaning of category " + category);
  }

  <T> ImmutableList<T> values(Category<T> category, boolean capitalised, boolean allCapitals) {
    ImmutableList.Builder<T> found = ImmutableList.builder();
    for (int i = 0; i < values.length; i++) {
      if (categories[i] == category && allows(i, capitalised, allCapitals)) {
        found.add(category.cast(values[i]));
      }
    }
    return found.build();
  }

  private boolean allows(int i, boolean capitalised, boolean allCapitals) {
    return switch (cases[i]) {
      case ANY -> true;
      case CAPITALISED -> capitalised;
      case ALL_CAPITALS -> allCapitals;
    };
  }

  /** Collects the meanings of one phrase. */
  static final class Builder {
    private final List<Category<?>> categories = new ArrayList<>(1);
    private final List<LetterCase> cases = new ArrayList<>(1);
    private final List<Object> values = new ArrayList<>(1);

    /** The same meaning twice is kept once, with the more liberal spelling. */
    void add(Category<?> category, LetterCase letterCase, Object value) {
      for (int i = 0; i < values.size(); i++) {
        if (categories.get(i) == category && values.get(i).equals(value)) {
          cases.set(i, letterCase.compareTo(cases.get(i)) < 0 ? letterCase : cases.get(i));
          return;
        }
      }
      categories.add(category);
      cases.add(letterCase);
      values.add(value);
    }

    PhraseEntry build(Map<Category<?>, Integer> numbers) {
      return new PhraseEntry(this, numbers);
    }
  }
}
