package dev.communique.parser.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bit of each category of one lexicon. It is asked for at hundreds of places, all of which a
 * compiler copies it into: so a look-up has no loop. Immutable.
 */
final class CategoryBits {
  private static final int SLOTS = 1 << 10;
  private static final int SHIFT = Integer.SIZE - 10;
  private static final int MOST_TRIES = 1 << 16;

  private final @Nullable Category<?>[] slots = new Category<?>[SLOTS];
  private final long[] bits = new long[SLOTS];

  /** Odd, and such that no two categories share a slot. */
  private final int factor;

  /** Takes distinct categories; the one at index {@code i} gets bit {@code i}. */
  CategoryBits(Category<?>[] categories) {
    factor = factor(categories);
    for (int i = 0; i < categories.length; i++) {
      int slot = slot(categories[i], factor);
      slots[slot] = categories[i];
      bits[slot] = 1L << i;
    }
  }

  private static int factor(Category<?>[] categories) {
    int factor = 1;
    while (collides(categories, factor)) {
      factor += 2;
      checkArgument(
          factor < MOST_TRIES, "categories with the same name: %s", Arrays.toString(categories));
    }
    return factor;
  }

  private static boolean collides(Category<?>[] categories, int factor) {
    boolean[] taken = new boolean[SLOTS];
    for (Category<?> category : categories) {
      int slot = slot(category, factor);
      if (taken[slot]) {
        return true;
      }
      taken[slot] = true;
    }
    return false;
  }

  private static int slot(Category<?> category, int factor) {
    return category.spread() * factor >>> SHIFT;
  }

  /** The bit of a category, 0 when it is none of these. */
  long of(Category<?> category) {
    int slot = slot(category, factor);
    return slots[slot] == category ? bits[slot] : 0;
  }
}
