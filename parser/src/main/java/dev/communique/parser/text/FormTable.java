package dev.communique.parser.text;

import java.util.List;

/**
 * Folded word forms and their numbers, from 1; 0 stands for a form nobody knows. All letters lie in
 * one array and a slot holds all that a look-up needs, so that one costs few cache lines.
 */
final class FormTable {
  private static final int SIGNS = 128;

  private final int size;

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
    int slot = spread(form.hashCode());
    while (slots[2 * slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[2 * slot] = (long) form.hashCode() << 32 | number;
    slots[2 * slot + 1] = (long) start << 32 | form.length();
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

  /** The same, when {@linkplain CharFolding#hash its hash} is known. */
  int find(int hash, char[] text, int start, int end) {
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

  private int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & mask;
  }
}
