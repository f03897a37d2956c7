package dev.communique.core.compare;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Greedy string tiling (Wise 1993) over words: the longest stretch that both texts have is taken
 * first, then the longest of what is left, and no word twice. Places where a run begins are looked
 * up, of each at most {@value #PLACES}, and stretches are cut at {@value #LONGEST} words, so that
 * the cost grows with the texts.
 */
final class Tiles {
  private static final int PLACES = 16;
  private static final int LONGEST = 500;

  /** So many words from one on in the first text are those from another on in the second. */
  record Tile(int first, int second, int length) {
    Tile part(int from, int size) {
      return new Tile(first + from, second + from, size);
    }
  }

  private final Wording first;
  private final Wording second;
  private final int least;
  private final BitSet firstTaken = new BitSet();
  private final BitSet secondTaken = new BitSet();
  private final PriorityQueue<Tile> waiting =
      new PriorityQueue<>(
          Comparator.comparingInt((Tile tile) -> -tile.length())
              .thenComparingInt(Tile::first)
              .thenComparingInt(Tile::second));

  private Tiles(Wording first, Wording second, int least) {
    this.first = first;
    this.second = second;
    this.least = least;
  }

  /** The stretches of at least so many words, in the order of the first text. */
  static ImmutableList<Tile> of(Wording first, Wording second, int least) {
    Tiles tiles = new Tiles(first, second, least);
    tiles.findMatches();
    List<Tile> taken = new ArrayList<>();
    for (Tile tile = tiles.waiting.poll(); tile != null; tile = tiles.waiting.poll()) {
      if (tiles.isFree(tile)) {
        tiles.firstTaken.set(tile.first(), tile.first() + tile.length());
        tiles.secondTaken.set(tile.second(), tile.second() + tile.length());
        taken.add(tile);
      } else {
        tiles.addFreeParts(tile);
      }
    }
    taken.sort(Comparator.comparingInt(Tile::first));
    return ImmutableList.copyOf(taken);
  }

  private void findMatches() {
    ListMultimap<String, Integer> places = ArrayListMultimap.create();
    for (int i = 0; i + least <= second.count(); i++) {
      List<Integer> of = places.get(second.phrase(i, i + least));
      if (of.size() < PLACES) {
        of.add(i);
      }
    }
    for (int i = 0; i + least <= first.count(); i++) {
      for (int place : places.get(first.phrase(i, i + least))) {
        if (i == 0 || place == 0 || !isSame(i - 1, place - 1)) {
          waiting.add(new Tile(i, place, length(i, place)));
        }
      }
    }
  }

  private boolean isSame(int one, int other) {
    return first.key(one).equals(second.key(other));
  }

  private int length(int one, int other) {
    int most = Math.min(LONGEST, Math.min(first.count() - one, second.count() - other));
    int length = least;
    while (length < most && isSame(one + length, other + length)) {
      length++;
    }
    return length;
  }

  private boolean isTaken(Tile tile, int word) {
    return firstTaken.get(tile.first() + word) || secondTaken.get(tile.second() + word);
  }

  private boolean isFree(Tile tile) {
    for (int i = 0; i < tile.length(); i++) {
      if (isTaken(tile, i)) {
        return false;
      }
    }
    return true;
  }

  private void addFreeParts(Tile tile) {
    int start = 0;
    for (int i = 0; i <= tile.length(); i++) {
      if (i == tile.length() || isTaken(tile, i)) {
        if (i - start >= least) {
          waiting.add(tile.part(start, i - start));
        }
        start = i + 1;
      }
    }
  }
}
