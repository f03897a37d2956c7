package dev.communique.cli;

import java.util.Locale;

/** The forms in which a listing is printed. */
enum Format {
  /** Aligned columns, for people. */
  TABLE,
  /** RFC 4180, for R, Python and spreadsheets. */
  CSV,
  /** One JSON object a line. */
  JSONL;

  /** Whether rows are printed as they come, not after the last. */
  boolean printsAsItGoes() {
    return this != TABLE;
  }

  /** {@return the name as it is typed} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
