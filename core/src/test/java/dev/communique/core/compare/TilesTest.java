package dev.communique.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.core.compare.Tiles.Tile;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Held against a look at every pair of places, on short texts of few words. */
class TilesTest {
  @Test
  void tiles_are_equal_words_each_taken_once_and_none_is_left() {
    Random random = new Random(3);
    for (int round = 0; round < 2_000; round++) {
      int least = 2 + random.nextInt(3);
      String[] first = words(random);
      String[] second = words(random);
      List<Tile> tiles = tiles(first, second, least);
      String told = String.join(" ", first) + " | " + String.join(" ", second) + " " + tiles;
      BitSet firstTaken = new BitSet();
      BitSet secondTaken = new BitSet();
      int before = -1;
      int longest = 0;
      for (Tile tile : tiles) {
        assertThat(tile.length()).as(told).isGreaterThanOrEqualTo(least);
        assertThat(tile.first()).as(told).isGreaterThan(before);
        before = tile.first();
        longest = Math.max(longest, tile.length());
        for (int i = 0; i < tile.length(); i++) {
          assertThat(first[tile.first() + i]).as(told).isEqualTo(second[tile.second() + i]);
          assertThat(firstTaken.get(tile.first() + i)).as(told).isFalse();
          assertThat(secondTaken.get(tile.second() + i)).as(told).isFalse();
          firstTaken.set(tile.first() + i);
          secondTaken.set(tile.second() + i);
        }
      }
      int most = longest(first, second, new BitSet(), new BitSet());
      assertThat(longest).as(told).isGreaterThanOrEqualTo(most >= least ? most : 0);
      assertThat(longest(first, second, firstTaken, secondTaken)).as(told).isLessThan(least);
    }
  }

  @Test
  void what_is_free_of_a_stretch_that_was_cut_is_taken_too() {
    assertThat(tiles("a b c d e f x a b c".split(" "), "a b c d e f y d e f".split(" "), 3))
        .containsExactly(new Tile(0, 0, 6));
    assertThat(tiles("p a b c d e f q".split(" "), "c d e f q z a b c d e".split(" "), 2))
        .containsExactly(new Tile(1, 6, 5), new Tile(6, 3, 2));
  }

  /** Longer than is followed at a time, and yet one. */
  @Test
  void a_long_stretch_is_one() {
    String[] many = new String[1_200];
    Arrays.setAll(many, i -> "w" + i);
    assertThat(tiles(many, many, 4)).containsExactly(new Tile(0, 0, 1_200));
  }

  private static List<Tile> tiles(String[] first, String[] second, int least) {
    return Tiles.of(
        Wording.of(List.of(String.join(" ", first))),
        Wording.of(List.of(String.join(" ", second))),
        least);
  }

  private static String[] words(Random random) {
    String[] words = new String[1 + random.nextInt(15)];
    Arrays.setAll(words, i -> String.valueOf((char) ('k' + random.nextInt(4))) + "q");
    return words;
  }

  /** The longest stretch that both have, of words that are not taken. */
  private static int longest(String[] first, String[] second, BitSet one, BitSet other) {
    int longest = 0;
    for (int i = 0; i < first.length; i++) {
      for (int j = 0; j < second.length; j++) {
        int length = 0;
        while (i + length < first.length
            && j + length < second.length
            && first[i + length].equals(second[j + length])
            && !one.get(i + length)
            && !other.get(j + length)) {
          length++;
        }
        longest = Math.max(longest, length);
      }
    }
    return longest;
  }
}
