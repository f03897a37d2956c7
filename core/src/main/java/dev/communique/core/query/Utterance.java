package dev.communique.core.query;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import dev.communique.model.Article;
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
  private static final int WORDS_LENGTH = 80;

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
    return ArticleFacts.date(article);
  }

  /** {@return who says what, on one line and cut when it is long, and where} */
  @Override
  public String toString() {
    String words = CharMatcher.whitespace().trimAndCollapseFrom(text(), ' ');
    return speaker().map(name -> name + ": ").orElse("")
        + Ascii.truncate(words, WORDS_LENGTH, "…")
        + " ["
        + article.id()
        + "]";
  }
}
