package dev.communique.model;

import java.io.Serializable;

/**
 * A message as told by one article.
 *
 * @param article the article
 * @param index the message's 0-based index in it
 */
public record Report(Article article, int index) implements Serializable {
  public static Report of(Article article, int index) {
    return new Report(article, index);
  }

  /** {@return the message} */
  public Message message() {
    return article.messages().get(index);
  }
}
