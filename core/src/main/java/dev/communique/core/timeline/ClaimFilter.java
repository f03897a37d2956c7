package dev.communique.core.timeline;

import com.google.common.base.Ascii;
import dev.communique.core.events.Event;
import dev.communique.model.Party;
import dev.communique.model.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which claims are about the messages of a timeline. */
final class ClaimFilter {
  private final Set<Report> reports = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();

  private ClaimFilter() {}

  static ClaimFilter of(Timeline timeline) {
    ClaimFilter filter = new ClaimFilter();
    filter.addPair(timeline.one(), timeline.other());
    filter.addPair(timeline.other(), timeline.one());
    timeline.messages().forEach(filter::add);
    return filter;
  }

  private void add(Event event) {
    event.reports().forEach(reports::add);
    for (String sender : names(event.senders())) {
      names(event.addressees()).forEach(addressee -> addPair(sender, addressee));
    }
  }

  /** An article says which message it means; of others the sides tell, under any of the names. */
  boolean isOfThese(ClaimCheck check) {
    Optional<Report> told = check.report();
    return told.isPresent()
        ? reports.contains(told.get())
        : pairs.contains(pair(check.from(), check.to()));
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
    pairs.add(pair(from, to));
  }

  private static String pair(String from, String to) {
    return Ascii.toLowerCase(from) + "\n" + Ascii.toLowerCase(to);
  }
}
