package dev.communique.parser.text;

import java.util.List;

/**
 * Folded word forms and their numbers, from 1; 0 stands for a form nobody knows. All letters lie in
 * one array and a slot holds all that a look-up needs, so that one costs few cache lines.
 */
final class FormTable {
  private static final int SIGNS = 128;

  /** As many ASCII letters go with a form's number into one {@code long}. */
  private static final int SHORT = 8;

  private static final int LETTER_BITS = 5;

  private static final int NUMBER_BITS = Long.SIZE - SHORT * LETTER_BITS;

  private final int size;

  /** A slot for each form of up to {@link #SHORT} ASCII letters: {@link #packed}, and number. */
  private final long[] shorts;

  /** Two a slot: hash and number; where its letters start, and how many they are. */
  private final long[] slots;

  private final char[] letters;
  private final int mask;

  /** The forms of one ASCII character. */
  private final int[] signs = new int[SIGNS];

  /** Takes distinct forms; the form at index {@code i} gets the number {@code i + 1}. */
  FormTable(List<String> distinct) {
    size = distinct.size();
    slots = new long[Integer.highestOneBit(Math.max(8, size * 2)) * 4];
    mask = slots.length / 2 - 1;
    shorts = new long[slots.length / 2];
    letters = String.join("", distinct).toCharArray();
    int start = 0;
    for (int i = 0; i < size; i++) {
      put(distinct.get(i), i + 1, start);
      start += distinct.get(i).length();
    }
    for (char c = 0; c < SIGNS; c++) {
      signs[c] = find(CharFolding.hash(new char[] {c}, 0, 1), new char[] {c}, 0, 1);
    }
  }

  private void put(String form, int number, int start) {
    long packed = packed(form);
    if (packed != 0 && number >>> NUMBER_BITS == 0) {
      int free = spread(packed);
      while (shorts[free] != 0) {
        free = (free + 1) & mask;
      }
      shorts[free] = packed << NUMBER_BITS | number;
    }
    int slot = spread(form.hashCode());
    while (slots[2 * slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[2 * slot] = (long) form.hashCode() << 32 | number;
    slots[2 * slot + 1] = (long) start << 32 | form.length();
  }

  /** Letters packed one by one, a further one behind them: its place in the alphabet. */
  static long packed(long letters, char next) {
    return letters << LETTER_BITS | next & (1 << LETTER_BITS) - 1;
  }

  /** The letters of a short form, 5 bits each; 0 when it is long or has other characters. */
  private static long packed(String form) {
    long packed = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (i == SHORT || c < 'a' || c > 'z') {
        return 0;
      }
      packed = packed(packed, c);
    }
    return packed;
  }

  int size() {
    return size;
  }

  /** The number of the form that an ASCII character by itself is, or 0. */
  int sign(char c) {
    return signs[c];
  }

  /** The number of the form that a stretch of text folds to, or 0. */
  int find(char[] text, int start, int end) {
    return find(CharFolding.hash(text, start, end), text, start, end);
  }

  /**
   * The same of ASCII letters.
   *
   * @param packed what {@link #packed} makes of them; of long ones the last letters are enough
   */
  int findLetters(long packed, char[] text, int start, int end) {
    if (end - start > SHORT) {
      int hash = 0;
      for (int i = start; i < end; i++) {
        hash = 31 * hash + (text[i] | 0x20);
      }
      return find(hash, text, start, end);
    }
    int slot = spread(packed);
    long found = shorts[slot];
    while (found != 0 && found >>> NUMBER_BITS != packed) {
      slot = (slot + 1) & mask;
      found = shorts[slot];
    }
    return (int) found & (1 << NUMBER_BITS) - 1;
  }

  private int find(int hash, char[] text, int start, int end) {
    int slot = spread(hash);
    long key = slots[2 * slot];
    while (key != 0) {
      if ((int) (key >>> 32) == hash && matches(slots[2 * slot + 1], text, start, end)) {
        return (int) key;
      }
      slot = (slot + 1) & mask;
      key = slots[2 * slot];
    }
    return 0;
  }

  /**
   * Most words are ASCII letters, whose lower case is one bit away; other characters may differ.
   */
  private boolean matchesLetters(long form, char[] text, int start, int end) {
    if ((int) form != end - start) {
      return false;
    }
    int shift = (int) (form >>> 32) - start;
    for (int i = start; i < end; i++) {
      char c = letters[shift + i];
      if (c < 'a' || c > 'z' || c != (text[i] | 0x20)) {
        return false;
      }
    }
    return true;
  }

  private boolean matches(long form, char[] text, int start, int end) {
    if (matchesLetters(form, text, start, end)) {
      return true;
    }
    int from = (int) (form >>> 32);
    return CharFolding.matches(text, start, end, letters, from, from + (int) form);
  }

  private int spread(long packed) {
    long mixed = packed * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32 ^ mixed >>> 47) & mask;
  }

  private int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & mask;
  }
}
