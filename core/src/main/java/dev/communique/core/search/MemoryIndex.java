package dev.communique.core.search;

import com.google.common.collect.ImmutableMap;
import dev.communique.core.query.Finder;
import dev.communique.core.query.NameBook;
import dev.communique.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index of articles that are in memory already: it holds what they are found by alone. */
public final class MemoryIndex {
  private MemoryIndex() {}

  /**
   * {@return what finds articles, messages and quotations by their words}
   *
   * @param articles the articles by id
   * @param names whom the names in questions stand for
   */
  public static Finder of(ImmutableMap<String, Article> articles, NameBook names) {
    try {
      DirectoryReader reader = DirectoryReader.open(write(articles.values()));
      IndexSearcher searcher = new IndexSearcher(reader);
      ImmutableMap.Builder<String, Article> byKey = ImmutableMap.builder();
      articles.forEach((id, article) -> byKey.put(ArticleKey.of(id), article));
      ImmutableMap<String, Article> loaded = byKey.buildOrThrow();
      return new IndexFinder(searcher, document -> load(reader, document, loaded), names);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static ByteBuffersDirectory write(Iterable<Article> articles) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    ArticleDocuments documents = new ArticleDocuments(false);
    IndexWriterConfig settings = new IndexWriterConfig(new FoldedAnalyzer());
    try (IndexWriter writer = new IndexWriter(directory, settings)) {
      for (Article article : articles) {
        writer.addDocuments(documents.of(article));
      }
    }
    return directory;
  }

  private static Article load(
      DirectoryReader reader, int document, ImmutableMap<String, Article> articles)
      throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    SortedDocValues keys = leaf.reader().getSortedDocValues(IndexFields.ID);
    Article article = null;
    if (keys != null && keys.advanceExact(document - leaf.docBase)) {
      article = articles.get(keys.lookupOrd(keys.ordValue()).utf8ToString());
    }
    if (article == null) {
      throw new IllegalStateException("no article for document " + document);
    }
    return article;
  }
}
