package dev.communique.core.events;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Experimental;
import java.util.Optional;

/**
 * The two searches for copies, step by step, for whoever spreads them over machines. {@link Copies}
 * takes the same steps on one:
 *
 * <ol>
 *   <li>{@link #text} of every article; each text counts once, under the least of its places.
 *   <li>A {@link CopyBucket} for each key; the texts that have the key pass through it in the order
 *       of their places, then of their numbers, and meet those before them.
 *   <li>A {@link CopyPair} for each two texts that met as often as the later one asks. Those that
 *       {@link #isCopy} denies can be left out: then only copies make groups.
 *   <li>{@link #copies} of each group of articles that are linked by pairs or have one text.
 * </ol>
 *
 * Excerpts are sought among the articles that are copies of no other after the first search; the
 * copies of an excerpt are excerpts of the whole.
 */
@Experimental
public enum CopySearch {
  /** Whole texts that were printed before, word for word or with small changes. */
  REVISIONS(new RevisionRule()),
  /** Texts that are a part of a longer one, and little besides. */
  EXCERPTS(new ExcerptRule());

  private final CopyRule rule;

  CopySearch(CopyRule rule) {
    this.rule = rule;
  }

  CopyRule rule() {
    return rule;
  }

  /**
   * {@return what an article's running text is sought by; empty when it is too short to be a copy}
   *
   * @param article the article
   */
  public Optional<SoughtText> text(Article article) {
    return rule.text(article);
  }

  /** {@return where the texts that have one key meet, empty yet} */
  public CopyBucket bucket() {
    return new CopyBucket(rule);
  }

  /**
   * {@return whether the text of an article is a copy of another's, for these two alone}
   *
   * @param article the article
   * @param earlier one whose text comes before it
   */
  public boolean isCopy(Article article, Article earlier) {
    return rule.share(ArticleWords.of(article), ArticleWords.of(earlier)).isPresent();
  }

  /**
   * {@return the copies among some articles, by place; their originals are no copies of this kind}
   *
   * @param articles the articles in any order, each once
   * @param pairs the pairs of their texts that are worth a look, in any order
   */
  public ImmutableList<Copy> copies(Iterable<Article> articles, Iterable<CopyPair> pairs) {
    return CopyFinder.of(rule, PlacedTexts.of(rule, articles), pairs).copies();
  }
}
