package dev.communique.core.search;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Leader;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The leaders that the articles of an index list. */
final class LeaderEntries {
  private LeaderEntries() {}

  /** All of them; one of an article that was removed only if another lists it. */
  static ImmutableList<Leader> of(IndexReader reader) throws IOException {
    ImmutableList.Builder<Leader> leaders = ImmutableList.builder();
    for (LeafReaderContext leaf : reader.leaves()) {
      @Nullable Terms terms = leaf.reader().terms(IndexFields.LEADER);
      if (terms != null) {
        add(leaf.reader(), terms.iterator(), leaders);
      }
    }
    return leaders.build();
  }

  private static void add(LeafReader leaf, TermsEnum terms, ImmutableList.Builder<Leader> leaders)
      throws IOException {
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      if (isLive(leaf, terms)) {
        leaders.add(LeaderEntry.parse(term.utf8ToString()));
      }
    }
  }

  private static boolean isLive(LeafReader leaf, TermsEnum term) throws IOException {
    @Nullable Bits live = leaf.getLiveDocs();
    PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      if (live == null || live.get(doc)) {
        return true;
      }
    }
    return false;
  }
}
