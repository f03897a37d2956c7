package dev.communique.benchmarks;

import dev.communique.model.Article;
import dev.communique.model.json.ArticleJson;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** What both indexes written by hand need to be read. */
final class RivalReader implements Closeable {
  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final Analyzer english = english();
  final IndexSearcher searcher;

  RivalReader(Path folder) throws IOException {
    this.directory = FSDirectory.open(folder);
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
  }

  /** English stems of all words: a phrase may hold any. */
  static Analyzer english() {
    return new EnglishAnalyzer(CharArraySet.EMPTY_SET);
  }

  /** The article stored with a document. */
  Article article(int document) throws IOException {
    byte[] json = reader.storedFields().document(document).getBinaryValue("json").bytes;
    return ArticleJson.read(new String(json, StandardCharsets.UTF_8));
  }

  /** The documents that hold a word's stem. */
  TermQuery stem(String field, String word) throws IOException {
    try (TokenStream words = english.tokenStream(field, word)) {
      CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
      words.reset();
      words.incrementToken();
      return new TermQuery(new Term(field, term.toString()));
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
    english.close();
  }
}
