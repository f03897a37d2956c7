package dev.communique.model;

/** Whether a message was sent. */
public enum Status {
  /** It was. */
  DONE,
  /** It is announced. */
  PLANNED,
  /** It is said not to have been. */
  DENIED,
  /** Only unnamed sources tell of it. */
  RUMOURED,
}
