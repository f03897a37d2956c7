package dev.communique.parser.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** The abbreviations that keep their full stop, and the words that start a sentence after one. */
final class Abbreviations {
  /** Knows none: for phrases, which are no running text. */
  static final Abbreviations NONE =
      new Abbreviations(
          ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  private static final Abbreviations ENGLISH = load();

  private final FormTable names;
  private final FormTable numbers;
  private final FormTable any;
  private final FormTable sentenceStarts;

  private Abbreviations(
      Iterable<String> names,
      Iterable<String> numbers,
      Iterable<String> any,
      Iterable<String> sentenceStarts) {
    this.names = table(names);
    this.numbers = table(numbers);
    this.any = table(any);
    this.sentenceStarts = table(sentenceStarts);
  }

  static Abbreviations english() {
    return ENGLISH;
  }

  private static Abbreviations load() {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    ImmutableList.Builder<String> numbers = ImmutableList.builder();
    ImmutableList.Builder<String> any = ImmutableList.builder();
    for (ResourceLines.Line line : ResourceLines.read(Abbreviations.class, "abbreviations.txt")) {
      String word = line.field(0);
      switch (line.field(1)) {
        case "name" -> names.add(word);
        case "number" -> numbers.add(word);
        case "any" -> any.add(word);
        default -> throw line.error("expected name, number or any");
      }
    }
    ImmutableList.Builder<String> starts = ImmutableList.builder();
    ResourceLines.read(Abbreviations.class, "sentence-starts.txt")
        .forEach(line -> starts.add(line.field(0)));
    return new Abbreviations(names.build(), numbers.build(), any.build(), starts.build());
  }

  private static FormTable table(Iterable<String> words) {
    ImmutableSet.Builder<String> folded = ImmutableSet.builder();
    words.forEach(word -> folded.add(CharFolding.fold(word, 0, word.length())));
    return new FormTable(folded.build().asList());
  }

  /** Whether the full stop at {@code stop} belongs to the word before it. */
  boolean keepsStop(char[] text, int start, int stop, int limit) {
    if (stop - start > 8) {
      return false;
    }
    if (names.find(text, start, stop) != 0) {
      return true;
    }
    boolean known = any.find(text, start, stop) != 0;
    if (!known && numbers.find(text, start, stop) == 0) {
      return false;
    }
    int next = stop + 1;
    while (next < limit && Whitespace.isBlank(text[next])) {
      next++;
    }
    char follower = next < limit ? text[next] : 0;
    return follower >= '0' && follower <= '9'
        || known && (Character.isLowerCase(follower) || follower == ',' || follower == ')');
  }

  /** Whether a capitalised word clearly starts a sentence. */
  boolean startsSentence(char[] text, int start, int end) {
    return sentenceStarts.find(text, start, end) != 0;
  }
}
