package dev.communique.core.events;

import com.google.common.base.Ascii;

/** What a look at one aspect of two reports finds. */
public enum Finding {
  /** Both say the same. */
  AGREES,
  /** They do not say the same, and both can be true or nearly so of one message. */
  FITS,
  /** One or both do not say. */
  SILENT,
  /** They say what is not true of one message. */
  DIFFERS;

  /** {@return the name in lower case} */
  public String spelling() {
    return Ascii.toLowerCase(name());
  }
}
