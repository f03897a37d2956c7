package dev.communique.benchmarks;

import dev.communique.model.Article;
import dev.communique.model.Message;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.json.ArticleJson;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * What somebody would write who knows Lucene and needs no more than the questions measured here: a
 * document a message, with the fields they ask for, the text, and the article to give back.
 */
final class HandIndex implements Closeable {
  private final FSDirectory directory;
  private final IndexWriter writer;

  HandIndex(Path folder) throws IOException {
    this.directory = FSDirectory.open(folder);
    this.writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()));
  }

  void put(Article article) throws IOException {
    Message message = article.messages().get(0);
    long day = message.sent().orElseThrow().earliest().toEpochDay();
    Document document = new Document();
    document.add(new StringField("id", article.id(), Store.NO));
    document.add(new StringField("from", id(message.senders().get(0)), Store.NO));
    document.add(new StringField("to", id(message.addressees().get(0)), Store.NO));
    document.add(new StringField("purpose", message.purpose().spelling(), Store.NO));
    document.add(new LongPoint("day", day));
    document.add(new NumericDocValuesField("day", day));
    document.add(new TextField("text", article.text(), Store.NO));
    document.add(
        new TextField("content", article.quotations().get(0).in(article.text()), Store.NO));
    document.add(
        new StoredField("json", ArticleJson.write(article).getBytes(StandardCharsets.UTF_8)));
    writer.updateDocument(new Term("id", article.id()), document);
  }

  private static String id(Party party) {
    return party.leader().orElseThrow().value();
  }

  void commit() throws IOException {
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }

  /** Asks what was committed. */
  static final class Reader implements Closeable {
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    Reader(Path folder) throws IOException {
      this.directory = FSDirectory.open(folder);
      this.reader = DirectoryReader.open(directory);
      this.searcher = new IndexSearcher(reader);
    }

    List<Article> between(String from, String to, PartialDate dates, int most) throws IOException {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      query.add(new TermQuery(new Term("from", from)), Occur.FILTER);
      query.add(new TermQuery(new Term("to", to)), Occur.FILTER);
      query.add(days(dates), Occur.FILTER);
      return articles(query.build(), most);
    }

    List<Article> from(String from, PartialDate dates, int most) throws IOException {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      query.add(new TermQuery(new Term("from", from)), Occur.FILTER);
      query.add(days(dates), Occur.FILTER);
      return articles(query.build(), most);
    }

    List<Article> phrase(String from, String first, String second, int most) throws IOException {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      query.add(new TermQuery(new Term("from", from)), Occur.FILTER);
      query.add(new PhraseQuery("content", first, second), Occur.FILTER);
      return articles(query.build(), most);
    }

    private static Query days(PartialDate dates) {
      return LongPoint.newRangeQuery(
          "day", dates.earliest().toEpochDay(), dates.latest().toEpochDay());
    }

    private List<Article> articles(Query query, int most) throws IOException {
      Sort byDay = new Sort(new SortField("day", SortField.Type.LONG), SortField.FIELD_DOC);
      List<Article> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, most, byDay).scoreDocs) {
        byte[] json = reader.storedFields().document(hit.doc).getBinaryValue("json").bytes;
        found.add(ArticleJson.read(new String(json, StandardCharsets.UTF_8)));
      }
      return found;
    }

    @Override
    public void close() throws IOException {
      reader.close();
      directory.close();
    }
  }
}
