package dev.communique.parser.text;

/** Ranges of words, one behind the other: sentences, or paragraphs. Immutable. */
final class WordRanges {
  private final int[] bounds;

  /** For each word the range it is in. */
  private final int[] ranges;

  /** Takes the first word of each range and, at the end, the number of words. */
  WordRanges(int[] bounds) {
    this.bounds = bounds;
    this.ranges = new int[bounds[bounds.length - 1]];
    for (int range = 0; range < count(); range++) {
      for (int word = start(range); word < end(range); word++) {
        ranges[word] = range;
      }
    }
  }

  int count() {
    return bounds.length - 1;
  }

  int start(int range) {
    return bounds[range];
  }

  int end(int range) {
    return bounds[range + 1];
  }

  /** The range a word is in; -1 before the first word, the number of ranges after the last. */
  int of(int word) {
    if (word < 0) {
      return -1;
    }
    return word < ranges.length ? ranges[word] : count();
  }
}
