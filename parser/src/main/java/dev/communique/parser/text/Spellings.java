package dev.communique.parser.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words as strings, each made when it is first asked for: many rules ask for the same ones. Two
 * threads may both make one; strings are whole however they are passed on, so either will do.
 */
final class Spellings {
  private final String text;
  private final int count;
  private final int[] starts;
  private final int[] ends;
  private @Nullable String @Nullable [] written;
  private @Nullable String @Nullable [] lower;

  Spellings(String text, int count, int[] starts, int[] ends) {
    this.text = text;
    this.count = count;
    this.starts = starts;
    this.ends = ends;
  }

  String written(int word) {
    @Nullable String[] known = written;
    if (known == null) {
      known = new String[count];
      written = known;
    }
    String made = known[word];
    if (made == null) {
      made = text.substring(starts[word], ends[word]);
      known[word] = made;
    }
    return made;
  }

  String lower(int word) {
    @Nullable String[] known = lower;
    if (known == null) {
      known = new String[count];
      lower = known;
    }
    String made = known[word];
    if (made == null) {
      made = written(word).toLowerCase(Locale.ROOT);
      known[word] = made;
    }
    return made;
  }
}
