package dev.communique.benchmarks;

import dev.communique.model.Article;
import dev.communique.model.Message;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
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
import org.apache.lucene.store.FSDirectory;

/**
 * What somebody would write who knows Lucene and needs no more than the questions measured here: a
 * document a message, with the fields they ask for, and the article to give back. It answers
 * nothing else: no question for articles or quotations, no name but a leader's id, no vague date.
 */
final class LeanIndex implements RivalIndex {
  private final FSDirectory directory;
  private final IndexWriter writer;

  LeanIndex(Path folder) throws IOException {
    this.directory = FSDirectory.open(folder);
    this.writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(
                new PerFieldAnalyzerWrapper(
                    new StandardAnalyzer(), Map.of("stems", RivalReader.english()))));
  }

  @Override
  public void put(Article article) throws IOException {
    Message message = article.messages().get(0);
    long day = message.sent().orElseThrow().earliest().toEpochDay();
    String words = article.quotations().get(0).in(article.text());
    Document document = new Document();
    document.add(new StringField("id", article.id(), Store.NO));
    document.add(new StringField("from", id(message.senders().get(0)), Store.NO));
    document.add(new StringField("to", id(message.addressees().get(0)), Store.NO));
    document.add(new LongField("day", day, Store.NO));
    document.add(new TextField("text", article.text(), Store.NO));
    document.add(new TextField("content", words, Store.NO));
    document.add(new TextField("stems", words, Store.NO));
    document.add(
        new StoredField("json", ArticleJson.write(article).getBytes(StandardCharsets.UTF_8)));
    writer.updateDocument(new Term("id", article.id()), document);
  }

  private static String id(Party party) {
    return party.leader().orElseThrow().value();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }

  /** Asks what was committed. */
  static final class Reader implements RivalIndex.Reader {
    private final RivalReader reader;

    Reader(Path folder) throws IOException {
      this.reader = new RivalReader(folder);
    }

    @Override
    public List<Article> between(String from, String to, PartialDate dates, int most)
        throws IOException {
      return articles(most, term("from", from), term("to", to), days(dates));
    }

    @Override
    public List<Article> from(String from, PartialDate dates, int most) throws IOException {
      return articles(most, term("from", from), days(dates));
    }

    @Override
    public List<Article> phrase(String from, String first, String second, int most)
        throws IOException {
      return articles(most, term("from", from), new PhraseQuery("content", first, second));
    }

    @Override
    public List<Article> word(String from, String word, int most) throws IOException {
      return articles(most, term("from", from), reader.stem("stems", word));
    }

    private static Query term(String field, String value) {
      return new TermQuery(new Term(field, value));
    }

    private static Query days(PartialDate dates) {
      return LongField.newRangeQuery(
          "day", dates.earliest().toEpochDay(), dates.latest().toEpochDay());
    }

    private List<Article> articles(int most, Query... parts) throws IOException {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (Query part : parts) {
        query.add(part, Occur.FILTER);
      }
      SortField day = LongField.newSortField("day", false, SortedNumericSelector.Type.MIN);
      Sort byDay = new Sort(day, SortField.FIELD_DOC);
      List<Article> found = new ArrayList<>();
      for (ScoreDoc hit : reader.searcher.search(query.build(), most, byDay).scoreDocs) {
        found.add(reader.article(hit.doc));
      }
      return found;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
