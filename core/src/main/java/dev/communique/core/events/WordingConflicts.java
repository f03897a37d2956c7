package dev.communique.core.events;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import dev.communique.core.query.Folded;
import dev.communique.model.ContentPiece;
import dev.communique.model.Quotation;
import dev.communique.model.Report;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds passages that reports quote in different words: two quotations share a run of words and go
 * on, or begin, with others. That one quotation is longer than the other is no conflict, and what
 * an ellipsis or brackets stand for is not looked at.
 */
final class WordingConflicts {
  /** A run of fewer words is shared by passages that have nothing to do with each other. */
  private static final int SHORTEST_RUN = 4;

  private static final int MOST_WORDS = 200;

  /** More wordings of one message than these are not told apart. */
  private static final int MOST_PASSAGES = 32;

  private static final Splitter GAPS =
      Splitter.on(CharMatcher.anyOf("…[]").or(CharMatcher.is('\n')));

  private WordingConflicts() {}

  static Optional<Conflict> find(List<Report> reports) {
    Map<List<String>, String> passages = new LinkedHashMap<>();
    ImmutableListMultimap.Builder<String, Report> quoted = ImmutableListMultimap.builder();
    for (Report report : reports) {
      for (String passage : passages(report)) {
        List<String> words = firstWords(passage);
        if (words.size() > SHORTEST_RUN
            && (passages.size() < MOST_PASSAGES || passages.containsKey(words))) {
          passages.putIfAbsent(words, passage);
          quoted.put(passages.getOrDefault(words, passage), report);
        }
      }
    }
    Set<String> apart = apart(passages);
    ImmutableListMultimap<String, Report> all = quoted.build();
    ImmutableListMultimap.Builder<String, Report> found = ImmutableListMultimap.builder();
    apart.forEach(passage -> found.putAll(passage, all.get(passage)));
    return apart.isEmpty()
        ? Optional.empty()
        : Optional.of(new Conflict(Aspect.WORDING, found.build()));
  }

  private static List<String> firstWords(String passage) {
    List<String> words = Folded.words(passage);
    return words.subList(0, Math.min(MOST_WORDS, words.size()));
  }

  private static Set<String> passages(Report report) {
    Set<String> passages = new LinkedHashSet<>();
    for (Quotation quotation : report.content()) {
      for (ContentPiece piece : quotation.content()) {
        if (piece.quoted()) {
          String text = report.article().textOf(piece.span()).replace("...", "…");
          GAPS.split(text).forEach(passages::add);
        }
      }
    }
    return passages;
  }

  private static Set<String> apart(Map<List<String>, String> passages) {
    Set<String> apart = new LinkedHashSet<>();
    List<Map.Entry<List<String>, String>> all = List.copyOf(passages.entrySet());
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (areApart(all.get(j).getKey(), all.get(i).getKey())) {
          apart.add(all.get(j).getValue());
          apart.add(all.get(i).getValue());
        }
      }
    }
    return apart;
  }

  /** Whether both go on, or begin, beside their longest common run. */
  private static boolean areApart(List<String> ones, List<String> others) {
    int[] row = new int[others.size() + 1];
    int run = 0;
    int end = 0;
    int otherEnd = 0;
    for (int i = 0; i < ones.size(); i++) {
      for (int j = row.length - 1; j > 0; j--) {
        row[j] = ones.get(i).equals(others.get(j - 1)) ? row[j - 1] + 1 : 0;
        if (row[j] > run) {
          run = row[j];
          end = i + 1;
          otherEnd = j;
        }
      }
    }
    boolean goOn = end < ones.size() && otherEnd < others.size();
    boolean begin = end > run && otherEnd > run;
    return run >= SHORTEST_RUN && (goOn || begin);
  }
}
