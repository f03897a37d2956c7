package dev.communique.parser.messages;

import java.util.Locale;

/** What kind of office a title names: two titles of one kind may name one office. */
enum Rank {
  PARTY,
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  MONARCH,
  GROUP,
  ANY;

  static Rank of(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    if (lower.contains("leaders") || lower.contains("presidents") || lower.contains("vice")) {
      return GROUP;
    }
    if (lower.contains("secretary") || lower.contains("party")) {
      return PARTY;
    }
    if (lower.contains("president")) {
      return HEAD_OF_STATE;
    }
    if (lower.contains("minister") || lower.contains("premier") || lower.contains("chancellor")) {
      return HEAD_OF_GOVERNMENT;
    }
    boolean throne =
        lower.contains("king")
            || lower.contains("queen")
            || lower.contains("emir")
            || lower.contains("emperor")
            || lower.contains("sultan");
    return throne ? MONARCH : ANY;
  }
}
