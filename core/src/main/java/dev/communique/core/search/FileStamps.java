package dev.communique.core.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/**
 * What files were like when an index took their articles, as it stood at one moment. Thread-safe;
 * to be closed.
 */
public final class FileStamps implements Closeable {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  FileStamps(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * {@return what was kept for a file; empty when the index has not all its articles}
   *
   * @param file the file's name
   * @throws IOException if the index cannot be read
   */
  public Optional<String> find(String file) throws IOException {
    TermQuery query = new TermQuery(new Term(IndexFields.STAMP_OF, ArticleKey.of(file)));
    TopDocs found = searcher.search(query, 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.ofNullable(
            reader.storedFields().document(found.scoreDocs[0].doc).get(IndexFields.STAMP));
  }

  /** Lets the index forget this moment. */
  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** {@return that these are stamps} */
  @Override
  public String toString() {
    return "stamps of files in an index of " + reader.numDocs() + " documents";
  }
}
