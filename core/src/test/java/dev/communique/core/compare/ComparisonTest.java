package dev.communique.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.communique.model.Report;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final String BEFORE =
      "We value the old friendship of our peoples. Peace and stability on the river are our aim.";
  private static final String AFTER =
      "Stability on the river and trade are our aim. We value the new friendship of our peoples.";

  private static Report report(String date, String words) {
    return Letters.of(date, words);
  }

  @Test
  void tells_what_was_kept_dropped_and_is_new() {
    Comparison comparison = Comparison.of(report("2019", BEFORE), report("2020", AFTER));
    assertThat(comparison.kept())
        .containsExactly("value", "friendship of our peoples", "stability on the river", "aim");
    assertThat(comparison.dropped()).containsExactly("old", "Peace");
    assertThat(comparison.added()).containsExactly("trade", "new");
  }

  @Test
  void prints_the_phrases_side_by_side() {
    assertThat(Comparison.of(report("2019", "Old friends."), report("2020", "New friends.")))
        .hasToString(
            """
        2019 Flavia → Zero other, letter, excerpt, 2 words
        2020 Flavia → Zero other, letter, excerpt, 2 words
        words in common 0.33 (Jaccard), 0.50 of the first (containment), cosine 0.34
        kept     dropped      new
        friends  Old friends  New friends
        """);
  }

  @Test
  void a_phrase_is_not_kept_when_only_its_words_are() {
    Comparison comparison =
        Comparison.of(
            report("2019", "Strategic communication matters."),
            report("2020", "Communication is strategic."));
    assertThat(comparison.kept()).containsExactly("Strategic", "communication");
  }

  @Test
  void a_message_without_words_has_nothing_in_common() {
    Comparison comparison = Comparison.of(report("2019", ""), report("2020", AFTER));
    assertThat(comparison.kept()).isEmpty();
    assertThat(comparison.jaccard(1)).isZero();
    assertThat(comparison.firstWordCount()).isZero();
    assertThat(comparison.secondWordCount()).isEqualTo(17);
  }

  @Test
  void counts_runs_of_words() {
    Comparison comparison = Comparison.of(report("2019", "a b c d"), report("2020", "b c d e f"));
    assertThat(comparison.jaccard(2)).isEqualTo(2.0 / 5);
    assertThat(comparison.containment(2)).isEqualTo(2.0 / 3);
    assertThatIllegalArgumentException().isThrownBy(() -> comparison.jaccard(0));
  }

  @Test
  void a_new_sentence_is_cut_to_phrases_of_six_words() {
    Comparison comparison =
        Comparison.of(
            report("2019", "We value peace."),
            report(
                "2020",
                "On this festive day, dear neighbour, the bakers of Tasvia send fresh loaves to"
                    + " every village of the upland. We value peace."));
    assertThat(comparison.added())
        .containsExactly(
            "festive day",
            "dear neighbour",
            "bakers of Tasvia send fresh loaves",
            "every village of the upland");
  }

  @Test
  void taking_stems_leaves_the_comparison_as_it_was() {
    Comparison comparison =
        Comparison.of(report("2019", "Deepening ties."), report("2020", "We deepen the tie."));
    assertThat(comparison.byStems().firstWords()).contains("deepen", "tie");
    assertThat(comparison.firstWords()).contains("deepening", "ties");
  }

  @Test
  void one_stem_is_one_word_when_asked() {
    Comparison comparison =
        Comparison.of(report("2019", "Deepening ties."), report("2020", "We deepen the tie."));
    assertThat(comparison.kept()).isEmpty();
    assertThat(comparison.byStems().kept()).containsExactly("Deepening", "ties");
    assertThat(comparison.byStems().added()).isEmpty();
  }

  @Test
  void two_sets_are_compared_like_two_messages() {
    Comparison comparison =
        Comparison.of(
            List.of(report("2018", "Old friends."), report("2019", "Peace and trade.")),
            List.of(report("2020", "Trade."), report("2021", "New friends and trade.")));
    assertThat(comparison.kept()).containsExactly("friends", "trade");
    assertThat(comparison.dropped()).containsExactly("Old friends", "Peace");
    assertThat(comparison.added()).containsExactly("New friends");
    assertThat(comparison.firstWords().count("friends")).isEqualTo(1);
    assertThat(comparison.jaccard(2)).isEqualTo(1 / 6.0);
    assertThat(comparison.toString()).startsWith("2 messages, 5 words\n2 messages, 5 words\n");
  }

  /** By hand: a word of one text weighs ln(3/2) + 1, a word of both 1. */
  @Test
  void the_cosine_is_that_of_weighted_words() {
    double own = Math.log(1.5) + 1;
    Comparison comparison = Comparison.of(report("2019", "peace road"), report("2020", "road sea"));
    assertThat(comparison.cosine()).isCloseTo(1 / (1 + own * own), within(1e-12));
  }

  @Test
  void sentences_stand_side_by_side() {
    assertThat(Comparison.of(report("2019", "Old friends."), report("2020", "New friends.")))
        .extracting(comparison -> comparison.sentences().toString())
        .isEqualTo(
            """
            first           second
            ~Old~ friends.  **New** friends.
            """);
  }

  @RepeatedTest(20)
  void keeps_the_laws_of_comparing(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 50; i++) {
      Report one = report("2019", words(random));
      Report other = report("2020", words(random));
      Comparison there = Comparison.of(one, other);
      Comparison back = Comparison.of(other, one);
      assertThat(there.jaccard(2)).isEqualTo(back.jaccard(2)).isBetween(0.0, 1.0);
      assertThat(there.dropped()).isEqualTo(back.added());
      assertThat(there.added()).isEqualTo(back.dropped());
      assertThat(Collections.disjoint(there.dropped(), there.added())).isTrue();
      Comparison same = Comparison.of(one, one);
      assertThat(same.jaccard(3)).isEqualTo(1);
      assertThat(there.cosine()).isEqualTo(back.cosine()).isBetween(0.0, 1.0);
      assertThat(same.cosine()).isEqualTo(1);
      assertThat(same.dropped()).isEmpty();
      assertThat(same.added()).isEmpty();
    }
  }

  private static String words(Random random) {
    List<String> words = List.of("peace", "trade", "river", "of", "the", "friend.", "bridge;");
    return Stream.generate(() -> words.get(random.nextInt(words.size())))
        .limit(1 + random.nextInt(30))
        .collect(Collectors.joining(" "));
  }
}
