package dev.communique.core.compare;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What changed from one sentence to another, word by word, in the fewest changes (Myers 1986); of
 * texts of more than some hundred words, in few, at a cost that grows with the texts. Case and
 * accents count: what is kept is the same to the letter. Changes with nothing but blanks between
 * them are one. Immutable.
 *
 * <pre>{@code
 * WordDiff.of("Peace matters.", "Trade matters.").toString(); // ~Peace~**Trade** matters.
 * }</pre>
 */
public final class WordDiff {

  /**
   * A stretch of both texts. Where they are equal it is kept; else the first was replaced by the
   * second, and either may be empty.
   *
   * @param first what the first text has
   * @param second what the second text has in its place
   */
  public record Part(String first, String second) {
    /** {@return whether both have it} */
    public boolean isKept() {
      return first.equals(second);
    }

    /** {@return both, marked as in {@link WordDiff#toString}} */
    @Override
    public String toString() {
      return isKept() ? first : marked(first, "~") + marked(second, "**");
    }
  }

  private final ImmutableList<Part> parts;

  private WordDiff(ImmutableList<Part> parts) {
    this.parts = parts;
  }

  /**
   * {@return the differences of two texts}
   *
   * @param first a text
   * @param second another text
   */
  public static WordDiff of(String first, String second) {
    List<String> from = tokens(first);
    List<String> to = tokens(second);
    List<Part> parts = new ArrayList<>();
    int done = 0;
    for (TokenDiff.Change change : TokenDiff.of(from, to)) {
      addKept(parts, from.subList(done, change.from()));
      add(
          parts,
          join(from.subList(change.from(), change.fromEnd())),
          join(to.subList(change.to(), change.toEnd())));
      done = change.fromEnd();
    }
    addKept(parts, from.subList(done, from.size()));
    return new WordDiff(ImmutableList.copyOf(parts));
  }

  private static void addKept(List<Part> parts, List<String> tokens) {
    String kept = join(tokens);
    add(parts, kept, kept);
  }

  /** Joins a change to one that only blanks part from it. */
  private static void add(List<Part> parts, String first, String second) {
    Part part = new Part(first, second);
    int last = parts.size() - 1;
    if (first.isEmpty() && second.isEmpty()) {
      return;
    }
    if (last >= 1 && !part.isKept() && isBlankKept(parts.get(last))) {
      String blank = parts.remove(last).first();
      Part before = parts.remove(last - 1);
      part = new Part(before.first() + blank + first, before.second() + blank + second);
    }
    parts.add(part);
  }

  private static boolean isBlankKept(Part part) {
    return part.isKept() && part.first().isBlank();
  }

  private static String join(List<String> tokens) {
    return String.join("", tokens);
  }

  /** Words, and each character between them. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && Folded.isWordPart(text.charAt(end))) {
        end++;
      }
      end = Math.max(end, start + 1);
      tokens.add(text.substring(start, end));
      start = end;
    }
    return tokens;
  }

  /** {@return the stretches in order, kept and changed} */
  public ImmutableList<Part> parts() {
    return parts;
  }

  /** {@return whether nothing changed} */
  public boolean isEmpty() {
    return parts.stream().allMatch(Part::isKept);
  }

  /** {@return the first text} */
  public String first() {
    return parts.stream().map(Part::first).collect(Collectors.joining());
  }

  /** {@return the second text} */
  public String second() {
    return parts.stream().map(Part::second).collect(Collectors.joining());
  }

  /** {@return the first text, with {@code ~} around what the second does not have} */
  public String markedFirst() {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.isKept() ? part.first() : marked(part.first(), "~")));
    return text.toString();
  }

  /** {@return the second text, with {@code **} around what the first does not have} */
  public String markedSecond() {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.isKept() ? part.second() : marked(part.second(), "**")));
    return text.toString();
  }

  private static String marked(String text, String mark) {
    return text.isEmpty() ? "" : mark + text + mark;
  }

  /** {@return both texts in one: {@code ~dropped~} and {@code **new**}} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    parts.forEach(text::append);
    return text.toString();
  }
}
