package dev.communique.core.query;

import static com.google.common.base.Preconditions.checkElementIndex;

import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.PartialDate;
import dev.communique.model.Quotation;
import dev.communique.model.Speaker;
import java.io.Serializable;
import java.util.Optional;

/**
 * A quotation as given by one article.
 *
 * @param article the article
 * @param index the quotation's 0-based index in it
 */
public record Utterance(Article article, int index) implements Serializable {

  /**
   * Checks that there is such a quotation.
   *
   * @param article the article
   * @param index the quotation's 0-based index in it
   */
  public Utterance {
    checkElementIndex(index, article.quotations().size(), "index");
  }

  /** {@return the quotation} */
  public Quotation quotation() {
    return article.quotations().get(index);
  }

  /** {@return the reported words, quoted pieces in “ ” marks} */
  public String text() {
    return quotation().in(article.text());
  }

  /** {@return the speaker's fullest name; empty when unknown or nobody's} */
  public Optional<String> speaker() {
    return quotation().speaker().map(Speaker::name);
  }

  /** {@return the article's date} */
  public Optional<PartialDate> date() {
    return article.date().map(ArticleDate::value);
  }

  /** {@return who says what, and where} */
  @Override
  public String toString() {
    return speaker().map(name -> name + ": ").orElse("") + text() + " [" + article.id() + "]";
  }
}
