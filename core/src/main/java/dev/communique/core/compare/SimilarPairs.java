package dev.communique.core.compare;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.communique.core.events.MinHash;
import dev.communique.core.events.Shingles;
import dev.communique.model.Report;
import java.util.Arrays;
import java.util.List;

/**
 * Finds pairs of messages whose wording is much the same. A message is held against those before it
 * that share a band of their sketch, of each band the last {@value #MOST_IN_BUCKET}: where more say
 * the same, each is still paired with its neighbours.
 */
final class SimilarPairs {
  /** The length of the runs of words that are compared. */
  static final int RUN = 3;

  /** Finds pairs at 0.4 with a chance of 0.995, and few below 0.2. */
  static final MinHash SKETCHES = MinHash.of(80, 3);

  static final int MOST_IN_BUCKET = 64;

  private final List<Shingles> texts;

  /** For each band and message, the message before it that shares the band; -1 for none. */
  private final int[][] before;

  /** For each message, the last for which it was a candidate. */
  private final int[] seenBy;

  private SimilarPairs(List<Shingles> texts) {
    this.texts = texts;
    this.seenBy = new int[texts.size()];
    Arrays.fill(seenBy, -1);
    long[][] keys = texts.stream().map(SKETCHES::bands).toArray(long[][]::new);
    this.before = new int[texts.isEmpty() ? 0 : keys[0].length][];
    for (int band = 0; band < before.length; band++) {
      before[band] = before(band, keys);
    }
  }

  static ImmutableList<SimilarPair> of(List<Report> reports, double resemblance) {
    checkArgument(
        resemblance > 0 && resemblance <= 1,
        "resemblance must be above 0 and up to 1: %s",
        resemblance);
    List<Shingles> texts = reports.stream().map(SimilarPairs::shingles).toList();
    SimilarPairs finder = new SimilarPairs(texts);
    ImmutableList.Builder<SimilarPair> pairs = ImmutableList.builder();
    for (int i = 0; i < reports.size(); i++) {
      for (int other : finder.candidates(i)) {
        double found = texts.get(i).resemblance(texts.get(other));
        if (found >= resemblance) {
          pairs.add(new SimilarPair(reports.get(other), reports.get(i), found));
        }
      }
    }
    return pairs.build();
  }

  static Shingles shingles(Report report) {
    return Shingles.of(Wording.of(report).keys(), RUN);
  }

  /** A table of the last message with each key, by open addressing. */
  private int[] before(int band, long[][] keys) {
    int[] last = new int[Integer.highestOneBit(Math.max(1, keys.length)) << 2];
    Arrays.fill(last, -1);
    int[] before = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      int slot = slot(keys[i][band], last.length);
      while (last[slot] >= 0 && keys[last[slot]][band] != keys[i][band]) {
        slot = (slot + 1) & (last.length - 1);
      }
      before[i] = last[slot];
      last[slot] = isEmpty(i) ? last[slot] : i;
    }
    return before;
  }

  private static int slot(long key, int size) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (size - 1);
  }

  private boolean isEmpty(int message) {
    return texts.get(message).count() == 0;
  }

  /** The earlier messages to look at, in order. */
  private int[] candidates(int message) {
    int[] found = new int[16];
    int count = 0;
    for (int[] ofBand : isEmpty(message) ? new int[0][] : before) {
      int other = ofBand[message];
      for (int i = 0; i < MOST_IN_BUCKET && other >= 0; i++) {
        if (seenBy[other] != message) {
          seenBy[other] = message;
          found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
          found[count++] = other;
        }
        other = ofBand[other];
      }
    }
    int[] candidates = Arrays.copyOf(found, count);
    Arrays.sort(candidates);
    return candidates;
  }
}
