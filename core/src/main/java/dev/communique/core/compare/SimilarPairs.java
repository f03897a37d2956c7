package dev.communique.core.compare;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.communique.core.events.MinHash;
import dev.communique.core.events.Shingles;
import dev.communique.model.Report;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

  private record Bucket(int band, long key) {}

  private final Map<Bucket, Deque<Integer>> buckets = new HashMap<>();

  private SimilarPairs() {}

  static ImmutableList<SimilarPair> of(List<Report> reports, double resemblance) {
    checkArgument(
        resemblance > 0 && resemblance <= 1,
        "resemblance must be above 0 and up to 1: %s",
        resemblance);
    SimilarPairs finder = new SimilarPairs();
    List<Shingles> known = new ArrayList<>();
    ImmutableList.Builder<SimilarPair> pairs = ImmutableList.builder();
    for (int i = 0; i < reports.size(); i++) {
      Shingles shingles = shingles(reports.get(i));
      known.add(shingles);
      for (int other : finder.candidates(shingles, i)) {
        double found = shingles.resemblance(known.get(other));
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

  /** The earlier messages to look at, in order; this one is known from now on. */
  private Set<Integer> candidates(Shingles shingles, int index) {
    Set<Integer> candidates = new TreeSet<>();
    if (shingles.count() == 0) {
      return candidates;
    }
    long[] bands = SKETCHES.bands(shingles);
    for (int band = 0; band < bands.length; band++) {
      Deque<Integer> bucket =
          buckets.computeIfAbsent(new Bucket(band, bands[band]), key -> new ArrayDeque<>(1));
      candidates.addAll(bucket);
      if (bucket.size() == MOST_IN_BUCKET) {
        bucket.removeFirst();
      }
      bucket.addLast(index);
    }
    return candidates;
  }
}
