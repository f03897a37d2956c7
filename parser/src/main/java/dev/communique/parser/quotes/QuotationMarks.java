package dev.communique.parser.quotes;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The passages of a text that stand in quotation marks, outermost ones only, in text order.
 *
 * <p>Double marks of all conventions pair with each other, also curly with straight. A passage that
 * is open at its paragraph's end goes on in the next one when that opens with a mark again or
 * closes without opening; else it was never closed and ends with its sentence or paragraph. Single
 * marks count outside double ones. Immutable; found in linear time.
 */
final class QuotationMarks {
  private final ImmutableList<Passage> passages;
  private final int[] openers;

  /** For each word the number of its passage from 1, or 0. */
  private final int[] numbers;

  private final long steps;

  private QuotationMarks(List<Passage> passages, int wordCount, long steps) {
    this.steps = steps;
    this.passages = ImmutableList.copyOf(passages);
    this.openers = new int[passages.size()];
    this.numbers = new int[wordCount];
    for (int i = 0; i < openers.length; i++) {
      openers[i] = passages.get(i).opener();
      Arrays.fill(numbers, openers[i], passages.get(i).after(), i + 1);
    }
  }

  static QuotationMarks find(Words words) {
    return find(words, Landmarks.of(words).marks);
  }

  /** The passages whose marks are among some words. */
  static QuotationMarks find(Words words, Places marks) {
    List<Passage> doubles = new ArrayList<>();
    DoubleMarks pairs = new DoubleMarks(words, marks, doubles);
    pairs.run();
    SingleMarks singles = new SingleMarks(words, marks, doubles);
    return new QuotationMarks(singles.run(), words.count(), pairs.steps() + singles.steps());
  }

  /** How many words were looked at to find the passages. */
  long steps() {
    return steps;
  }

  ImmutableList<Passage> passages() {
    return passages;
  }

  /** The passage that holds a word or one of whose marks it is; -1 when there is none. */
  int at(int word) {
    return numbers[word] - 1;
  }

  /** The first passage that opens at a word or later; their number when none does. */
  int from(int word) {
    int index = Arrays.binarySearch(openers, word);
    return index < 0 ? -index - 1 : index;
  }
}
