package dev.communique.core.search;

import com.google.common.collect.AbstractIterator;
import dev.communique.core.query.Finder;
import dev.communique.core.query.Kind;
import dev.communique.core.query.NameBook;
import dev.communique.core.query.Question;
import dev.communique.core.query.Sorting;
import dev.communique.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** Answers questions by searching an index, page by page. Thread-safe. */
final class IndexFinder implements Finder {
  private static final int PAGE = 500;

  private final IndexSearcher searcher;
  private final ArticleLoader loader;
  private final NameBook names;
  private final Vocabulary vocabulary;

  IndexFinder(IndexSearcher searcher, ArticleLoader loader, NameBook names) {
    this.searcher = searcher;
    this.loader = loader;
    this.names = names;
    this.vocabulary = new Vocabulary(searcher.getIndexReader());
  }

  @Override
  public boolean canAnswer(Question question) {
    long clauses = new ClauseCount(names, vocabulary).of(question.condition());
    return clauses <= IndexSearcher.getMaxClauseCount();
  }

  /** {@inheritDoc} The files stay open until the stream is closed, whoever closes the index. */
  @Override
  public Stream<Hit> find(Question question) {
    hold();
    try {
      return hits(question).onClose(this::release);
    } catch (RuntimeException failed) {
      release();
      throw failed;
    }
  }

  private Stream<Hit> hits(Question question) {
    Query query = query(question);
    Hits hits = new Hits(query, Sorts.of(question.sorting()), question.limit().orElse(PAGE));
    Stream<ScoreDoc> found = stream(hits).skip(question.offset());
    int most = question.limit().orElse(Integer.MAX_VALUE);
    Pages pages = new Pages();
    return found.limit(most).map(pages::hit);
  }

  private void hold() {
    if (!searcher.getIndexReader().tryIncRef()) {
      throw new IllegalStateException("the index is closed");
    }
  }

  private void release() {
    try {
      searcher.getIndexReader().decRef();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every article, by id. */
  Stream<Article> articles() {
    Question all = Question.of(Kind.ARTICLE).withSorting(Sorting.ID);
    return find(all).map(Hit::article);
  }

  @Override
  public long count(Question question) {
    hold();
    try {
      return searcher.count(query(question));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } finally {
      release();
    }
  }

  private Query query(Question question) {
    return new ConditionQueries(question.kind(), names, vocabulary).of(question.condition());
  }

  private static <T> Stream<T> stream(Iterator<T> items) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, traits), false);
  }

  /** The documents that match, a page at a time; later pages are larger. */
  private final class Hits extends AbstractIterator<ScoreDoc> {
    private final Query query;
    private final Sort sort;
    private int size;
    private ScoreDoc[] page = {};
    private int at;
    private boolean last;

    Hits(Query query, Sort sort, int wanted) {
      this.query = query;
      this.sort = sort;
      this.size = Math.max(1, Math.min(PAGE, wanted));
    }

    @Override
    protected @Nullable ScoreDoc computeNext() {
      if (at == page.length && !last) {
        turn();
      }
      return at == page.length ? endOfData() : page[at++];
    }

    private void turn() {
      try {
        TopDocs found =
            page.length == 0
                ? searcher.search(query, size, sort)
                : searcher.searchAfter(page[page.length - 1], query, size, sort);
        page = found.scoreDocs;
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      last = page.length < size;
      at = 0;
      size = Math.min(PAGE * 20, size * 4);
    }
  }

  /** Makes answers of documents; those of one article one after the other share it. */
  private final class Pages {
    private int known = -1;
    private @Nullable Article article;

    Hit hit(ScoreDoc found) {
      try {
        int own = found.doc + number(found.doc, IndexFields.BACK);
        Article current = article;
        if (current == null || own != known) {
          current = loader.load(own);
          article = current;
          known = own;
        }
        return new Hit(current, number(found.doc, IndexFields.INDEX));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    private int number(int document, String field) throws IOException {
      List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      NumericDocValues values = leaf.reader().getNumericDocValues(field);
      if (values == null || !values.advanceExact(document - leaf.docBase)) {
        throw new IOException("the index is damaged: document " + document + " has no " + field);
      }
      return (int) values.longValue();
    }
  }
}
