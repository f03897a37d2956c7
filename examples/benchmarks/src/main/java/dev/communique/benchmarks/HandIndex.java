package dev.communique.benchmarks;

import dev.communique.model.Article;
import dev.communique.model.Message;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Quotation;
import dev.communique.model.Report;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * What somebody would write with Lucene to answer the same questions as ours: a block of documents
 * an article, one for each message and quotation and one for itself; the two ends of every date;
 * states, leaders and the words of names; words and English stems of whatever is asked for by
 * words; the article to give back. Analysers, fields and queries are those Lucene comes with.
 */
final class HandIndex implements RivalIndex {
  private final FSDirectory directory;
  private final IndexWriter writer;

  HandIndex(Path folder) throws IOException {
    this.directory = FSDirectory.open(folder);
    this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer()));
  }

  private static Analyzer analyzer() {
    Analyzer words = new StandardAnalyzer();
    Analyzer stems = RivalReader.english();
    return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return field.endsWith(".stems") ? stems : words;
      }
    };
  }

  @Override
  public void put(Article article) throws IOException {
    List<Document> block = new ArrayList<>();
    for (Report report : article.reports()) {
      block.add(message(report, block.size()));
    }
    for (int i = 0; i < article.quotations().size(); i++) {
      block.add(quotation(article, i));
    }
    block.add(article(article));
    for (int i = 0; i < block.size(); i++) {
      block.get(i).add(new NumericDocValuesField("back", block.size() - 1L - i));
    }
    writer.updateDocuments(new Term("key", article.id()), block);
  }

  private static Document document(String kind, Article article, int index) {
    Document document = new Document();
    value(document, "kind", kind);
    value(document, "key", article.id());
    document.add(new SortedDocValuesField("id", new BytesRef(article.id())));
    document.add(new NumericDocValuesField("index", index));
    name(document, "id.name", article.id());
    article.label().ifPresent(label -> name(document, "outlet", label));
    article
        .dateline()
        .ifPresent(line -> line.agencies().forEach(agency -> name(document, "outlet", agency)));
    return document;
  }

  private static Document message(Report report, int index) {
    Message message = report.message();
    Document document = document("message", report.article(), index);
    parties(document, "from", message.senders());
    parties(document, "to", message.addressees());
    dates(document, "date", message.date());
    dates(document, "sent", message.sent());
    dates(document, "received", message.received());
    dates(document, "reported", message.reported());
    value(document, "purpose", message.purpose().spelling());
    value(document, "medium", message.medium().spelling());
    value(document, "status", message.status().spelling());
    value(document, "coverage", message.coverage().spelling());
    value(document, "is", message.isPassing() ? "passing" : "main");
    if (message.isReply()) {
      value(document, "is", "reply");
    }
    message.occasion().ifPresent(event -> value(document, "occasion", event.type().spelling()));
    message.reportedBy().forEach(who -> name(document, "reported-by", who));
    for (String text : report.contentTexts()) {
      words(document, "content", text);
      words(document, "about", text);
    }
    message
        .evidence()
        .forEach(told -> words(document, "about", report.article().textOf(told.span())));
    return document;
  }

  private static Document quotation(Article article, int index) {
    Quotation quotation = article.quotations().get(index);
    Document document = document("quotation", article, index);
    quotation
        .speaker()
        .ifPresent(
            who -> {
              name(document, "by", who.name());
              document.add(new SortedDocValuesField("from.order", new BytesRef(who.name())));
              who.leader().ifPresent(leader -> value(document, "by.leader", leader.value()));
            });
    dates(document, "date", article.date().map(date -> date.value()));
    value(document, "form", quotation.form().spelling());
    words(document, "about", quotation.in(article.text()));
    return document;
  }

  private static Document article(Article article) {
    Document document = document("article", article, 0);
    dates(document, "date", article.date().map(date -> date.value()));
    words(document, "text", article.text());
    article.leaders().forEach(leader -> value(document, "naming", leader.id().value()));
    document.add(
        new StoredField("json", ArticleJson.write(article).getBytes(StandardCharsets.UTF_8)));
    return document;
  }

  private static void parties(Document document, String side, List<Party> parties) {
    for (Party party : parties) {
      name(document, side, party.name());
      party.leader().ifPresent(leader -> value(document, side + ".leader", leader.value()));
      party.country().ifPresent(country -> value(document, side + ".country", country.value()));
    }
    String first = parties.isEmpty() ? "" : parties.get(0).name();
    document.add(new SortedDocValuesField(side + ".order", new BytesRef(first)));
  }

  private static void value(Document document, String field, String value) {
    document.add(new StringField(field, value, Store.NO));
  }

  private static void name(Document document, String field, String name) {
    document.add(new TextField(field, name, Store.NO));
  }

  private static void words(Document document, String field, String text) {
    document.add(new TextField(field, text, Store.NO));
    document.add(new TextField(field + ".stems", text, Store.NO));
  }

  private static void dates(Document document, String field, Optional<PartialDate> dates) {
    if (dates.isPresent()) {
      long first = dates.get().earliest().toEpochDay();
      document.add(new LongField(field + ".first", first, Store.NO));
      document.add(new LongField(field + ".last", dates.get().latest().toEpochDay(), Store.NO));
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
