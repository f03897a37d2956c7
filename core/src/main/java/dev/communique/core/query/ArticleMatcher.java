package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import java.util.function.Predicate;

/** What the fields mean for articles. */
final class ArticleMatcher extends Matcher<Article> {
  ArticleMatcher(NameBook names) {
    super(names);
  }

  @Override
  Predicate<Article> term(Condition.Term term) {
    return switch (term.field()) {
      case NAMING -> {
        NameMeaning name = meaning(term);
        yield article ->
            ArticleFacts.leaders(article)
                .anyMatch(leader -> name.isMet(leader, ArticleFacts.date(article)));
      }
      case DATE -> {
        PartialDate dates = term.dates();
        yield article -> canLieIn(ArticleFacts.date(article), dates);
      }
      case ABOUT -> {
        WordFinder finder = WordFinder.of(term.words());
        yield article -> finder.isIn(article.text());
      }
      default -> article(term);
    };
  }
}
