package dev.communique.parser.clause;

import java.util.Arrays;

/** The groups of a text in growing arrays: kind, first word, word after, head, and verb bits. */
final class GroupTable {
  static final int PASSIVE = 1;
  static final int NEGATED = 2;
  static final int FUTURE = 4;
  static final int MODAL = 8;
  static final int PERFECT = 16;
  static final int PAST = 32;
  static final int INFINITIVE = 64;
  static final int GERUND = 128;

  /** A participle for sure: "written". */
  static final int PARTICIPLE = 256;

  /** Past tense or participle: "sent". */
  static final int MAYBE_PARTICIPLE = 512;

  /** No verb but the auxiliary: "is ready". */
  static final int COPULA = 1024;

  private GroupKind[] kinds = new GroupKind[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] heads = new int[64];
  private int[] bits = new int[64];
  private int count;

  void add(GroupKind kind, int start, int end, int head, int info) {
    if (count == kinds.length) {
      int capacity = count * 2;
      kinds = Arrays.copyOf(kinds, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      heads = Arrays.copyOf(heads, capacity);
      bits = Arrays.copyOf(bits, capacity);
    }
    kinds[count] = kind;
    starts[count] = start;
    ends[count] = end;
    heads[count] = head;
    bits[count++] = info;
  }

  int count() {
    return count;
  }

  GroupKind kind(int group) {
    return kinds[group];
  }

  int start(int group) {
    return starts[group];
  }

  int end(int group) {
    return ends[group];
  }

  int head(int group) {
    return heads[group];
  }

  boolean has(int group, int bit) {
    return (bits[group] & bit) != 0;
  }

  /** The group that holds a word; the groups tile the words. */
  int groupAt(int word) {
    int found = Arrays.binarySearch(starts, 0, count, word);
    return found >= 0 ? found : -found - 2;
  }
}
