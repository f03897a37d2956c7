package dev.communique.parser.text;

import java.util.List;

/** Folded word forms and their numbers, from 1; 0 stands for a form nobody knows. */
final class FormTable {
  private final String[] forms;
  private final int[] slots;
  private final int mask;

  /** Takes distinct forms; the form at index {@code i} gets the number {@code i + 1}. */
  FormTable(List<String> distinct) {
    forms = distinct.toArray(new String[0]);
    slots = new int[Integer.highestOneBit(Math.max(8, forms.length * 2)) * 2];
    mask = slots.length - 1;
    for (int i = 0; i < forms.length; i++) {
      int slot = spread(forms[i].hashCode());
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = i + 1;
    }
  }

  int size() {
    return forms.length;
  }

  String form(int number) {
    return forms[number - 1];
  }

  /** The number of the form that a stretch of text folds to, or 0. */
  int find(CharSequence text, int start, int end) {
    int slot = spread(CharFolding.hash(text, start, end));
    while (slots[slot] != 0) {
      if (CharFolding.matches(text, start, end, forms[slots[slot] - 1])) {
        return slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  private int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & mask;
  }
}
