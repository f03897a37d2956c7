package dev.communique.core.events;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import dev.communique.model.Article;
import dev.communique.model.Experimental;
import dev.communique.model.Report;
import java.nio.charset.StandardCharsets;

/**
 * By which keys articles and reports meet when events are made of them, for whoever spreads that
 * work over machines: put all that are linked by keys, directly or over others, into one group;
 * what {@link Copies#of(Iterable)} says of each group of articles, and {@link Events#of(Iterable,
 * Copies)} of each group of reports, is then what they say of all together. Stateless and
 * thread-safe.
 */
@Experimental
public final class EventKeys {
  private static final HashFunction HASH = Hashing.murmur3_128(0x6b65);

  private EventKeys() {}

  /**
   * {@return the keys of an article: two that share none are never held against each other as
   * copies} They are the bands of its MinHash sketch and the fingerprints of its text: 16, and
   * about one for each five words. A text without words has none.
   *
   * @param article the article
   */
  public static ImmutableSet<Long> ofCopies(Article article) {
    ArticleWords words = ArticleWords.of(article);
    Shingles shingles = words.shingles();
    ImmutableSet.Builder<Long> keys = ImmutableSet.builder();
    if (shingles.count() > 0) {
      long[] bands = MinHash.FOR_COPIES.bands(shingles);
      for (int band = 0; band < bands.length; band++) {
        keys.add(HASH.newHasher().putInt(band).putLong(bands[band]).hash().asLong());
      }
    }
    if (words.words().size() >= ExcerptFinder.FEWEST_WORDS) {
      for (long fingerprint : words.fingerprints()) {
        keys.add(HASH.newHasher().putInt(-1).putLong(fingerprint).hash().asLong());
      }
    }
    return keys.build();
  }

  /**
   * {@return the keys of a report: two that share none are never of one event} They are hashes of
   * who can have written and to whom; each report has at least one.
   *
   * @param report the report
   */
  public static ImmutableSet<Long> ofPairs(Report report) {
    Telling telling = Telling.of(report);
    ImmutableSet.Builder<Long> keys = ImmutableSet.builder();
    BlockKeys.kept(telling).forEach(pair -> keys.add(key(pair)));
    BlockKeys.sought(telling).forEach(pair -> keys.add(key(pair)));
    return keys.build();
  }

  private static long key(BlockKeys.Pair pair) {
    return HASH.hashString(pair.sender() + '\n' + pair.addressee(), StandardCharsets.UTF_8)
        .asLong();
  }
}
