package dev.communique.parser.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The abbreviations that keep their full stop, and the words that start a sentence after one. */
final class Abbreviations {
  /** Knows none: for phrases, which are no running text. */
  static final Abbreviations NONE = new Abbreviations(ImmutableMap.of(), ImmutableList.of());

  private static final Abbreviations ENGLISH = load();

  private static final byte NAME = 1;
  private static final byte NUMBER = 2;
  private static final byte ANYTHING = 3;

  private final FormTable words;

  /** For each of the words what follows it: one of the constants. */
  private final byte[] followers;

  private final FormTable sentenceStarts;

  private Abbreviations(Map<String, Byte> words, Collection<String> sentenceStarts) {
    this.words = new FormTable(ImmutableList.copyOf(words.keySet()));
    this.followers = new byte[words.size() + 1];
    int number = 0;
    for (byte follower : words.values()) {
      followers[++number] = follower;
    }
    this.sentenceStarts = new FormTable(ImmutableList.copyOf(sentenceStarts));
  }

  static Abbreviations english() {
    return ENGLISH;
  }

  private static Abbreviations load() {
    Map<String, Byte> words = new LinkedHashMap<>();
    for (ResourceLines.Line line : ResourceLines.read(Abbreviations.class, "abbreviations.txt")) {
      words.merge(folded(line), follower(line), Abbreviations::both);
    }
    Set<String> starts = new LinkedHashSet<>();
    ResourceLines.read(Abbreviations.class, "sentence-starts.txt")
        .forEach(line -> starts.add(folded(line)));
    return new Abbreviations(words, starts);
  }

  private static String folded(ResourceLines.Line line) {
    String word = line.field(0);
    return CharFolding.fold(word, 0, word.length());
  }

  private static byte follower(ResourceLines.Line line) {
    return switch (line.field(1)) {
      case "name" -> NAME;
      case "number" -> NUMBER;
      case "any" -> ANYTHING;
      default -> throw line.error("expected name, number or any");
    };
  }

  /** A word of two kinds keeps its stop as the more liberal of them does: names always do. */
  private static byte both(byte one, byte other) {
    return one == NAME || other == NAME ? NAME : (byte) Math.max(one, other);
  }

  /** Whether the full stop at {@code stop} belongs to the word before it. */
  boolean keepsStop(char[] text, int start, int stop, int limit) {
    if (stop - start > 8) {
      return false;
    }
    byte kind = followers[words.find(text, start, stop)];
    if (kind == 0 || kind == NAME) {
      return kind == NAME;
    }
    int next = stop + 1;
    while (next < limit && Whitespace.isBlank(text[next])) {
      next++;
    }
    char follower = next < limit ? text[next] : 0;
    return follower >= '0' && follower <= '9'
        || kind == ANYTHING
            && (Character.isLowerCase(follower) || follower == ',' || follower == ')');
  }

  /** Whether a capitalised word clearly starts a sentence. */
  boolean startsSentence(char[] text, int start, int end) {
    return sentenceStarts.find(text, start, end) != 0;
  }
}
