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
 * up, of each at most {@value #PLACES}, and stretches are followed for {@value #LONGEST} words at a
 * time, so that the cost grows with the texts; those that go on are joined.
 */
final class Tiles {
  private static final int PLACES = 16;
  private static final int LONGEST = 500;

  /** So many words from one on in the first text are those from another on in the second. */
  record Tile(int first, int second, int length) {
    Tile part(int from, int size) {
      return new Tile(first + from, second + from, size);
    }

    boolean goesOnAt(Tile next) {
      return first + length == next.first && second + length == next.second;
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
    return joined(taken);
  }

  /** Stretches that were cut, or go on where another ends in both texts, are one. */
  private static ImmutableList<Tile> joined(List<Tile> tiles) {
    List<Tile> joined = new ArrayList<>();
    for (Tile tile : tiles) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).goesOnAt(tile)) {
        Tile before = joined.remove(last);
        joined.add(new Tile(before.first(), before.second(), before.length() + tile.length()));
      } else {
        joined.add(tile);
      }
    }
    return ImmutableList.copyOf(joined);
  }

  private void findMatches() {
    ListMultimap<String, Integer> places = ArrayListMultimap.create();
    for (int i = 0; i + least <= second.count(); i++) {
      List<Integer> of = places.get(second.phrase(i, i + least));
      if (of.size() < PLACES) {
        of.add(i);
      }
    }
    int[] ends = new int[first.count() + second.count() + 1]; // by how far the places are apart
    for (int i = 0; i + least <= first.count(); i++) {
      for (int place : places.get(first.phrase(i, i + least))) {
        int diagonal = i - place + second.count();
        if (ends[diagonal] <= i) {
          int length = length(i, place);
          ends[diagonal] = i + length;
          waiting.add(new Tile(i, place, length));
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
