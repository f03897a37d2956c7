package dev.communique.core.dossier;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.communique.core.text.Markup;
import dev.communique.core.text.PlainText;
import dev.communique.core.timeline.ClaimCheck;
import dev.communique.model.PartialDate;

/** What articles claim of the rarity of these messages, and whether it holds. */
final class ClaimSection {
  private static final int GAPS = 4;

  private ClaimSection() {}

  static String of(Facts facts) {
    if (facts.claims().isEmpty()) {
      return new Markup().element("p", "No article claims how rare one of them is.").toString();
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
    facts.claims().forEach(check -> grid.row(cells(check, facts.sources())));
    return grid.toString();
  }

  private static ImmutableList<Markup> cells(ClaimCheck check, Sources sources) {
    return ImmutableList.of(
        new Markup().dates(check.claim().day().toString()),
        new Markup().foreign("bdi", "“" + PlainText.line(check.claim().text()) + "”"),
        verdict(check.verdict()),
        new Markup().dates(PlainText.line(check.basis())),
        new Markup().dates(gaps(check.uncovered())),
        Links.to(check.report().stream().toList(), sources));
  }

  private static Markup verdict(ClaimCheck.Verdict verdict) {
    String sign =
        switch (verdict) {
          case TRUE -> "✓ ";
          case FALSE -> "✕ ";
          case CANNOT_TELL -> "? ";
        };
    String style = "d-verdict d-" + verdict.spelling().replace(' ', '-');
    return new Markup().element("span", sign + verdict.spelling(), "class", style);
  }

  private static String gaps(ImmutableList<PartialDate> gaps) {
    String shown = Joiner.on(", ").join(gaps.subList(0, Math.min(GAPS, gaps.size())));
    return gaps.size() > GAPS ? shown + " and " + (gaps.size() - GAPS) + " more" : shown;
  }
}
