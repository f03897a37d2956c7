package dev.communique.cli;

import java.util.Locale;

/** What became of words from one message to another. */
enum Change {
  KEPT(Tint.NONE),
  CHANGED(Tint.DOUBTFUL),
  DROPPED(Tint.BAD),
  NEW(Tint.GOOD);

  private final Tint tint;

  Change(Tint tint) {
    this.tint = tint;
  }

  Tint tint() {
    return tint;
  }

  /** {@return the name as it is printed} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
