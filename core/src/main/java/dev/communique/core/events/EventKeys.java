package dev.communique.core.events;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import dev.communique.model.Experimental;
import dev.communique.model.Report;
import java.nio.charset.StandardCharsets;

/**
 * By which keys reports meet when events are made of them, for whoever spreads that work over
 * machines: put all that are linked by keys, directly or over others, into one group; what {@link
 * Events#of(Iterable, Copies)} says of each group of reports is then what it says of all together.
 * {@link CopySearch} is that of articles. Stateless and thread-safe.
 */
@Experimental
public final class EventKeys {
  private static final HashFunction HASH = Hashing.murmur3_128(0x6b65);

  private EventKeys() {}

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
