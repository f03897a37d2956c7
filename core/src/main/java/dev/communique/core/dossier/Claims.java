package dev.communique.core.dossier;

import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Event;
import dev.communique.core.timeline.ClaimCheck;
import dev.communique.core.timeline.TimeSource;
import dev.communique.core.timeline.Timeline;
import dev.communique.model.NoveltyClaim;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which claims of a source are about messages of a timeline. */
final class Claims {
  private Claims() {}

  /** What became of a claim, and the report of the message that it is about. */
  record Claimed(ClaimCheck check, Report report) {}

  /** A claim's words and the day of the message that it is about. */
  private record Key(String text, PartialDate day) {}

  static ImmutableList<Claimed> of(TimeSource source, Timeline timeline) {
    Map<Key, Report> own = of(timeline);
    if (own.isEmpty()) {
      return ImmutableList.of();
    }
    return source.claims().stream()
        .flatMap(check -> claimed(check, own).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Claimed> claimed(ClaimCheck check, Map<Key, Report> own) {
    Key key = new Key(check.claim().text(), check.claim().day());
    return Optional.ofNullable(own.get(key)).map(report -> new Claimed(check, report));
  }

  private static Map<Key, Report> of(Timeline timeline) {
    Map<Key, Report> claims = new HashMap<>();
    for (Event event : timeline.messages()) {
      for (Report report : event.reports()) {
        for (NoveltyClaim claim : report.article().claims()) {
          if (claim.message().isPresent() && claim.message().getAsInt() == report.index()) {
            Optional<PartialDate> day = report.date();
            day.ifPresent(known -> claims.putIfAbsent(new Key(claim.text(), known), report));
          }
        }
      }
    }
    return claims;
  }
}
