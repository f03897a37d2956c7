package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a query finds its articles: a corpus in memory, an index on disk, or anything else. Three
 * methods make one; the questions to it are the same everywhere.
 */
public interface ArticleSource {

  /**
   * {@return every article, each once, in the source's own order; a new stream each time, to be
   * closed}
   */
  Stream<Article> articleStream();

  /** {@return whom the names in a query stand for} */
  NameBook nameBook();

  /**
   * {@return what answers a question better than a look at every article; empty when nothing does}
   *
   * @param question for articles, messages or quotations
   */
  default Optional<Finder> finder(Question question) {
    return Optional.empty();
  }

  /** {@return the question for its messages} */
  default MessageQuery messages() {
    return MessageQuery.of(this);
  }

  /**
   * {@return the messages that a text asks for}
   *
   * @param question the text form, described in the README of this module: {@code from:Xi to:"Kim
   *     Jong Un" date:2017/2024}
   * @throws QuerySyntaxException if it cannot be read; it says where
   */
  default MessageQuery messages(String question) {
    return messages().matching(question);
  }

  /** {@return the question for its articles} */
  default ArticleQuery articles() {
    return ArticleQuery.of(this);
  }

  /**
   * {@return the articles that a text asks for}
   *
   * @param question the text form, described in the README of this module
   * @throws QuerySyntaxException if it cannot be read; it says where
   */
  default ArticleQuery articles(String question) {
    return articles().matching(question);
  }

  /** {@return the question for its quotations} */
  default QuotationQuery quotations() {
    return QuotationQuery.of(this);
  }

  /**
   * {@return the quotations that a text asks for}
   *
   * @param question the text form, described in the README of this module
   * @throws QuerySyntaxException if it cannot be read; it says where
   */
  default QuotationQuery quotations(String question) {
    return quotations().matching(question);
  }

  /** {@return the question for its leaders named} */
  default LeaderQuery leaders() {
    return LeaderQuery.of(this);
  }

  /**
   * {@return the leaders named that a text asks for}
   *
   * @param question the text form, described in the README of this module
   * @throws QuerySyntaxException if it cannot be read; it says where
   */
  default LeaderQuery leaders(String question) {
    return leaders().matching(question);
  }

  /**
   * {@return how much it holds of an outlet in a stretch of days}
   *
   * @param outlet an agency of a dateline, or words of a label
   * @param dates as {@link PartialDate#parse} takes it
   * @throws IllegalArgumentException if the outlet is blank or the dates are none
   */
  default OutletCoverage coverage(String outlet, String dates) {
    return OutletCoverage.of(this, outlet, PartialDate.parse(dates));
  }
}
