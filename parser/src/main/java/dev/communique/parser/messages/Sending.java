package dev.communique.parser.messages;

import com.google.common.collect.ImmutableSet;

/** Verbs of which the day is that of a letter's sending. */
final class Sending {
  private static final ImmutableSet<String> LEMMAS =
      ImmutableSet.of(
          "send",
          "dispatch",
          "despatch",
          "transmit",
          "exchange",
          "swap",
          "mail",
          "cable",
          "write",
          "date",
          "sign",
          "address",
          "go",
          "follow");

  private Sending() {}

  static boolean isSending(String lemma) {
    return LEMMAS.contains(lemma);
  }
}
