package dev.communique.parser.quotes;

import java.util.Arrays;

/** Words of a text in ascending order, in a growing array. */
final class Places {
  private int[] words = new int[16];
  private int count;

  void add(int word) {
    if (count == words.length) {
      words = Arrays.copyOf(words, count * 2);
    }
    words[count++] = word;
  }

  /** The number of the first place at a word or later; {@link #count} when there is none. */
  int from(int word) {
    int index = Arrays.binarySearch(words, 0, count, word);
    return index < 0 ? -index - 1 : index;
  }

  int count() {
    return count;
  }

  /** The word of a place. */
  int word(int place) {
    return words[place];
  }

  /** Leaves out the places inside passages in quotation marks. */
  void keepOutside(QuotationMarks marks) {
    int kept = 0;
    for (int place = 0; place < count; place++) {
      if (marks.at(words[place]) < 0) {
        words[kept++] = words[place];
      }
    }
    count = kept;
  }
}
