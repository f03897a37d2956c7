package dev.communique.core.export;

import com.google.common.net.PercentEscaper;

/** Addresses made of anything: what none can hold is written with per cent signs (RFC 3986). */
final class WebAddress {
  private static final PercentEscaper PATH = new PercentEscaper("-._~/", false);

  /** What an address is made of, and the per cent signs of what is escaped already. */
  private static final PercentEscaper ADDRESS =
      new PercentEscaper("-._~:/?#[]@!$&'()*+,;=%", false);

  private WebAddress() {}

  /** A name as part of a path. */
  static String path(String name) {
    return PATH.escape(WholeText.of(name));
  }

  /** An address without what it must not hold. */
  static String clean(String address) {
    return ADDRESS.escape(WholeText.of(address));
  }
}
