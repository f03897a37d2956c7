package dev.communique.core.events;

import static com.google.common.base.Preconditions.checkArgument;

import dev.communique.core.query.ArticleFacts;
import dev.communique.model.Article;
import java.util.Locale;

/** An article that is a copy of another. Immutable. */
public final class Copy {
  private final Article article;
  private final Article original;
  private final CopyKind kind;
  private final double share;

  Copy(Article article, Article original, CopyKind kind, double share) {
    this.article = article;
    this.original = original;
    this.kind = kind;
    this.share = share;
  }

  /**
   * {@return a copy that was found elsewhere, as {@link Copies#list} gave it}
   *
   * @param article the copy
   * @param original what it is a copy of, itself no copy
   * @param kind in what way
   * @param share how much of it the other has, from 0 to 1
   * @throws IllegalArgumentException when the share is another number
   */
  public static Copy of(Article article, Article original, CopyKind kind, double share) {
    checkArgument(share >= 0 && share <= 1, "share %s is not between 0 and 1", share);
    return new Copy(article, original, kind, share);
  }

  /** {@return the copy} */
  public Article article() {
    return article;
  }

  /**
   * {@return what it is a copy of, itself no copy: of the same texts the first, of an excerpt the
   * longer}
   */
  public Article original() {
    return original;
  }

  /** {@return in what way} */
  public CopyKind kind() {
    return kind;
  }

  /**
   * {@return the share of the copy's runs of five words that the text it was found in has too, from
   * 0 to 1 (containment, Broder 1997)}
   */
  public double share() {
    return share;
  }

  /** {@return both articles and the kind, {@code b.txt 2019-03-05 is a.txt 2019-03-04, revised}} */
  @Override
  public String toString() {
    String percent = kind == CopyKind.SAME_TEXT ? "" : String.format(Locale.ROOT, " %.2f", share);
    return name(article) + " is " + name(original) + ", " + kind.words() + percent;
  }

  static String name(Article article) {
    return article.id() + ArticleFacts.date(article).map(date -> " " + date).orElse("");
  }
}
