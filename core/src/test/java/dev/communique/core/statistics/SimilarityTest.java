package dev.communique.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** The numbers are those of the tests of the R package textreuse. */
class SimilarityTest {
  private final ImmutableSet<Integer> one = ContiguousSet.closed(1, 6);
  private final ImmutableSet<Integer> other = ContiguousSet.closed(3, 10);

  @Test
  void jaccard_is_the_share_of_what_both_have() {
    assertThat(Similarity.jaccard(one, other)).isEqualTo(4.0 / 10);
  }

  @Test
  void containment_is_directed() {
    assertThat(Similarity.containment(one, other)).isEqualTo(2.0 / 3);
    assertThat(Similarity.containment(other, one)).isEqualTo(1.0 / 2);
  }

  @Test
  void bags_count_every_occurrence() {
    assertThat(
            Similarity.bagJaccard(
                ImmutableMultiset.of("a", "a", "a", "b"),
                ImmutableMultiset.of("a", "a", "b", "b", "c")))
        .isEqualTo(3.0 / 9);
  }

  @Test
  void nothing_is_like_nothing() {
    assertThat(Similarity.jaccard(ImmutableSet.of(), ImmutableSet.of())).isEqualTo(1);
    assertThat(Similarity.containment(ImmutableSet.of(), one)).isEqualTo(1);
  }
}
