package dev.communique.core.search;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Folded;
import dev.communique.core.query.Stems;
import dev.communique.core.query.WordPattern;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What patterns of words are to the index. */
final class TextQueries {
  private final Vocabulary vocabulary;

  TextQueries(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The query for a pattern in a field of words. */
  Query of(String field, WordPattern pattern) {
    return switch (pattern.match()) {
      case STEM -> inflected(field, pattern.words());
      case PHRASE -> phrase(field, pattern.words());
      case PREFIX -> prefix(field, pattern.words());
      case NEAR -> near(field, pattern);
    };
  }

  /** The query for words of a name, folded, one after the other. */
  static Query name(String field, String folded) {
    return phrase(field, Folded.words(folded));
  }

  private Query inflected(String field, List<String> words) {
    Stems stems = new Stems();
    ImmutableList<ImmutableList<Term>> forms =
        words.stream()
            .map(word -> vocabulary.inflections(field, stems.of(word)))
            .collect(ImmutableList.toImmutableList());
    if (forms.stream().anyMatch(List::isEmpty)) {
      return new MatchNoDocsQuery("a stem that does not occur");
    }
    return forms.size() == 1 ? any(field, forms.get(0)) : phraseOf(forms);
  }

  private static Query any(String field, List<Term> words) {
    SynonymQuery.Builder query = new SynonymQuery.Builder(field);
    words.forEach(query::addTerm);
    return query.build();
  }

  private static Query phraseOf(List<ImmutableList<Term>> forms) {
    MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder();
    forms.forEach(words -> query.add(words.toArray(new Term[0])));
    return query.build();
  }

  /** The query for these very words, one after the other. */
  static Query phrase(String field, List<String> words) {
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
    // Where it stands for more words than that, the index is not asked.
    int most = IndexSearcher.getMaxClauseCount();
    parts[last] = Intervals.prefix(new BytesRef(words.get(last)), most);
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
