package dev.communique.core.compare;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The phrases that several texts have. A phrase is a run of up to {@value #LONGEST} words within a
 * sentence that neither begins nor ends in a stop word; one that only stands in longer ones of the
 * same texts is left to these.
 */
final class RepeatedPhrases {
  private static final int LONGEST = 12;

  /** A run of words, the texts that have it, and whether its ends are no stop words. */
  record Repeated(String written, BitSet texts, boolean isPhrase) {}

  private final int least;
  private final List<Map<String, Repeated>> bySize = new ArrayList<>();

  private RepeatedPhrases(List<Wording> texts, int least) {
    this.least = least;
    for (int size = 1; size <= LONGEST; size++) {
      Map<String, Repeated> runs = runs(texts, size);
      if (runs.isEmpty()) {
        break;
      }
      bySize.add(runs);
    }
  }

  /** The phrases that at least so many texts have, the longest first, then by first occurrence. */
  static ImmutableList<Repeated> of(List<Wording> texts, int least) {
    return new RepeatedPhrases(texts, least).closed();
  }

  private Map<String, Repeated> runs(List<Wording> texts, int size) {
    Map<String, Repeated> runs = new LinkedHashMap<>();
    for (int text = 0; text < texts.size(); text++) {
      Wording wording = texts.get(text);
      for (int word = 0; word + size <= wording.count(); word++) {
        if (wording.holds(word, size) && isKnown(wording, word, size)) {
          int from = word;
          runs.computeIfAbsent(
                  wording.phrase(word, word + size), key -> repeated(wording, from, size))
              .texts()
              .set(text);
        }
      }
    }
    runs.values().removeIf(run -> run.texts().cardinality() < least);
    return runs;
  }

  /** A run is in no more texts than the shorter ones in it. */
  private boolean isKnown(Wording wording, int word, int size) {
    if (size == 1) {
      return true;
    }
    Map<String, Repeated> shorter = bySize.get(size - 2);
    return shorter.containsKey(wording.phrase(word, word + size - 1))
        && shorter.containsKey(wording.phrase(word + 1, word + size));
  }

  private static Repeated repeated(Wording wording, int word, int size) {
    boolean isPhrase = !wording.isStopWord(word) && !wording.isStopWord(word + size - 1);
    return new Repeated(wording.written(word, word + size), new BitSet(), isPhrase);
  }

  private ImmutableList<Repeated> closed() {
    ImmutableList.Builder<Repeated> closed = ImmutableList.builder();
    Set<String> covered = Set.of();
    for (int size = bySize.size(); size >= 1; size--) {
      Set<String> shorter = new HashSet<>();
      for (Map.Entry<String, Repeated> run : bySize.get(size - 1).entrySet()) {
        boolean isCovered = covered.contains(run.getKey());
        if (run.getValue().isPhrase() && !isCovered) {
          closed.add(run.getValue());
        }
        if (size > 1 && (run.getValue().isPhrase() || isCovered)) {
          cover(run.getKey(), run.getValue(), bySize.get(size - 2), shorter);
        }
      }
      covered = shorter;
    }
    return closed.build();
  }

  private static void cover(
      String run, Repeated of, Map<String, Repeated> known, Set<String> covered) {
    String head = run.substring(0, run.lastIndexOf(' '));
    String tail = run.substring(run.indexOf(' ') + 1);
    for (String part : List.of(head, tail)) {
      Repeated shorter = known.get(part);
      if (shorter != null && shorter.texts().equals(of.texts())) {
        covered.add(part);
      }
    }
  }
}
