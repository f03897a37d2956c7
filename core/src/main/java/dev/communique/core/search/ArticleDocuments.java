package dev.communique.core.search;

import dev.communique.core.query.ArticleFacts;
import dev.communique.core.query.Field;
import dev.communique.core.query.Folded;
import dev.communique.core.query.Kind;
import dev.communique.core.query.MessageFacts;
import dev.communique.core.query.Utterance;
import dev.communique.model.Article;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Report;
import dev.communique.model.Speaker;
import dev.communique.model.json.ArticleJson;
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
    List<Document> block = new ArrayList<>();
    for (Report report : article.reports()) {
      block.add(message(report).document());
    }
    for (int i = 0; i < article.quotations().size(); i++) {
      block.add(quotation(new Utterance(article, i)).document());
    }
    block.add(article(article).document());
    for (int i = 0; i < block.size(); i++) {
      DocumentDraft.setBack(block.get(i), block.size() - 1 - i);
    }
    return block;
  }

  private DocumentDraft article(Article article) {
    DocumentDraft draft = draft(Kind.ARTICLE, article, 0, ArticleFacts.date(article));
    draft.dates(Field.DATE, ArticleFacts.date(article));
    draft.words(Field.TEXT, article.text());
    ArticleFacts.leaders(article)
        .map(LeaderId::value)
        .forEach(leader -> draft.value(IndexFields.leaders(Field.NAMING), leader));
    for (Leader leader : article.leaders()) {
      draft.value(IndexFields.LEADER, LeaderEntry.print(leader));
    }
    if (stored) {
      draft.store(IndexFields.JSON, ArticleJson.write(article));
    }
    return draft;
  }

  private static DocumentDraft message(Report report) {
    Message message = report.message();
    DocumentDraft draft =
        draft(Kind.MESSAGE, report.article(), report.index(), MessageFacts.sortDate(report));
    parties(draft, Field.FROM, message.senders());
    parties(draft, Field.TO, message.addressees());
    draft.dates(Field.DATE, MessageFacts.date(report));
    draft.dates(Field.SENT, message.sent());
    draft.dates(Field.RECEIVED, message.received());
    draft.dates(Field.REPORTED, message.reported());
    draft.value(Field.PURPOSE, message.purpose().spelling());
    draft.value(Field.MEDIUM, message.medium().spelling());
    draft.value(Field.STATUS, message.status().spelling());
    draft.value(Field.COVERAGE, message.coverage().spelling());
    message.occasion().ifPresent(occasion -> occasion(draft, occasion));
    Field.IS.choices().stream()
        .filter(choice -> MessageFacts.is(report, choice))
        .forEach(choice -> draft.value(Field.IS, choice));
    message.reportedBy().forEach(name -> draft.names(Field.REPORTED_BY, name));
    MessageFacts.texts(report).forEach(text -> draft.words(Field.ABOUT, text));
    report.contentTexts().forEach(text -> draft.words(Field.CONTENT, text));
    return draft;
  }

  private static void occasion(DocumentDraft draft, Occasion occasion) {
    draft.value(Field.OCCASION, occasion.type().spelling());
    occasion.ordinal().ifPresent(number -> draft.value(Field.ORDINAL, String.valueOf(number)));
    occasion.of().map(CountryCode::value).ifPresent(state -> draft.value(Field.OF, state));
  }

  private static void parties(DocumentDraft draft, Field side, List<Party> parties) {
    draft.order(side, parties.isEmpty() ? "" : Folded.of(parties.get(0).name()));
    for (Party party : parties) {
      draft.names(side, party.name(), party.leader());
      party
          .country()
          .map(CountryCode::value)
          .ifPresent(country -> draft.value(IndexFields.countries(side), country));
    }
  }

  private static DocumentDraft quotation(Utterance said) {
    DocumentDraft draft = draft(Kind.QUOTATION, said.article(), said.index(), said.date());
    Optional<Speaker> speaker = said.quotation().speaker();
    draft.order(Field.FROM, speaker.map(Speaker::name).map(Folded::of).orElse(""));
    speaker.ifPresent(who -> draft.names(Field.BY, who.name(), who.leader()));
    draft.dates(Field.DATE, said.date());
    draft.value(Field.FORM, said.quotation().form().spelling());
    draft.words(Field.ABOUT, said.text());
    return draft;
  }

  private static DocumentDraft draft(
      Kind kind, Article article, int index, Optional<PartialDate> order) {
    DocumentDraft draft = new DocumentDraft(kind, article.id(), index, order);
    draft.names(Field.ID, article.id());
    ArticleFacts.outlets(article).forEach(name -> draft.names(Field.OUTLET, name));
    return draft;
  }
}
