package dev.communique.parser.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How well mentions are found and told on passages of our own; floors that may only rise. */
class MentionScoreTest {

  @Test
  void passages_are_many_and_half_of_them_fresh() throws IOException {
    assertThat(fresh()).hasSizeGreaterThanOrEqualTo(100);
    assertThat(Iterables.concat(fresh(), grown())).hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void finds_and_tells_leaders_on_all_passages() throws IOException {
    MentionScore score = MentionScore.of(Iterables.concat(fresh(), grown()));
    assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.98);
    assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.resolved()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.guessed()).as(score.toString()).isLessThanOrEqualTo(0.01);
  }

  @Test
  void finds_and_tells_leaders_on_fresh_passages() throws IOException {
    MentionScore score = MentionScore.of(fresh());
    assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.98);
    assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.96);
    assertThat(score.resolved()).as(score.toString()).isGreaterThanOrEqualTo(0.98);
    assertThat(score.guessed()).as(score.toString()).isLessThanOrEqualTo(0.01);
  }

  @Test
  void finds_and_tells_leaders_on_the_second_fresh_passages() throws IOException {
    MentionScore score = MentionScore.of(passages("mentions-fresh-2.csv"));
    assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.99);
    assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.99);
    assertThat(score.resolved()).as(score.toString()).isGreaterThanOrEqualTo(0.98);
    assertThat(score.guessed()).as(score.toString()).isZero();
  }

  private static List<MarkedPassage> fresh() throws IOException {
    return passages("mentions-fresh.csv");
  }

  private static List<MarkedPassage> grown() throws IOException {
    return passages("mentions.csv");
  }

  private static List<MarkedPassage> passages(String resource) throws IOException {
    return Resources.readLines(
            Resources.getResource(MentionScoreTest.class, resource), StandardCharsets.UTF_8)
        .stream()
        .map(MarkedPassage::parse)
        .toList();
  }
}
