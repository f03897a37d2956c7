package dev.communique.core.compare;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.query.Table;
import dev.communique.model.Report;
import dev.communique.model.Span;
import java.util.Locale;

/**
 * The passages that one message has from another, or both from a third: stretches of words that
 * both have, found by greedy string tiling (Wise 1993), with their places in both articles. Case,
 * accents and what stands between words make no difference. Immutable; prints as a table.
 *
 * <pre>{@code
 * Reuse.between(letter2015, letter2016).passages();
 * Reuse.among(corpus.messages().list(), 0.4); // every pair whose wording resembles each other
 * }</pre>
 */
public final class Reuse {
  /** The fewest words of a passage, unless told otherwise: fewer are shared by chance. */
  public static final int LEAST_WORDS = 4;

  /**
   * A passage in both messages.
   *
   * @param first where it stands in the first article
   * @param second where it stands in the second article
   * @param wordCount its words
   */
  public record Passage(Span first, Span second, int wordCount) {
    /** {@return places and length} */
    @Override
    public String toString() {
      return first + " = " + second + ", " + wordCount + " words";
    }
  }

  private final Report first;
  private final Report second;
  private final int firstWordCount;
  private final int secondWordCount;
  private final ImmutableList<Passage> passages;

  private Reuse(Report first, Report second, int least) {
    this.first = first;
    this.second = second;
    Wording one = Wording.of(first);
    Wording other = Wording.of(second);
    this.firstWordCount = one.count();
    this.secondWordCount = other.count();
    this.passages =
        Tiles.of(one, other, least).stream()
            .map(tile -> passage(tile, one, other))
            .collect(ImmutableList.toImmutableList());
  }

  private static Passage passage(Tiles.Tile tile, Wording one, Wording other) {
    return new Passage(
        one.span(tile.first(), tile.first() + tile.length()),
        other.span(tile.second(), tile.second() + tile.length()),
        tile.length());
  }

  /**
   * {@return the passages of {@value #LEAST_WORDS} words or more that two messages share}
   *
   * @param first a message, usually the earlier
   * @param second another message
   */
  public static Reuse between(Report first, Report second) {
    return between(first, second, LEAST_WORDS);
  }

  /**
   * {@return the passages that two messages share}
   *
   * @param first a message, usually the earlier
   * @param second another message
   * @param leastWords the fewest words of a passage, at least 1
   * @throws IllegalArgumentException if that is less
   */
  public static Reuse between(Report first, Report second, int leastWords) {
    checkArgument(leastWords >= 1, "leastWords must be at least 1: %s", leastWords);
    return new Reuse(first, second, leastWords);
  }

  /**
   * {@return the pairs of messages whose wording is much the same} Pairs are looked for through
   * MinHash sketches, in time that grows with the messages and the pairs found: of pairs at a
   * resemblance of 0.4 it misses 1 in 200, at 0.3 1 in 9. Where more than 64 messages say much the
   * same, each is sure to be paired with the 64 before it only. The passages of a pair are for
   * {@link #between} to find.
   *
   * @param reports the messages, earlier ones usually first
   * @param resemblance the least Jaccard measure of their runs of three words, above 0 and up to 1
   * @throws IllegalArgumentException if it is not so
   */
  public static ImmutableList<SimilarPair> among(
      Iterable<? extends Report> reports, double resemblance) {
    return SimilarPairs.of(ImmutableList.copyOf(reports), resemblance);
  }

  /** {@return the first message} */
  public Report first() {
    return first;
  }

  /** {@return the second message} */
  public Report second() {
    return second;
  }

  /** {@return the passages, in the order of the first} */
  public ImmutableList<Passage> passages() {
    return passages;
  }

  /** {@return the passages as the second has them, each once} */
  public ImmutableSet<String> texts() {
    return passages.stream()
        .map(passage -> second.article().textOf(passage.second()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the share of the first's words that stand in passages, from 0 to 1} */
  public double firstShare() {
    return share(firstWordCount);
  }

  /** {@return the share of the second's words that stand in passages, from 0 to 1} */
  public double secondShare() {
    return share(secondWordCount);
  }

  private double share(int wordCount) {
    int shared = passages.stream().mapToInt(Passage::wordCount).sum();
    return wordCount == 0 ? 0 : (double) shared / wordCount;
  }

  /** {@return how much of both is shared, and the passages with their places} */
  @Override
  public String toString() {
    return String.format(
            Locale.ROOT, "%.2f of the first, %.2f of the second\n", firstShare(), secondShare())
        + Table.of(
            ImmutableList.of("words", "first", "second", "passage"),
            passages.stream()
                .map(
                    passage ->
                        ImmutableList.of(
                            String.valueOf(passage.wordCount()),
                            passage.first().toString(),
                            passage.second().toString(),
                            second.article().textOf(passage.second())))
                .toList());
  }
}
