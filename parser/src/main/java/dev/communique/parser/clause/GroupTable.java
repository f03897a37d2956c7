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

  private static final GroupKind[] KINDS = GroupKind.values();

  private byte[] kinds;
  private int[] starts;
  private int[] ends;
  private int[] heads;
  private short[] bits;
  private int count;

  /** An empty table with room for the groups of so many words. */
  GroupTable(int wordCount) {
    int room = wordCount / 2 + 16;
    kinds = new byte[room];
    starts = new int[room];
    ends = new int[room];
    heads = new int[room];
    bits = new short[room];
  }

  void add(GroupKind kind, int start, int end, int head, int info) {
    if (count == kinds.length) {
      int capacity = count + (count >> 1);
      kinds = Arrays.copyOf(kinds, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      heads = Arrays.copyOf(heads, capacity);
      bits = Arrays.copyOf(bits, capacity);
    }
    kinds[count] = (byte) kind.ordinal();
    starts[count] = start;
    ends[count] = end;
    heads[count] = head;
    bits[count++] = (short) info;
  }

  int count() {
    return count;
  }

  GroupKind kind(int group) {
    return KINDS[kinds[group]];
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
