package dev.communique.core.query;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Span;
import java.util.stream.Stream;

/** Leaders stand in no one article: nothing of them is counted or shown but what they are. */
final class LeaderFacets implements Facts<LeaderActivity> {
  @Override
  public Stream<String> values(Facet facet, LeaderActivity leader) {
    throw Facts.refuse(Kind.LEADER, facet);
  }

  @Override
  public Article article(LeaderActivity leader) {
    throw new IllegalArgumentException("leaders have no words of their own: ask for quotations");
  }

  @Override
  public ImmutableList<Span> places(LeaderActivity leader) {
    throw new IllegalArgumentException("leaders have no words of their own: ask for quotations");
  }
}
