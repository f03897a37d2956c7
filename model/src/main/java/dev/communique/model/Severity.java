package dev.communique.model;

/** How bad a problem is. */
public enum Severity {
  /** A record could not be read. */
  ERROR,
  /** Read, but repaired or doubtful. */
  WARNING,
  /** Skipped on purpose. */
  NOTICE,
}
