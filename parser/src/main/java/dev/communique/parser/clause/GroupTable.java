package dev.communique.parser.clause;

import java.util.Arrays;

/** The groups of a text, which tile its words: kind, first word, head, verb bits, sentence. */
class GroupTable {
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

  /** A participle behind its noun, told by what stands around it. */
  static final int REDUCED = 2048;

  /** A clause without "that" often follows. */
  static final int SAYS = 4096;

  private static final GroupKind[] KINDS = GroupKind.values();

  private byte[] kinds;
  private int[] starts;
  private int[] heads;
  private short[] bits;
  private int count;

  /** First group of each sentence; one more holds the number of groups. */
  private final int[] sentences;

  /** For each group its sentence, and for each word its group: made at the end. */
  private int[] sentenceOf = {};

  private final int[] groupOf;

  /** An empty table for the groups of so many words in so many sentences. */
  GroupTable(int wordCount, int sentenceCount) {
    int room = wordCount / 2 + 16;
    kinds = new byte[room];
    starts = new int[room];
    heads = new int[room];
    bits = new short[room];
    sentences = new int[sentenceCount + 1];
    groupOf = new int[wordCount];
  }

  void add(GroupKind kind, int start, int head, int info) {
    if (count == kinds.length) {
      grow(count + (count >> 1));
    }
    kinds[count] = (byte) kind.ordinal();
    starts[count] = start;
    heads[count] = head;
    bits[count++] = (short) info;
  }

  private void grow(int capacity) {
    kinds = Arrays.copyOf(kinds, capacity);
    starts = Arrays.copyOf(starts, capacity);
    heads = Arrays.copyOf(heads, capacity);
    bits = Arrays.copyOf(bits, capacity);
  }

  /** The groups added so far end with a sentence. */
  void endSentence(int sentence) {
    sentences[sentence + 1] = count;
  }

  /** No group comes any more. */
  void finish() {
    if (count == kinds.length) {
      grow(count + 1);
    }
    starts[count] = groupOf.length;
    sentenceOf = new int[count];
    for (int sentence = 0; sentence + 1 < sentences.length; sentence++) {
      Arrays.fill(sentenceOf, sentences[sentence], sentences[sentence + 1], sentence);
    }
    for (int group = 0; group < count; group++) {
      for (int word = starts[group]; word < starts[group + 1]; word++) {
        groupOf[word] = group;
      }
    }
  }

  final int count() {
    return count;
  }

  GroupKind kind(int group) {
    return KINDS[kinds[group]];
  }

  boolean is(int group, GroupKind kind) {
    return group >= 0 && group < count && kinds[group] == kind.ordinal();
  }

  final int start(int group) {
    return starts[group];
  }

  final int end(int group) {
    return starts[group + 1];
  }

  final int head(int group) {
    return heads[group];
  }

  final boolean has(int group, int bit) {
    return (bits[group] & bit) != 0;
  }

  final void set(int group, int bit) {
    bits[group] |= (short) bit;
  }

  /** The group that holds a word: -1 for one before the first, the last group for one behind. */
  final int groupAt(int word) {
    return word < 0 ? -1 : word < groupOf.length ? groupOf[word] : count - 1;
  }

  final int sentenceOf(int group) {
    return sentenceOf[group];
  }

  final int sentenceStart(int sentence) {
    return sentences[sentence];
  }

  final int sentenceEnd(int sentence) {
    return sentences[sentence + 1];
  }
}
