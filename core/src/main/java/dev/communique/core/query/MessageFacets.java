package dev.communique.core.query;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.ContentPiece;
import dev.communique.model.Evidence;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.Report;
import dev.communique.model.Span;
import java.util.List;
import java.util.stream.Stream;

/** The facts of messages. */
final class MessageFacets implements Facts<Report> {
  private final NameBook names;

  MessageFacets(NameBook names) {
    this.names = names;
  }

  @Override
  public Stream<String> values(Facet facet, Report report) {
    Message message = report.message();
    return switch (facet) {
      case FROM -> message.senders().stream().map(names::name).distinct();
      case TO -> message.addressees().stream().map(names::name).distinct();
      case PAIR -> pairs(message).distinct();
      case PURPOSE -> Stream.of(message.purpose().spelling());
      case OCCASION ->
          Stream.of(
              message.occasion().map(Occasion::type).map(type -> type.spelling()).orElse("none"));
      case MEDIUM -> Stream.of(message.medium().spelling());
      case STATUS -> Stream.of(message.status().spelling());
      case COVERAGE -> Stream.of(message.coverage().spelling());
      case REPORTED_BY -> message.reportedBy().stream().distinct();
      case OUTLET -> ArticleFacts.outlets(report.article()).distinct();
      case YEAR, MONTH, WEEKDAY -> Stream.of(DateFacets.value(facet, MessageFacts.date(report)));
      case BY, FORM, NAMING -> throw Facts.refuse(Kind.MESSAGE, facet);
    };
  }

  private Stream<String> pairs(Message message) {
    return message.senders().stream()
        .flatMap(
            from ->
                message.addressees().stream().map(to -> names.name(from) + " > " + names.name(to)));
  }

  @Override
  public Article article(Report report) {
    return report.article();
  }

  /** Its own words, and the words that tell of it where those are no part of them. */
  @Override
  public ImmutableList<Span> places(Report report) {
    List<Span> own =
        report.content().stream()
            .flatMap(quotation -> quotation.content().stream())
            .map(ContentPiece::span)
            .toList();
    Stream<Span> telling = report.message().evidence().stream().map(Evidence::span);
    return Stream.concat(own.stream(), telling)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }
}
