package dev.communique.core.compare;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Table;
import dev.communique.model.Report;
import java.util.List;
import java.util.Locale;

/**
 * What changed in the words from one message to another: the phrases that were kept, dropped and
 * are new. The words are the messages' own, as the reports quote or tell them. Immutable; prints as
 * a table.
 *
 * <pre>{@code
 * Comparison.of(reports.get(0), reports.get(1)).added(); // phrases the second has alone
 * }</pre>
 */
public final class Comparison {
  private final Report first;
  private final Report second;
  private final Wording firstWords;
  private final Wording secondWords;
  private final ImmutableList<String> kept;
  private final ImmutableList<String> dropped;
  private final ImmutableList<String> added;

  private Comparison(Report first, Report second) {
    this.first = first;
    this.second = second;
    this.firstWords = Wording.of(first.contentTexts());
    this.secondWords = Wording.of(second.contentTexts());
    Phrases before = Phrases.of(firstWords, secondWords);
    this.kept = before.shared();
    this.dropped = before.own();
    this.added = Phrases.of(secondWords, firstWords).own();
  }

  /**
   * {@return the comparison of two messages}
   *
   * @param first a message, usually the earlier one
   * @param second another message
   */
  public static Comparison of(Report first, Report second) {
    return new Comparison(first, second);
  }

  /** {@return the message compared} */
  public Report first() {
    return first;
  }

  /** {@return the message it is compared with} */
  public Report second() {
    return second;
  }

  /**
   * {@return the phrases of the first that are in the second too, in the order of the first,
   * without the stop words at their ends}
   */
  public ImmutableList<String> kept() {
    return kept;
  }

  /** {@return the phrases that only the first has, in order} */
  public ImmutableList<String> dropped() {
    return dropped;
  }

  /** {@return the phrases that only the second has, in order} */
  public ImmutableList<String> added() {
    return added;
  }

  /** {@return the number of words of the first} */
  public int firstWordCount() {
    return firstWords.count();
  }

  /** {@return the number of words of the second} */
  public int secondWordCount() {
    return secondWords.count();
  }

  /**
   * {@return the Jaccard measure of the runs of {@code size} words, from 0 to 1}
   *
   * @param size the length of the runs, at least 1
   * @throws IllegalArgumentException if the size is less
   */
  public double jaccard(int size) {
    checkSize(size);
    return Similarity.jaccard(firstWords.shingles(size), secondWords.shingles(size));
  }

  /**
   * {@return the share of the first's runs of {@code size} words that the second has too}
   *
   * @param size the length of the runs, at least 1
   * @throws IllegalArgumentException if the size is less
   */
  public double containment(int size) {
    checkSize(size);
    return Similarity.containment(firstWords.shingles(size), secondWords.shingles(size));
  }

  private static void checkSize(int size) {
    checkArgument(size >= 1, "size must be at least 1: %s", size);
  }

  /** {@return both messages, the number of their words, and the phrases side by side} */
  @Override
  public String toString() {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    int count = Math.max(kept.size(), Math.max(dropped.size(), added.size()));
    for (int i = 0; i < count; i++) {
      rows.add(ImmutableList.of(at(kept, i), at(dropped, i), at(added, i)));
    }
    return line(first, firstWords)
        + line(second, secondWords)
        + String.format(Locale.ROOT, "words in common %.2f (Jaccard)\n", jaccard(1))
        + Table.of(ImmutableList.of("kept", "dropped", "new"), rows.build());
  }

  private static String line(Report report, Wording wording) {
    return report.message() + ", " + wording.count() + " words\n";
  }

  private static String at(List<String> phrases, int index) {
    return index < phrases.size() ? phrases.get(index) : "";
  }
}
