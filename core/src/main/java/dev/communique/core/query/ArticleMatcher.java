package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.LeaderId;
import dev.communique.model.Mention;
import java.util.Optional;
import java.util.function.Predicate;

/** What the conditions mean for articles. */
final class ArticleMatcher extends Matcher<Article> {
  private final NameBook names;

  ArticleMatcher(NameBook names) {
    this.names = names;
  }

  @Override
  Predicate<Article> single(Condition condition) {
    if (condition instanceof Condition.Naming naming) {
      NameMatch name = NameMatch.of(naming.name(), names);
      return article ->
          article.mentions().stream()
              .map(Mention::leader)
              .flatMap(Optional::stream)
              .anyMatch((LeaderId leader) -> name.isMet(leader));
    }
    if (condition instanceof Condition.During during) {
      return article -> canLieIn(article.date().map(ArticleDate::value), during.dates());
    }
    if (condition instanceof Condition.About about) {
      String phrase = Folded.of(about.phrase());
      return article -> Folded.contains(article.text(), phrase);
    }
    throw refuse(condition, "articles");
  }
}
