package dev.communique.parser.quotes;

/**
 * A stretch of one paragraph that stands in quotation marks, as a range of words; marks nested
 * inside belong to it.
 *
 * @param opener the opening mark's first word; {@code from} when the mark stands in an earlier
 *     paragraph
 * @param from first word inside
 * @param to first word after the last one inside
 * @param after first word after the closing mark; {@code to} when it is missing
 * @param isDouble whether the marks are double ones
 * @param isClosed whether a closing mark ends it
 * @param continues whether it goes on a passage of the paragraph before
 */
record Passage(
    int opener,
    int from,
    int to,
    int after,
    boolean isDouble,
    boolean isClosed,
    boolean continues) {

  boolean contains(int word) {
    return from <= word && word < to;
  }
}
