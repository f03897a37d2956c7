package dev.communique.core.search;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Stems;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * The words of an index that share a stem. An index holds words as they are; in which inflections a
 * stem occurs is looked up when it is asked for, among the few words that begin like it. Texts
 * would otherwise be indexed twice. Thread-safe.
 */
final class Inflections {
  private static final int MOST_KNOWN = 10_000;

  private final IndexReader reader;
  private final Cache<Term, ImmutableList<Term>> known =
      CacheBuilder.newBuilder().maximumSize(MOST_KNOWN).build();

  Inflections(IndexReader reader) {
    this.reader = reader;
  }

  /** The words of a field that have a stem, in order; none when the stem does not occur. */
  ImmutableList<Term> of(String field, String stem) {
    Term key = new Term(field, stem);
    ImmutableList<Term> words = known.getIfPresent(key);
    if (words == null) {
      words = find(field, stem);
      known.put(key, words);
    }
    return words;
  }

  private ImmutableList<Term> find(String field, String stem) {
    try {
      @Nullable Terms terms = MultiTerms.getTerms(reader, field);
      return terms == null ? ImmutableList.of() : find(field, stem, terms.iterator());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ImmutableList<Term> find(String field, String stem, TermsEnum terms)
      throws IOException {
    ImmutableList.Builder<Term> found = ImmutableList.builder();
    Stems stems = new Stems();
    BytesRef beginning = new BytesRef(beginning(stem));
    if (terms.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
      return ImmutableList.of();
    }
    for (BytesRef word = terms.term(); word != null; word = terms.next()) {
      if (!StringHelper.startsWith(word, beginning)) {
        break;
      }
      if (stems.of(word.utf8ToString()).equals(stem)) {
        found.add(new Term(field, BytesRef.deepCopyOf(word)));
      }
    }
    return found.build();
  }

  /**
   * What every word of a stem begins with. The algorithm cuts endings and puts at most one letter
   * in place of others ({@code happy, happi}); of the few words that it knows by themselves, {@code
   * dying, die} has the least in common with its stem.
   */
  static String beginning(String stem) {
    int length = stem.codePointCount(0, stem.length());
    return stem.substring(0, stem.offsetByCodePoints(0, Math.min(length, Math.max(1, length - 2))));
  }
}
