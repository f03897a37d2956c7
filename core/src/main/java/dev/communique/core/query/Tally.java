package dev.communique.core.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How often each value of a fact occurs. Values of time come in order of time, others by how often
 * they occur, most first, then by letters. Prints as a table. Immutable.
 */
public final class Tally {
  private static final int SHOWN = 30;

  private final Facet facet;
  private final ImmutableMap<String, Long> counts;

  private Tally(Facet facet, ImmutableMap<String, Long> counts) {
    this.facet = facet;
    this.counts = counts;
  }

  static Tally of(Facet facet, Stream<String> values) {
    Map<String, Long> counts = new HashMap<>();
    values.forEach(value -> counts.merge(value, 1L, Long::sum));
    Comparator<Map.Entry<String, Long>> byName = Map.Entry.comparingByKey();
    Comparator<Map.Entry<String, Long>> byCount =
        Map.Entry.<String, Long>comparingByValue().reversed();
    return new Tally(
        facet,
        Ordering.from(facet.isOrdered() ? byName : byCount.thenComparing(byName))
            .immutableSortedCopy(counts.entrySet())
            .stream()
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** {@return the fact that was counted} */
  public Facet facet() {
    return facet;
  }

  /** {@return how often each value occurs, in the order described above} */
  public ImmutableMap<String, Long> counts() {
    return counts;
  }

  /**
   * {@return how often a value occurs}
   *
   * @param value the value
   */
  public long count(String value) {
    return counts.getOrDefault(value, 0L);
  }

  /** {@return all values and their counts as a table} */
  public Table toTable() {
    return table(counts.size());
  }

  private Table table(int rows) {
    return Table.of(
        ImmutableList.of(facet.spelling(), "count"),
        counts.entrySet().stream()
            .limit(rows)
            .map(entry -> ImmutableList.of(entry.getKey(), entry.getValue().toString()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** {@return the first values and their counts as a table} */
  @Override
  public String toString() {
    int left = counts.size() - SHOWN;
    String table = table(SHOWN).toString();
    return left > 0 ? table + "… and " + left + " more" : table.substring(0, table.length() - 1);
  }
}
