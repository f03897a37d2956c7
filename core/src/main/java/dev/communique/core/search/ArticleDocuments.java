package dev.communique.core.search;

import dev.communique.core.query.ArticleFacts;
import dev.communique.core.query.Field;
import dev.communique.core.query.Folded;
import dev.communique.core.query.Kind;
import dev.communique.core.query.MessageFacts;
import dev.communique.model.Article;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Quotation;
import dev.communique.model.Report;
import dev.communique.model.Speaker;
import dev.communique.model.json.ArticleJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;

/** The documents of an article: what is asked about it, field by field. */
final class ArticleDocuments {
  private final boolean stored;

  /** Keeps the articles themselves too, or only what they are found by. */
  ArticleDocuments(boolean stored) {
    this.stored = stored;
  }

  /** The block of an article: messages, quotations, then the article. */
  List<Document> of(Article article) {
    Draft draft = new Draft(article);
    List<Document> block = new ArrayList<>();
    for (int i = 0; i < article.messages().size(); i++) {
      block.add(draft.message(i).document());
    }
    for (int i = 0; i < article.quotations().size(); i++) {
      block.add(draft.quotation(i).document());
    }
    block.add(article(draft).document());
    for (int i = 0; i < block.size(); i++) {
      DocumentDraft.setBack(block.get(i), block.size() - 1 - i);
    }
    return block;
  }

  private DocumentDraft article(Draft draft) {
    DocumentDraft document = draft.article();
    if (stored) {
      byte[] json = ArticleJson.write(draft.article).getBytes(StandardCharsets.UTF_8);
      document.store(IndexFields.ARTICLE, json);
    }
    return document;
  }

  /** One article while its documents are made; what several of them need is made once. */
  private static final class Draft {
    private final Article article;
    private final String key;
    private final Optional<PartialDate> date;
    private final List<String> outlets;
    private final List<String> quotations;

    Draft(Article article) {
      this.article = article;
      this.key = ArticleKey.of(article.id());
      this.date = ArticleFacts.date(article);
      this.outlets = ArticleFacts.outlets(article).toList();
      this.quotations = new ArrayList<>(article.quotations().size());
      for (Quotation quotation : article.quotations()) {
        quotations.add(quotation.in(article.text()));
      }
    }

    private DocumentDraft document(Kind kind, int index, Optional<PartialDate> order) {
      DocumentDraft document = new DocumentDraft(kind, key, index, order);
      outlets.forEach(name -> document.names(Field.OUTLET, name));
      return document;
    }

    DocumentDraft article() {
      DocumentDraft document = document(Kind.ARTICLE, 0, date);
      document.dates(Field.DATE, date);
      document.names(Field.ID, article.id());
      document.words(Field.TEXT, article.text());
      ArticleFacts.leaders(article).forEach(leader -> document.leader(Field.NAMING, leader));
      for (Leader leader : article.leaders()) {
        document.value(IndexFields.LEADER, LeaderEntry.print(leader));
      }
      return document;
    }

    DocumentDraft message(int index) {
      Report report = article.report(index);
      Message message = report.message();
      DocumentDraft document = document(Kind.MESSAGE, index, MessageFacts.sortDate(report));
      parties(document, Field.FROM, IndexFields.FROM, message.senders());
      parties(document, Field.TO, IndexFields.TO, message.addressees());
      document.dates(Field.DATE, MessageFacts.date(report));
      document.dates(Field.SENT, message.sent());
      document.dates(Field.RECEIVED, message.received());
      document.dates(Field.REPORTED, message.reported());
      document.value(Field.PURPOSE, message.purpose().spelling());
      document.value(Field.MEDIUM, message.medium().spelling());
      document.value(Field.STATUS, message.status().spelling());
      document.value(Field.COVERAGE, message.coverage().spelling());
      message.occasion().ifPresent(occasion -> occasion(document, occasion));
      for (String choice : Field.IS.choices()) {
        if (MessageFacts.is(report, choice)) {
          document.value(Field.IS, choice);
        }
      }
      message.reportedBy().forEach(name -> document.names(Field.REPORTED_BY, name));
      message.content().forEach(i -> document.words(Field.CONTENT, quotations.get(i)));
      MessageFacts.tellings(report).forEach(text -> document.words(IndexFields.TELLING, text));
      return document;
    }

    private static void occasion(DocumentDraft document, Occasion occasion) {
      document.value(Field.OCCASION, occasion.type().spelling());
      occasion.ordinal().ifPresent(number -> document.value(Field.ORDINAL, "" + number));
      occasion.of().map(CountryCode::value).ifPresent(state -> document.value(Field.OF, state));
    }

    private static void parties(
        DocumentDraft document, Field side, String order, List<Party> parties) {
      document.sorted(order, parties.isEmpty() ? "" : Folded.of(parties.get(0).name()));
      for (Party party : parties) {
        document.names(side, party.name(), party.leader());
        party.country().ifPresent(country -> document.country(side, country));
        party.state().ifPresent(state -> document.names(side, state, Optional.empty()));
      }
    }

    DocumentDraft quotation(int index) {
      Quotation quotation = article.quotations().get(index);
      DocumentDraft document = document(Kind.QUOTATION, index, date);
      Optional<Speaker> speaker = quotation.speaker();
      document.sorted(IndexFields.FROM, speaker.map(who -> Folded.of(who.name())).orElse(""));
      speaker.ifPresent(who -> document.names(Field.BY, who.name(), who.leader()));
      document.dates(Field.DATE, date);
      document.value(Field.FORM, quotation.form().spelling());
      document.words(Field.ABOUT, quotations.get(index));
      return document;
    }
  }
}
