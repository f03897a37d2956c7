package dev.communique.parser.text;

import java.util.Arrays;

/** Growing arrays that a scan fills and its {@link Words} keep; longer than the words are many. */
final class WordBuffer {
  static final int CAPITALISED = 1;
  static final int ALL_CAPITALS = 2;
  static final int GLUED = 4;
  static final int HYPHENATED = 8;
  static final int ABBREVIATION = 16;

  private int[] starts;
  private int[] ends;
  private byte[] kinds;
  private byte[] flags;
  private int[] forms;
  private int count;

  WordBuffer(int capacity) {
    starts = new int[capacity];
    ends = new int[capacity];
    kinds = new byte[capacity];
    flags = new byte[capacity];
    forms = new int[capacity];
  }

  void clear() {
    count = 0;
  }

  void add(int start, int end, byte kind, int flag, int form) {
    if (count == starts.length) {
      grow();
    }
    starts[count] = start;
    ends[count] = end;
    kinds[count] = kind;
    flags[count] = (byte) flag;
    forms[count++] = form;
  }

  private void grow() {
    int capacity = count * 2;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    flags = Arrays.copyOf(flags, capacity);
    forms = Arrays.copyOf(forms, capacity);
  }

  int count() {
    return count;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  byte kind(int word) {
    return kinds[word];
  }

  boolean has(int word, int flag) {
    return (flags[word] & flag) != 0;
  }

  /** How the word is spelt in capitals, as {@link Lexicon#spelling} has it. */
  int spelling(int word) {
    return flags[word] & (CAPITALISED | ALL_CAPITALS);
  }

  int form(int word) {
    return forms[word];
  }

  int[] starts() {
    return starts;
  }

  int[] ends() {
    return ends;
  }

  byte[] kinds() {
    return kinds;
  }

  byte[] flags() {
    return flags;
  }
}
