package dev.communique.core.query;

import dev.communique.model.Article;
import java.util.stream.Stream;

/** Answers questions from an index. Gives the answers that a look at every article would give. */
public interface Finder {

  /**
   * {@return whether it can answer a question; where it cannot, every article is looked at}
   *
   * @param question for articles, messages or quotations
   */
  default boolean canAnswer(Question question) {
    return true;
  }

  /**
   * {@return the answers in the order asked for, without those before the offset, as many as asked
   * for}
   *
   * @param question for articles, messages or quotations
   */
  Stream<Hit> find(Question question);

  /**
   * {@return the number of answers, whatever offset and limit}
   *
   * @param question for articles, messages or quotations
   */
  long count(Question question);

  /**
   * An answer.
   *
   * @param article the article
   * @param index the 0-based index of the message or quotation in it; 0 for the article itself
   */
  record Hit(Article article, int index) {}
}
