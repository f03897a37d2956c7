package dev.communique.core.events;

import com.google.common.primitives.ImmutableLongArray;
import dev.communique.model.Article;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * When a text is a part of a longer one. The longer come first and stand in the buckets of all
 * their fingerprints; a shorter one is worth a look when it meets one of them in half of its own,
 * and its numbers can be the longer one's.
 */
final class ExcerptRule implements CopyRule {
  /** How much of a text stands in the longer one when it is an excerpt of it. */
  static final double CONTAINMENT = 0.8;

  /** Fewer words are a quotation in common, no excerpt. */
  static final int FEWEST_WORDS = 20;

  @Override
  public Optional<SoughtText> text(Article article) {
    ArticleWords words = ArticleWords.of(article);
    int count = words.words().size();
    if (count < FEWEST_WORDS) {
      return Optional.empty();
    }
    long[] runs = words.runs();
    long[] fingerprints = Winnowing.fingerprints(runs);
    return Optional.of(
        new SoughtText(
            Shingles.whole(runs),
            longestFirst(count) + ArticleOrder.place(article),
            ImmutableLongArray.copyOf(fingerprints),
            (fingerprints.length + 1) / 2,
            ImmutableLongArray.of(NumberMark.of(words))));
  }

  /** Eight figures, the less the more words there are. */
  private static String longestFirst(int words) {
    return Integer.toHexString(Integer.MAX_VALUE - words);
  }

  /** The whole is longer than its excerpts, so it is among the first of what they share. */
  @Override
  public int firstMet() {
    return 32;
  }

  /** None: those that are hardly longer are not likely to have it whole. */
  @Override
  public int lastMet() {
    return 0;
  }

  @Override
  public boolean isLikely(SoughtText text, SoughtText earlier) {
    return NumberMark.canHave(earlier.marks().get(0), text.marks().get(0));
  }

  @Override
  public OptionalDouble share(ArticleWords text, ArticleWords earlier) {
    double share = text.shingles().containment(earlier.shingles());
    return share >= CONTAINMENT && earlier.numbers().containsAll(text.numbers())
        ? OptionalDouble.of(share)
        : OptionalDouble.empty();
  }

  @Override
  public CopyKind kind(Article copy, Article original, boolean isSameText) {
    return CopyKind.EXCERPT;
  }
}
