package dev.communique.parser.text;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one phrase of the lexicon means: a value for each category, each with its letter case. */
final class PhraseEntry {
  private final LetterCase[] cases;
  private final Object[] values;
  private final long[] bits;

  /** For each value, all values of its category, where capitals make no difference; else null. */
  private final @Nullable ImmutableList<?>[] lists;

  private PhraseEntry(Builder builder, Map<Category<?>, Integer> numbers) {
    cases = builder.cases.toArray(new LetterCase[0]);
    values = builder.values.toArray();
    bits = new long[values.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = 1L << checkNotNull(numbers.get(builder.categories.get(i)));
    }
    lists = new ImmutableList<?>[values.length];
    for (int i = 0; i < bits.length; i++) {
      lists[i] = isAnyCase(bits[i]) ? collect(bits[i], false, false) : null;
    }
  }

  private boolean isAnyCase(long bit) {
    for (int i = 0; i < bits.length; i++) {
      if (bits[i] == bit && cases[i] != LetterCase.ANY) {
        return false;
      }
    }
    return true;
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

  /**
   * The first value of a category that {@link #meanings} reported for the same spelling.
   *
   * @param bit the bit of the category
   * @param category the same category, for the type
   */
  @SuppressWarnings("unchecked") // the lexicon's builder takes values of the category's type only
  <T> T value(long bit, Category<T> category, boolean capitalised, boolean allCapitals) {
    boolean first = bits[0] == bit && cases[0] == LetterCase.ANY;
    return (T) (first ? values[0] : find(bit, category, capitalised, allCapitals));
  }

  private Object find(long bit, Category<?> category, boolean capitalised, boolean allCapitals) {
    for (int i = 0; i < values.length; i++) {
      if (bits[i] == bit && allows(i, capitalised, allCapitals)) {
        return values[i];
      }
    }
    throw new IllegalArgumentException("no meaning of category " + category);
  }

  @SuppressWarnings("unchecked") // as above
  <T> ImmutableList<T> values(long bit, boolean capitalised, boolean allCapitals) {
    for (int i = 0; i < bits.length; i++) {
      ImmutableList<?> list = lists[i];
      if (bits[i] == bit && list != null) {
        return (ImmutableList<T>) list;
      }
    }
    return (ImmutableList<T>) collect(bit, capitalised, allCapitals);
  }

  private ImmutableList<?> collect(long bit, boolean capitalised, boolean allCapitals) {
    ImmutableList.Builder<Object> found = ImmutableList.builder();
    for (int i = 0; i < values.length; i++) {
      if (bits[i] == bit && allows(i, capitalised, allCapitals)) {
        found.add(values[i]);
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
