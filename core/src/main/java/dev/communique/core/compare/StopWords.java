package dev.communique.core.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;

/** Words that say nothing alone, from {@code stop-words.txt}. */
final class StopWords {
  private static final ImmutableSet<String> WORDS = load();

  private StopWords() {}

  static boolean contains(String foldedWord) {
    return WORDS.contains(foldedWord);
  }

  private static ImmutableSet<String> load() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(StopWords.class.getResourceAsStream("stop-words.txt")), UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .collect(ImmutableSet.toImmutableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
