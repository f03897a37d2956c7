package dev.communique.model;

/** How words are given. */
public enum QuotationForm {
  /** In quotation marks. */
  DIRECT,
  /** Reported without marks. */
  INDIRECT,
  /** Partly in marks. */
  MIXED,
}
