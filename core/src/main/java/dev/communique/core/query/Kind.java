package dev.communique.core.query;

import com.google.common.base.Ascii;

/** What a query can be for. */
public enum Kind {
  /** Articles. */
  ARTICLE,
  /** Messages, each as one article tells it. */
  MESSAGE,
  /** Quotations, each in its article. */
  QUOTATION,
  /** Leaders with what articles tell of them. */
  LEADER;

  /** {@return the plural noun in messages to people, {@code quotations}} */
  String noun() {
    return Ascii.toLowerCase(name()) + "s";
  }
}
