package dev.communique.core.search;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Field;
import dev.communique.core.query.Folded;
import dev.communique.core.query.Stems;
import dev.communique.core.query.WordPattern;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What patterns of words are to the index. */
final class TextQueries {
  /** How many words a beginning may stand for inside a phrase. */
  private static final int MOST_EXPANSIONS = 100_000;

  private TextQueries() {}

  /** The query for a pattern in a field of words. */
  static Query of(Field field, WordPattern pattern) {
    String words = IndexFields.of(field);
    return switch (pattern.match()) {
      case STEM -> phrase(IndexFields.stems(field), stems(pattern.words()));
      case PHRASE -> phrase(words, pattern.words());
      case PREFIX -> prefix(words, pattern.words());
      case NEAR -> near(words, pattern);
    };
  }

  /** The query for words of a name, folded, one after the other. */
  static Query name(String field, String folded) {
    return phrase(field, Folded.words(folded));
  }

  private static ImmutableList<String> stems(List<String> words) {
    Stems stems = new Stems();
    return words.stream().map(stems::of).collect(ImmutableList.toImmutableList());
  }

  private static Query phrase(String field, List<String> words) {
    return words.size() == 1
        ? new TermQuery(new Term(field, words.get(0)))
        : new PhraseQuery(field, words.toArray(String[]::new));
  }

  private static Query prefix(String field, List<String> words) {
    int last = words.size() - 1;
    if (last == 0) {
      return new PrefixQuery(new Term(field, words.get(0)));
    }
    IntervalsSource[] parts = new IntervalsSource[words.size()];
    for (int i = 0; i < last; i++) {
      parts[i] = Intervals.term(words.get(i));
    }
    parts[last] = Intervals.prefix(new BytesRef(words.get(last)), MOST_EXPANSIONS);
    return new IntervalQuery(field, Intervals.phrase(parts));
  }

  private static Query near(String field, WordPattern pattern) {
    if (pattern.words().size() == 1) {
      return phrase(field, pattern.words());
    }
    IntervalsSource[] words =
        pattern.words().stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    return new IntervalQuery(
        field, Intervals.maxgaps(pattern.distance(), Intervals.unordered(words)));
  }
}
