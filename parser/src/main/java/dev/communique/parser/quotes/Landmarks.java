package dev.communique.parser.quotes;

import dev.communique.parser.text.Category;
import dev.communique.parser.text.Words;
import java.util.Arrays;

/** The words of a text at which phrases of a category start, found in one walk. Immutable. */
final class Landmarks {
  private final int[] places;

  private Landmarks(int[] places) {
    this.places = places;
  }

  static Landmarks of(Words words, QuotationMarks marks, Category<?> category) {
    int[] places = new int[16];
    int count = 0;
    for (int word = 0; word < words.count(); word++) {
      if (words.is(word, category) && marks.at(word) < 0) {
        if (count == places.length) {
          places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = word;
      }
    }
    return new Landmarks(Arrays.copyOf(places, count));
  }

  /** The number of the first place at a word or later; {@link #count} when there is none. */
  int from(int word) {
    int index = Arrays.binarySearch(places, word);
    return index < 0 ? -index - 1 : index;
  }

  int count() {
    return places.length;
  }

  /** The word of a place. */
  int word(int place) {
    return places[place];
  }
}
