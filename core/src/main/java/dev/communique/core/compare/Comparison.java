package dev.communique.core.compare;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Iterables;
import dev.communique.core.query.Table;
import dev.communique.core.statistics.Keyness;
import dev.communique.core.statistics.LogOdds;
import dev.communique.core.statistics.Prior;
import dev.communique.core.statistics.Similarity;
import dev.communique.model.Report;
import java.util.List;
import java.util.Locale;

/**
 * What changed in the words from one message to another, or from some messages to others: one
 * leader's to another's, those before to those after a day, one outlet's report to another's. Tells
 * the phrases that were kept, dropped and are new, what became of each sentence, and measures how
 * alike the words are. The words are the messages' own, as the reports quote or tell them.
 * Immutable; prints as a table.
 *
 * <pre>{@code
 * Comparison.of(reports.get(0), reports.get(1)).added(); // phrases the second has alone
 * }</pre>
 */
public final class Comparison {
  private static final int SHOWN = 20;

  private final WordingSet first;
  private final WordingSet second;
  private final ImmutableList<String> kept;
  private final ImmutableList<String> dropped;
  private final ImmutableList<String> added;

  private Comparison(WordingSet first, WordingSet second) {
    this.first = first;
    this.second = second;
    Phrases before = Phrases.of(first.wording(), second.wording());
    this.kept = before.shared();
    this.dropped = before.own();
    this.added = Phrases.of(second.wording(), first.wording()).own();
  }

  /**
   * {@return the comparison of two messages}
   *
   * @param first a message, usually the earlier one
   * @param second another message
   */
  public static Comparison of(Report first, Report second) {
    return of(ImmutableList.of(first), ImmutableList.of(second));
  }

  /**
   * {@return the comparison of some messages with others}
   *
   * @param first the messages of one side, usually the earlier ones
   * @param second those of the other
   */
  public static Comparison of(Iterable<? extends Report> first, Iterable<? extends Report> second) {
    return new Comparison(WordingSet.of(first), WordingSet.of(second));
  }

  /** {@return the same comparison with words that share an English stem taken for the same} */
  public Comparison byStems() {
    return new Comparison(first.byStems(), second.byStems());
  }

  /** {@return the messages compared, in the order given} */
  public ImmutableList<Report> first() {
    return first.reports();
  }

  /** {@return the messages they are compared with, in the order given} */
  public ImmutableList<Report> second() {
    return second.reports();
  }

  /**
   * {@return the phrases of the first that are in the second too, in the order of the first,
   * without the stop words at their ends} What runs of up to six words have in common is put
   * together where it overlaps.
   */
  public ImmutableList<String> kept() {
    return kept;
  }

  /**
   * {@return the phrases that only the first has, in order, each of six words at most, without the
   * stop words at its ends} Longer ones are cut at commas, else before a stop word.
   */
  public ImmutableList<String> dropped() {
    return dropped;
  }

  /** {@return the phrases that only the second has, as {@link #dropped} has those of the first} */
  public ImmutableList<String> added() {
    return added;
  }

  /** {@return the number of words of the first} */
  public int firstWordCount() {
    return first.wording().count();
  }

  /** {@return the number of words of the second} */
  public int secondWordCount() {
    return second.wording().count();
  }

  /** {@return how often the first has each word, as words are compared} */
  public ImmutableMultiset<String> firstWords() {
    return first.wording().counts();
  }

  /** {@return how often the second has each word, as words are compared} */
  public ImmutableMultiset<String> secondWords() {
    return second.wording().counts();
  }

  /** {@return what became of each sentence, with the words that changed} */
  public Alignment sentences() {
    return Alignment.of(first.bareTexts(), second.bareTexts());
  }

  /**
   * {@return the Jaccard measure of the runs of {@code size} words, from 0 to 1}
   *
   * @param size the length of the runs, at least 1
   * @throws IllegalArgumentException if the size is less
   */
  public double jaccard(int size) {
    return Similarity.jaccard(first.shingles(checkSize(size)), second.shingles(size));
  }

  /**
   * {@return the share of the first's runs of {@code size} words that the second has too}
   *
   * @param size the length of the runs, at least 1
   * @throws IllegalArgumentException if the size is less
   */
  public double containment(int size) {
    return Similarity.containment(first.shingles(checkSize(size)), second.shingles(size));
  }

  private static int checkSize(int size) {
    checkArgument(size >= 1, "size must be at least 1: %s", size);
    return size;
  }

  /**
   * {@return the cosine of the words' tf-idf weights, from 0 to 1, each message of both sides being
   * a text} With one message a side, words of one side alone weigh more than common ones.
   */
  public double cosine() {
    return cosine(Iterables.concat(first(), second()));
  }

  /**
   * {@return the cosine of the words' tf-idf weights, from 0 to 1} A weight is how often a side has
   * the word, times {@code ln((1 + n) / (1 + df)) + 1} for df of n messages that have it (Salton
   * and Buckley 1988, smoothed).
   *
   * @param background messages that tell which words are common
   */
  public double cosine(Iterable<? extends Report> background) {
    WordingSet all = WordingSet.of(background);
    return new TfIdf((first.isByStems() ? all.byStems() : all).counts())
        .cosine(firstWords(), secondWords());
  }

  /**
   * {@return the words that tell the first from the second}
   *
   * @param measure how
   */
  public Keyness keyness(Keyness.Measure measure) {
    return Keyness.of(firstWords(), secondWords(), measure);
  }

  /**
   * {@return the words that tell the first from the second, by weighted log-odds}
   *
   * @param prior what is expected of words before looking at these
   */
  public LogOdds logOdds(Prior prior) {
    return LogOdds.of(firstWords(), secondWords(), prior);
  }

  /** {@return both sides, the number of their words, and the first phrases side by side} */
  @Override
  public String toString() {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    int count = Math.max(kept.size(), Math.max(dropped.size(), added.size()));
    for (int i = 0; i < Math.min(SHOWN, count); i++) {
      rows.add(ImmutableList.of(at(kept, i), at(dropped, i), at(added, i)));
    }
    return first
        + "\n"
        + second
        + "\n"
        + String.format(
            Locale.ROOT,
            "words in common %.2f (Jaccard), %.2f of the first (containment), cosine %.2f\n",
            jaccard(1),
            containment(1),
            cosine())
        + Table.of(ImmutableList.of("kept", "dropped", "new"), rows.build())
        + (count > SHOWN ? "… and " + (count - SHOWN) + " more rows\n" : "");
  }

  private static String at(List<String> phrases, int index) {
    return index < phrases.size() ? phrases.get(index) : "";
  }
}
