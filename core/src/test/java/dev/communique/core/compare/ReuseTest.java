package dev.communique.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.communique.core.events.MinHash;
import dev.communique.core.events.Shingles;
import dev.communique.core.statistics.Similarity;
import dev.communique.model.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReuseTest {
  @Test
  void passages_have_their_places_in_both_articles() {
    Report first = Letters.of("2015", "May the river bind us for ever. The road is open.");
    Report second = Letters.of("2016", "We say: may the river bind us again, the road is open!");
    Reuse reuse = Reuse.between(first, second);
    assertThat(reuse.texts()).containsExactly("may the river bind us", "the road is open");
    assertThat(reuse.passages())
        .allSatisfy(
            passage ->
                assertThat(first.article().textOf(passage.first()))
                    .isEqualToIgnoringCase(second.article().textOf(passage.second())));
    assertThat(reuse.firstShare()).isEqualTo(9 / 11.0);
    assertThat(reuse.secondShare()).isEqualTo(9 / 12.0);
    assertThat(reuse.toString()).startsWith("0.82 of the first, 0.75 of the second\n");
  }

  /** By hand: "b c d e" is the longest; what is left of "a b" and "e f" is too short. */
  @Test
  void the_longest_stretch_is_taken_first_and_no_word_twice() {
    Wording first = Wording.of(List.of("a b c d e f a b"));
    Wording second = Wording.of(List.of("a b x b c d e y e f"));
    assertThat(Tiles.of(first, second, 2))
        .containsExactly(new Tiles.Tile(1, 3, 4), new Tiles.Tile(6, 0, 2));
  }

  @Test
  void a_text_of_one_word_over_and_over_is_one_passage() {
    Wording same = Wording.of(List.of("peace ".repeat(300)));
    assertThat(Tiles.of(same, same, 3)).containsExactly(new Tiles.Tile(0, 0, 300));
  }

  @Test
  void a_long_passage_is_one_and_whole() {
    List<String> words = IntStream.range(0, 1_700).mapToObj(i -> "w" + i).toList();
    Wording whole = Wording.of(List.of(String.join(" ", words)));
    assertThat(Tiles.of(whole, whole, 4)).containsExactly(new Tiles.Tile(0, 0, 1_700));
    Wording part = Wording.of(List.of("x y " + String.join(" ", words.subList(100, 900))));
    assertThat(Tiles.of(whole, part, 4)).containsExactly(new Tiles.Tile(100, 2, 800));
  }

  @Test
  void there_must_be_a_word_in_a_passage() {
    Report letter = Letters.of("2015", "Peace.");
    assertThatIllegalArgumentException().isThrownBy(() -> Reuse.between(letter, letter, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Reuse.among(List.of(letter), 0));
  }

  /** The numbers are those of the README and the tests of the R package textreuse. */
  @Test
  void sketches_find_what_the_formulas_say() {
    assertThat(MinHash.of(50, 4).threshold()).isCloseTo(0.376, within(0.5e-3));
    assertThat(MinHash.of(80, 3).threshold()).isCloseTo(0.232, within(0.5e-3));
    assertThat(MinHash.of(80, 3).chance(0.25)).isCloseTo(0.716, within(0.5e-3));
  }

  /** 410 of 1067 shingles, as the README of textreuse has for two codes of procedure. */
  @Test
  void counts_shared_runs_as_textreuse_does() {
    List<Integer> one = new ArrayList<>();
    List<Integer> other = new ArrayList<>();
    for (int i = 0; i < 1067; i++) {
      if (i < 700) {
        one.add(i);
      }
      if (i < 410 || i >= 700) {
        other.add(i);
      }
    }
    assertThat(Similarity.jaccard(Set.copyOf(one), Set.copyOf(other)))
        .isCloseTo(0.3842549, within(0.5e-7));
  }

  @Test
  void finds_nearly_all_pairs_that_an_exhaustive_search_finds() {
    List<Report> letters = letters(600);
    Set<List<Report>> expected = new HashSet<>();
    for (int i = 0; i < letters.size(); i++) {
      Shingles shingles = SimilarPairs.shingles(letters.get(i));
      for (int j = 0; j < i; j++) {
        if (shingles.resemblance(SimilarPairs.shingles(letters.get(j))) >= 0.4) {
          expected.add(List.of(letters.get(j), letters.get(i)));
        }
      }
    }
    List<SimilarPair> found = Reuse.among(letters, 0.4);
    Set<List<Report>> pairs = new HashSet<>();
    found.forEach(pair -> pairs.add(List.of(pair.first(), pair.second())));
    assertThat(expected).hasSizeGreaterThan(300).containsAll(pairs);
    assertThat((double) pairs.size() / expected.size()).isGreaterThanOrEqualTo(0.95);
  }

  /** Each takes part of its words from an earlier one, more or less of them. */
  private static List<Report> letters(int count) {
    Random random = new Random(13);
    List<List<String>> texts = new ArrayList<>();
    List<Report> letters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> words = new ArrayList<>();
      if (i % 4 != 0) {
        words.addAll(texts.get(i - i % 4).subList(0, 20 + random.nextInt(20)));
      }
      while (words.size() < 40) {
        words.add("w" + random.nextInt(500));
      }
      texts.add(words);
      letters.add(Letters.of(String.valueOf(1000 + i), String.join(" ", words)));
    }
    return letters;
  }
}
