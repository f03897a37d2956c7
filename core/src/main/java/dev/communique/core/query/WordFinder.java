package dev.communique.core.query;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.query.WordPattern.Match;
import dev.communique.model.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a pattern in texts, in time that grows with the text alone. Immutable; one
 * finder serves many texts and threads.
 */
public final class WordFinder {
  private final WordPattern pattern;
  private final ImmutableList<String> words;

  /** For patterns that are one stretch of the folded text: what it must hold; else null. */
  private final @Nullable String stretch;

  private WordFinder(WordPattern pattern) {
    this.pattern = pattern;
    boolean stems = pattern.match() == Match.STEM;
    Stems stemmer = new Stems();
    this.words =
        pattern.words().stream()
            .map(word -> stems ? stemmer.of(word) : word)
            .collect(ImmutableList.toImmutableList());
    this.stretch = stretch(pattern);
  }

  private static @Nullable String stretch(WordPattern pattern) {
    String stretch = " " + Joiner.on(' ').join(pattern.words());
    return switch (pattern.match()) {
      case PHRASE -> stretch + " ";
      case PREFIX -> stretch;
      case STEM, NEAR -> null;
    };
  }

  /**
   * {@return a finder of a pattern}
   *
   * @param pattern the pattern
   */
  public static WordFinder of(WordPattern pattern) {
    return new WordFinder(pattern);
  }

  /**
   * {@return whether a text holds the words}
   *
   * @param text any text
   */
  public boolean isIn(CharSequence text) {
    if (stretch != null) {
      return Folded.of(text).contains(stretch);
    }
    return !find(text, true).isEmpty();
  }

  /**
   * {@return the stretches of a text that are the words, in order; they do not overlap}
   *
   * @param text any text
   */
  public ImmutableList<Span> find(CharSequence text) {
    return find(text, false);
  }

  private ImmutableList<Span> find(CharSequence text, boolean firstOnly) {
    FoldedWords tokens = FoldedWords.of(text);
    return pattern.match() == Match.NEAR ? near(tokens, firstOnly) : inOrder(tokens, firstOnly);
  }

  private ImmutableList<Span> inOrder(FoldedWords tokens, boolean firstOnly) {
    ImmutableList.Builder<Span> found = ImmutableList.builder();
    Stems stems = new Stems();
    int count = words.size();
    for (int at = 0; at + count <= tokens.count(); at++) {
      if (matches(tokens, at, stems)) {
        found.add(tokens.span(at, at + count));
        if (firstOnly) {
          break;
        }
        at += count - 1;
      }
    }
    return found.build();
  }

  private boolean matches(FoldedWords tokens, int at, Stems stems) {
    for (int i = 0; i < words.size(); i++) {
      if (!matches(tokens.word(at + i), i, stems)) {
        return false;
      }
    }
    return true;
  }

  private boolean matches(String token, int i, Stems stems) {
    String word = words.get(i);
    return switch (pattern.match()) {
      // A stem keeps its first letter, which spares most stemming.
      case STEM -> token.charAt(0) == word.charAt(0) && stems.of(token).equals(word);
      case PREFIX -> i == words.size() - 1 ? token.startsWith(word) : token.equals(word);
      case PHRASE, NEAR -> token.equals(word);
    };
  }

  /** The shortest stretches that hold all words, by one walk with a window of last places. */
  private ImmutableList<Span> near(FoldedWords tokens, boolean firstOnly) {
    ImmutableList.Builder<Span> found = ImmutableList.builder();
    ImmutableSet<String> wanted = ImmutableSet.copyOf(words);
    Map<String, Integer> inside = new HashMap<>();
    Deque<Integer> window = new ArrayDeque<>();
    for (int at = 0; at < tokens.count(); at++) {
      String token = tokens.word(at);
      if (!wanted.contains(token)) {
        continue;
      }
      window.addLast(at);
      inside.merge(token, 1, Integer::sum);
      while (inside.getOrDefault(tokens.word(window.getFirst()), 0) > 1) {
        inside.merge(tokens.word(window.removeFirst()), -1, Integer::sum);
      }
      int length = at - window.getFirst() + 1;
      if (window.size() >= wanted.size()
          && has(inside, wanted)
          && length - wanted.size() <= pattern.distance()) {
        found.add(tokens.span(window.getFirst(), at + 1));
        if (firstOnly) {
          break;
        }
        window.clear();
        inside.clear();
      }
    }
    return found.build();
  }

  private static boolean has(Map<String, Integer> inside, ImmutableSet<String> wanted) {
    return wanted.stream().allMatch(word -> inside.getOrDefault(word, 0) > 0);
  }

  /** {@return the pattern} */
  @Override
  public String toString() {
    return pattern.toString();
  }
}
