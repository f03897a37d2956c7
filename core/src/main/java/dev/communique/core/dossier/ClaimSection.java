package dev.communique.core.dossier;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.communique.core.timeline.ClaimCheck;
import dev.communique.model.PartialDate;
import java.util.List;

/** What articles claim of the rarity of these messages, and whether it holds. */
final class ClaimSection {
  private static final int GAPS = 4;

  private ClaimSection() {}

  static String of(Facts facts) {
    if (facts.claims().isEmpty()) {
      return new Html().element("p", "No article claims how rare one of them is.").toString();
    }
    Grid grid =
        new Grid(
            "Each claim held against all messages known",
            "day",
            "claim",
            "verdict",
            "why",
            "no article in",
            "source");
    facts.claims().forEach(claimed -> grid.row(cells(claimed, facts.sources())));
    return grid.toString();
  }

  private static ImmutableList<Html> cells(Claims.Claimed claimed, Sources sources) {
    ClaimCheck check = claimed.check();
    return ImmutableList.of(
        new Html().dates(check.claim().day().toString()),
        new Html().foreign("bdi", "“" + Words.line(check.claim().text()) + "”"),
        verdict(check.verdict()),
        new Html().dates(withoutGaps(check)),
        new Html().dates(gaps(check.uncovered())),
        Links.to(List.of(claimed.report()), sources));
  }

  private static Html verdict(ClaimCheck.Verdict verdict) {
    String sign =
        switch (verdict) {
          case TRUE -> "✓ ";
          case FALSE -> "✕ ";
          case CANNOT_TELL -> "? ";
        };
    String style = "d-verdict d-" + verdict.spelling().replace(' ', '-');
    return new Html().element("span", sign + verdict.spelling(), "class", style);
  }

  /** The gaps have a column of their own. */
  private static String withoutGaps(ClaimCheck check) {
    String reason = Words.line(check.reason());
    int gaps = reason.indexOf("; no coverage");
    return gaps < 0 ? reason : reason.substring(0, gaps);
  }

  private static String gaps(ImmutableList<PartialDate> gaps) {
    String shown = Joiner.on(", ").join(gaps.subList(0, Math.min(GAPS, gaps.size())));
    return gaps.size() > GAPS ? shown + " and " + (gaps.size() - GAPS) + " more" : shown;
  }
}
