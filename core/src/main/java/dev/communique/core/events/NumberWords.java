package dev.communique.core.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;

/** Words that are numbers: those with a figure, and those of {@code number-words.txt}. */
final class NumberWords {
  private static final ImmutableSet<String> WORDS = load();

  private NumberWords() {}

  static boolean isNumber(String foldedWord) {
    return foldedWord.chars().anyMatch(Character::isDigit) || WORDS.contains(foldedWord);
  }

  private static ImmutableSet<String> load() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(NumberWords.class.getResourceAsStream("number-words.txt")),
                UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .collect(ImmutableSet.toImmutableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
