package dev.communique.core.chart;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.communique.core.events.Event;
import dev.communique.core.timeline.ClaimCheck;
import dev.communique.core.timeline.Timeline;
import dev.communique.model.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which claims are about the sides of a timeline. */
final class ClaimFilter {
  private final Set<String> known = new HashSet<>();

  private ClaimFilter(Timeline timeline) {
    addPair(timeline.one(), timeline.other());
    addPair(timeline.other(), timeline.one());
    for (Event event : timeline.messages()) {
      for (String sender : names(event.senders())) {
        names(event.addressees()).forEach(addressee -> addPair(sender, addressee));
      }
    }
  }

  /** The claims whose sender wrote to their addressee in the timeline, under any of the names. */
  static ImmutableList<ClaimCheck> of(Timeline timeline, Iterable<ClaimCheck> claims) {
    ClaimFilter filter = new ClaimFilter(timeline);
    return Streams.stream(claims)
        .filter(check -> filter.known.contains(key(check.from(), check.to())))
        .collect(ImmutableList.toImmutableList());
  }

  private static Set<String> names(List<Party> parties) {
    Set<String> names = new HashSet<>();
    for (Party party : parties) {
      names.add(party.name());
      party.leader().ifPresent(id -> names.add(id.value()));
    }
    return names;
  }

  private void addPair(String from, String to) {
    known.add(key(from, to));
  }

  private static String key(String from, String to) {
    return Ascii.toLowerCase(from) + "\n" + Ascii.toLowerCase(to);
  }
}
