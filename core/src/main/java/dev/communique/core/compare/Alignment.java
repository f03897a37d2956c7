package dev.communique.core.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.query.Table;
import java.util.List;

/**
 * Two texts sentence by sentence: which sentence of the one became which of the other, and what
 * changed in it. Two sentences belong together when they share at least {@value #LEAST} of their
 * words (Dice 1945), the most alike first, also when they moved. Immutable; prints as a table.
 */
public final class Alignment {
  static final double LEAST = 0.4;

  /**
   * A sentence of the first text beside one of the second.
   *
   * @param first the sentence, empty when the second is new
   * @param second the sentence, empty when the first was dropped
   * @param similarity the Dice measure of their words, from 0 to 1
   */
  public record Row(String first, String second, double similarity) {
    /** {@return what changed in it, word by word} */
    public WordDiff diff() {
      return WordDiff.of(first, second);
    }

    /** {@return both in one, as {@link WordDiff#toString} has them} */
    @Override
    public String toString() {
      return diff().toString();
    }
  }

  private final ImmutableList<Row> rows;

  private Alignment(ImmutableList<Row> rows) {
    this.rows = rows;
  }

  /**
   * {@return the sentences of two texts side by side}
   *
   * @param first the texts of one side
   * @param second the texts of the other
   */
  public static Alignment of(List<String> first, List<String> second) {
    ImmutableList<String> from = Sentences.of(first);
    ImmutableList<String> to = Sentences.of(second);
    SentencePairs pairs = SentencePairs.of(from, to);
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    addNew(pairs, to, 0, rows);
    for (int i = 0; i < from.size(); i++) {
      int partner = pairs.ofFirst(i);
      if (partner < 0) {
        rows.add(new Row(from.get(i), "", 0));
      } else {
        rows.add(new Row(from.get(i), to.get(partner), pairs.similarity(i)));
        addNew(pairs, to, partner + 1, rows);
      }
    }
    return new Alignment(rows.build());
  }

  /** What is new stands after what it follows in the second text. */
  private static void addNew(
      SentencePairs pairs, List<String> to, int from, ImmutableList.Builder<Row> rows) {
    for (int i = from; i < to.size() && pairs.ofSecond(i) < 0; i++) {
      rows.add(new Row("", to.get(i), 0));
    }
  }

  /** {@return the rows in the order of the first text, new sentences after those they follow} */
  public ImmutableList<Row> rows() {
    return rows;
  }

  /** {@return the sentences that only the first has, in its order} */
  public ImmutableSet<String> dropped() {
    return rows.stream()
        .filter(row -> row.second().isEmpty())
        .map(Row::first)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the sentences that only the second has, in its order as far as they follow others} */
  public ImmutableSet<String> added() {
    return rows.stream()
        .filter(row -> row.first().isEmpty())
        .map(Row::second)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the sentences side by side, {@code ~dropped~} and {@code **new**} words marked} */
  public Table toTable() {
    return Table.of(
        ImmutableList.of("first", "second"),
        rows.stream()
            .map(row -> ImmutableList.of(row.diff().markedFirst(), row.diff().markedSecond()))
            .toList());
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return toTable().toString();
  }
}
