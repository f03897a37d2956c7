package dev.communique.model;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;

/**
 * A message as told by one article.
 *
 * @param article the article
 * @param index the message's 0-based index in it
 */
public record Report(Article article, int index) implements Serializable {

  /**
   * Checks that there is such a message.
   *
   * @param article the article
   * @param index the message's 0-based index in it
   */
  public Report {
    checkElementIndex(index, article.messages().size(), "index");
  }

  /**
   * {@return the report of one message of an article}
   *
   * @param article the article
   * @param index the message's 0-based index in it
   * @throws IndexOutOfBoundsException if there is no such message
   */
  public static Report of(Article article, int index) {
    return new Report(article, index);
  }

  /** {@return the message} */
  public Message message() {
    return article.messages().get(index);
  }

  /** {@return the message's own words, in text order} */
  public ImmutableList<Quotation> content() {
    return message().content().stream()
        .map(article.quotations()::get)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the message's own words as text, one string a quotation} */
  public ImmutableList<String> contentTexts() {
    return content().stream()
        .map(quotation -> quotation.in(article.text()))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the message it answers, when the article tells of it} */
  public Optional<Report> inReplyTo() {
    return message().inReplyTo().stream().mapToObj(article::report).findFirst();
  }

  /** {@return the best date known for the message; empty when none is} */
  public Optional<PartialDate> date() {
    return message().date();
  }

  /** {@return the message and where it is told} */
  @Override
  public String toString() {
    return message() + " [" + article.id() + "]";
  }
}
