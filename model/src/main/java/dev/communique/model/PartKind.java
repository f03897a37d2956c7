package dev.communique.model;

/** What a stretch of a record is. */
public enum PartKind {
  /** The date header. */
  HEADER,
  /** The headline. */
  HEADLINE,
  /** An outlet label. */
  LABEL,
  /** Place, agencies and day before the lead. */
  DATELINE,
  /** A line that gives a date. */
  DATE_LINE,
  /** The author's line. */
  BYLINE,
  /** A picture's caption. */
  CAPTION,
  /** The page's own address. */
  ADDRESS,
  /** Credits, related stories, end marks and other furniture. */
  BOILERPLATE,
}
