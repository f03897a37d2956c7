package dev.communique.benchmarks;

import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;

/** Asks a {@link HandIndex} for messages, in the same order as ours. */
final class HandReader implements RivalIndex.Reader {
  private static final Sort BY_DATE =
      new Sort(
          LongField.newSortField("date.first", false, SortedNumericSelector.Type.MIN),
          new SortField("id", SortField.Type.STRING),
          new SortField("index", SortField.Type.INT));

  private final RivalReader reader;

  HandReader(Path folder) throws IOException {
    this.reader = new RivalReader(folder);
  }

  @Override
  public List<Article> between(String from, String to, PartialDate dates, int most)
      throws IOException {
    return articles(
        most, term("from.leader", from), term("to.leader", to), begun(dates), ended(dates));
  }

  @Override
  public List<Article> from(String from, PartialDate dates, int most) throws IOException {
    return articles(most, term("from.leader", from), begun(dates), ended(dates));
  }

  @Override
  public List<Article> phrase(String from, String first, String second, int most)
      throws IOException {
    return articles(most, term("from.leader", from), new PhraseQuery("content", first, second));
  }

  @Override
  public List<Article> word(String from, String word, int most) throws IOException {
    return articles(most, term("from.leader", from), reader.stem("content.stems", word));
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query begun(PartialDate dates) {
    long last = dates.latest().toEpochDay();
    return LongField.newRangeQuery("date.first", Long.MIN_VALUE, last);
  }

  private static Query ended(PartialDate dates) {
    long first = dates.earliest().toEpochDay();
    return LongField.newRangeQuery("date.last", first, Long.MAX_VALUE);
  }

  private List<Article> articles(int most, Query... parts) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Query part : parts) {
      query.add(part, Occur.FILTER);
    }
    List<Article> found = new ArrayList<>();
    for (ScoreDoc hit : reader.searcher.search(query.build(), most, BY_DATE).scoreDocs) {
      found.add(reader.article(hit.doc + back(hit.doc)));
    }
    return found;
  }

  /** How far behind a message its article stands. */
  private int back(int document) throws IOException {
    List<LeafReaderContext> leaves = reader.searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues values = leaf.reader().getNumericDocValues("back");
    values.advanceExact(document - leaf.docBase);
    return (int) values.longValue();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
