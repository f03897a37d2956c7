package dev.communique.parser.text;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Words as strings, each made when it is first asked for: many rules ask for the same ones. Two
 * threads may both make one; strings are whole however they are passed on, so either will do.
 */
final class Spellings {
  private final int count;
  private final IntFunction<String> maker;
  private @Nullable String @Nullable [] made;

  Spellings(int count, IntFunction<String> maker) {
    this.count = count;
    this.maker = maker;
  }

  String of(int word) {
    @Nullable String[] known = made;
    if (known == null) {
      known = new String[count];
      made = known;
    }
    String spelling = known[word];
    if (spelling == null) {
      spelling = maker.apply(word);
      known[word] = spelling;
    }
    return spelling;
  }
}
