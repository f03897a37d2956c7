package dev.communique.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A half-open stretch of an article's text, in UTF-16 units.
 *
 * @param start first unit inside, from 0
 * @param end first unit after, never below {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

  /**
   * Checks that {@code 0 <= start <= end}.
   *
   * @param start first unit inside
   * @param end first unit after
   */
  public Span {
    checkArgument(start >= 0, "start must not be negative: %s", start);
    checkArgument(end >= start, "end must not lie before start: %s < %s", end, start);
  }

  /**
   * {@return the span from {@code start} up to {@code end}}
   *
   * @param start first unit inside
   * @param end first unit after
   */
  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  /** {@return the number of UTF-16 units inside} */
  public int length() {
    return end - start;
  }

  /** {@return whether nothing is inside} */
  public boolean isEmpty() {
    return end == start;
  }

  /**
   * {@return whether every unit of {@code other} is inside this span}
   *
   * @param other the span to look for
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * {@return whether the unit at {@code offset} is inside}
   *
   * @param offset a UTF-16 offset
   */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /**
   * {@return whether both spans share at least one unit; an empty span shares none}
   *
   * @param other the other span
   */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /**
   * {@return the smallest span that holds both}
   *
   * @param other the other span
   */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * {@return the covered part of {@code text}}
   *
   * @param text the text this span points into
   * @throws IndexOutOfBoundsException if the span reaches past the text
   */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + "," + end + ")";
  }
}
