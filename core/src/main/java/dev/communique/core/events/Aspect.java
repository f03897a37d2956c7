package dev.communique.core.events;

import com.google.common.base.Ascii;

/** What two reports of a message are held against each other in. */
public enum Aspect {
  /** The articles that tell: one article tells of one message once; copies tell the same. */
  ARTICLE,
  /** Who wrote. */
  SENDER,
  /** To whom. */
  ADDRESSEE,
  /** The days on which it can have been sent. */
  DATE,
  /** What it is for. */
  PURPOSE,
  /** What it is about: type, ordinal, whose. */
  OCCASION,
  /** The form in which it went. */
  MEDIUM,
  /** Its own words. */
  WORDING,
  /** Whether it was sent. */
  STATUS;

  /** {@return the name in lower case} */
  public String spelling() {
    return Ascii.toLowerCase(name());
  }
}
