package dev.communique.core.events;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.query.ArticleFacts;
import dev.communique.core.query.Listing;
import dev.communique.core.query.Table;
import dev.communique.core.text.Counted;
import dev.communique.model.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which of some articles are copies of others: wire copies, the same text twice, with and without a
 * header, excerpts, reposts under another date. Does not depend on the order the articles come in;
 * its cost grows with their text, not with the number of pairs. Immutable.
 *
 * <pre>{@code
 * Copies.of(corpus.articles().list()).list(); // karskian-letter-2.txt is karskian-letter.txt, same text
 * }</pre>
 */
public final class Copies {
  private final ImmutableList<Article> originals;
  private final ImmutableMap<ArticleOrder.Key, Copy> copies;
  private final ImmutableSet<ArticleOrder.Key> copied;
  private final int comparisons;

  private Copies(
      ImmutableList<Article> originals,
      ImmutableMap<ArticleOrder.Key, Copy> copies,
      int comparisons) {
    this.originals = originals;
    this.copies = copies;
    this.copied =
        copies.values().stream()
            .map(copy -> ArticleOrder.Key.of(copy.original()))
            .collect(ImmutableSet.toImmutableSet());
    this.comparisons = comparisons;
  }

  /**
   * {@return the copies among some articles}
   *
   * @param articles the articles; those of one id and text are one
   */
  public static Copies of(Iterable<Article> articles) {
    TreeSet<Article> ordered = new TreeSet<>(ArticleOrder.BY_DATE);
    articles.forEach(ordered::add);
    ImmutableList<Article> all = ImmutableList.copyOf(ordered);
    Map<ArticleOrder.Key, Copy> found = new HashMap<>();
    int comparisons = 0;
    for (CopySearch search : CopySearch.values()) {
      List<Article> left =
          all.stream().filter(article -> !found.containsKey(ArticleOrder.Key.of(article))).toList();
      CopyFinder finder = finder(search, left);
      finder.copies().forEach(copy -> found.put(ArticleOrder.Key.of(copy.article()), copy));
      comparisons += finder.comparisons();
    }
    return of(all, found, comparisons);
  }

  private static CopyFinder finder(CopySearch search, Iterable<Article> articles) {
    PlacedTexts placed = PlacedTexts.of(search.rule(), articles);
    return CopyFinder.of(search.rule(), placed, placed.pairs(search));
  }

  /**
   * {@return what is known of the copies among some articles, not looked for again}
   *
   * @param articles the articles; those of one id and text are one
   * @param known the copies among them, as {@link #list} gave them, of these and perhaps of more
   *     articles; their originals need not be among the articles
   */
  public static Copies of(Iterable<Article> articles, Iterable<Copy> known) {
    TreeSet<Article> ordered = new TreeSet<>(ArticleOrder.BY_DATE);
    articles.forEach(ordered::add);
    Map<ArticleOrder.Key, Copy> found = new HashMap<>();
    known.forEach(copy -> found.put(ArticleOrder.Key.of(copy.article()), copy));
    return of(ImmutableList.copyOf(ordered), found, 0);
  }

  /** Puts the originals at the end of each chain: the copy of an excerpt has the whole text. */
  private static Copies of(List<Article> all, Map<ArticleOrder.Key, Copy> found, int comparisons) {
    ImmutableList.Builder<Article> originals = ImmutableList.builder();
    ImmutableMap.Builder<ArticleOrder.Key, Copy> copies = ImmutableMap.builder();
    for (Article article : all) {
      @Nullable Copy copy = found.get(ArticleOrder.Key.of(article));
      if (copy == null) {
        originals.add(article);
      } else {
        copies.put(ArticleOrder.Key.of(article), ended(copy, found));
      }
    }
    return new Copies(originals.build(), copies.buildOrThrow(), comparisons);
  }

  private static Copy ended(Copy copy, Map<ArticleOrder.Key, Copy> found) {
    @Nullable Copy further = found.get(ArticleOrder.Key.of(copy.original()));
    return further == null
        ? copy
        : new Copy(copy.article(), further.original(), CopyKind.EXCERPT, copy.share());
  }

  /** {@return the articles that are no copies, by date, then id} */
  public ImmutableList<Article> originals() {
    return originals;
  }

  /** {@return the copies, by date, then id} */
  public Listing<Copy> list() {
    return Listing.of(copies.values());
  }

  /**
   * {@return what an article is a copy of, and how; empty when it is none, or not among them}
   *
   * @param article the article
   */
  public Optional<Copy> find(Article article) {
    return Optional.ofNullable(copies.get(ArticleOrder.Key.of(article)));
  }

  /**
   * {@return whether one article is a copy of the other, or both are copies of a third}
   *
   * @param one an article
   * @param other another
   */
  public boolean areCopies(Article one, Article other) {
    return originalOf(one).equals(originalOf(other));
  }

  /** Who stands for an article where copies count once. */
  ArticleOrder.Key originalOf(Article article) {
    ArticleOrder.Key key = ArticleOrder.Key.of(article);
    @Nullable Copy copy = copies.get(key);
    return copy == null ? key : ArticleOrder.Key.of(copy.original());
  }

  /** Whether any article is a copy of this one. */
  boolean hasCopies(ArticleOrder.Key original) {
    return copied.contains(original);
  }

  /** How many pairs of articles were held against each other. */
  int comparisons() {
    return comparisons;
  }

  /** {@return the copies as a table: the copy, its date, its kind, the original and its date} */
  public Table toTable() {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Copy copy : copies.values()) {
      rows.add(
          ImmutableList.of(
              copy.article().id(),
              date(copy.article()),
              copy.kind().words(),
              copy.original().id(),
              date(copy.original())));
    }
    return Table.of(
        ImmutableList.of("copy", "date", "kind", "original", "original's date"), rows.build());
  }

  private static String date(Article article) {
    return ArticleFacts.date(article).map(Object::toString).orElse("");
  }

  /** {@return how many copies there are among how many articles} */
  @Override
  public String toString() {
    int count = copies.size() + originals.size();
    return Counted.of(copies.size(), "copy") + " among " + Counted.of(count, "article");
  }
}
