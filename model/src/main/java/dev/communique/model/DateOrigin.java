package dev.communique.model;

/** Where an article's date comes from. */
public enum DateOrigin {
  /** The record's date header. */
  HEADER,
  /** The dateline's day. */
  DATELINE,
  /** A date line or full date in the text. */
  TEXT,
  /** Evidence put together. */
  INFERRED,
}
