package dev.communique.core.query;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.Span;
import java.util.stream.Stream;

/** The facts of articles. */
final class ArticleFacets implements Facts<Article> {
  private final NameBook names;

  ArticleFacets(NameBook names) {
    this.names = names;
  }

  @Override
  public Stream<String> values(Facet facet, Article article) {
    return switch (facet) {
      case NAMING -> ArticleFacts.leaders(article).map(this::name);
      case OUTLET -> ArticleFacts.outlets(article).distinct();
      case YEAR, MONTH, WEEKDAY -> Stream.of(DateFacets.value(facet, ArticleFacts.date(article)));
      default -> throw Facts.refuse(Kind.ARTICLE, facet);
    };
  }

  private String name(LeaderId id) {
    return names.find(id).map(Leader::name).orElse(id.value());
  }

  @Override
  public Article article(Article article) {
    return article;
  }

  @Override
  public ImmutableList<Span> places(Article article) {
    return ImmutableList.of(Span.of(0, article.text().length()));
  }
}
