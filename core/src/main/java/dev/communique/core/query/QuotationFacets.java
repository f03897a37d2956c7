package dev.communique.core.query;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.ContentPiece;
import dev.communique.model.Span;
import java.util.stream.Stream;

/** The facts of quotations. */
final class QuotationFacets implements Facts<Utterance> {
  private final NameBook names;

  QuotationFacets(NameBook names) {
    this.names = names;
  }

  @Override
  public Stream<String> values(Facet facet, Utterance said) {
    return switch (facet) {
      case BY -> Stream.of(said.quotation().speaker().map(names::name).orElse("nobody known"));
      case FORM -> Stream.of(said.quotation().form().spelling());
      case OUTLET -> ArticleFacts.outlets(said.article()).distinct();
      case YEAR, MONTH, WEEKDAY -> Stream.of(DateFacets.value(facet, said.date()));
      default -> throw Facts.refuse(Kind.QUOTATION, facet);
    };
  }

  @Override
  public Article article(Utterance said) {
    return said.article();
  }

  @Override
  public ImmutableList<Span> places(Utterance said) {
    return said.quotation().content().stream()
        .map(ContentPiece::span)
        .collect(ImmutableList.toImmutableList());
  }
}
