package dev.communique.core.search;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.query.Stems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Which fields, values and words occur in an index at all, so that nothing is asked that cannot be.
 * An index holds words as they are; in which inflections a stem occurs is looked up when it is
 * asked for, among the few words that begin like it. Texts would otherwise be indexed twice.
 * Thread-safe.
 */
final class Vocabulary {
  private static final int MOST_KNOWN = 10_000;

  private final IndexReader reader;
  private final ImmutableSet<String> fields;
  private final Cache<Term, Boolean> values =
      CacheBuilder.newBuilder().maximumSize(MOST_KNOWN).build();
  private final Cache<Term, ImmutableList<Term>> inflections =
      CacheBuilder.newBuilder().maximumSize(MOST_KNOWN).build();

  Vocabulary(IndexReader reader) {
    this.reader = reader;
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
      names.add(field.name);
    }
    this.fields = names.build();
  }

  /** Whether a document has a field. */
  boolean has(String field) {
    return fields.contains(field);
  }

  /** Whether all of some words occur in a field, in this document or that. */
  boolean has(String field, List<String> words) {
    return has(field) && words.stream().allMatch(word -> has(new Term(field, word)));
  }

  private boolean has(Term value) {
    Boolean known = values.getIfPresent(value);
    if (known == null) {
      known = isThere(value);
      values.put(value, known);
    }
    return known;
  }

  private boolean isThere(Term value) {
    try {
      return reader.docFreq(value) > 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** How many words of a field begin so, counted up to one more than a number. */
  long count(String field, String beginning, int most) {
    try {
      @Nullable Terms terms = MultiTerms.getTerms(reader, field);
      return terms == null ? 0 : count(new BytesRef(beginning), most, terms.iterator());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static long count(BytesRef beginning, int most, TermsEnum terms) throws IOException {
    if (terms.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
      return 0;
    }
    long count = 0;
    for (BytesRef word = terms.term(); word != null && count <= most; word = terms.next()) {
      if (!StringHelper.startsWith(word, beginning)) {
        break;
      }
      count++;
    }
    return count;
  }

  /** The words of a field that have a stem, in order; none when the stem does not occur. */
  ImmutableList<Term> inflections(String field, String stem) {
    Term key = new Term(field, stem);
    ImmutableList<Term> words = inflections.getIfPresent(key);
    if (words == null) {
      words = find(field, stem);
      inflections.put(key, words);
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
