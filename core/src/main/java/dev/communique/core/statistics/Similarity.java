package dev.communique.core.statistics;

import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Sets;
import java.util.Set;

/** Published measures of how much two sets have in common, from 0 to 1. */
public final class Similarity {
  private Similarity() {}

  /**
   * {@return the share of what both have in what either has (Jaccard 1901); 1 when both are empty}
   *
   * @param first a set
   * @param second another set
   */
  public static double jaccard(Set<?> first, Set<?> second) {
    int union = Sets.union(first, second).size();
    return union == 0 ? 1 : (double) Sets.intersection(first, second).size() / union;
  }

  /**
   * {@return the share of the first that is in the second too (Broder 1997); 1 when the first is
   * empty}
   *
   * @param first a set
   * @param second another set
   */
  public static double containment(Set<?> first, Set<?> second) {
    return first.isEmpty() ? 1 : (double) Sets.intersection(first, second).size() / first.size();
  }

  /**
   * {@return the Jaccard measure of bags: common occurrences by all occurrences of both together,
   * so that equal bags reach one half; 1/2 when both are empty}
   *
   * @param first a bag
   * @param second another bag
   */
  public static double bagJaccard(Multiset<?> first, Multiset<?> second) {
    int sum = first.size() + second.size();
    return sum == 0 ? 0.5 : (double) Multisets.intersection(first, second).size() / sum;
  }
}
