package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;

/**
 * A field of a {@link Matrix}.
 *
 * @param kind what it says, the name of its style: {@code enters}
 * @param sign how it is written, so that no colour is needed
 * @param told what is said where somebody points at it; nothing for an empty field
 */
record Cell(String kind, String sign, ImmutableList<String> told) {
  /** A field that stands for nothing. */
  static final Cell BLANK = new Cell("blank", "", ImmutableList.of());

  /** An entry of the key: its only line is its name. */
  static Cell key(String kind, String sign, String name) {
    return new Cell(kind, sign, ImmutableList.of(name));
  }

  String style() {
    return "cq-c-" + kind;
  }
}
