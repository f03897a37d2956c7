package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import dev.communique.core.timeline.ClaimCheck;

/** How a claim is marked and told. */
final class ClaimMarks {
  private ClaimMarks() {}

  /** A sign that needs no colour. */
  static String sign(ClaimCheck check) {
    return switch (check.verdict()) {
      case TRUE -> "✓";
      case FALSE -> "✕";
      case CANNOT_TELL -> "?";
    };
  }

  static ImmutableList<String> told(ClaimCheck check) {
    return ImmutableList.of(
        "“" + Label.of(check.claim().text()) + "”",
        check.claim().day().toString(),
        check.verdict().spelling() + ": " + Label.of(check.reason()));
  }

  static ImmutableList<String> row(ClaimCheck check) {
    return ImmutableList.of(
        check.claim().day().toString(),
        Label.of(check.from()),
        Label.of(check.to()),
        "claim “" + check.claim().text() + "”: " + check.verdict().spelling());
  }
}
