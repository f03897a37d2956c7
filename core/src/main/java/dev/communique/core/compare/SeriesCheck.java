package dev.communique.core.compare;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import dev.communique.core.events.Event;
import dev.communique.core.query.Folded;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.Party;
import dev.communique.model.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether messages are a series: all from one side to one other, on one type of occasion. A side is
 * a leader, a state whoever leads it, or who goes by one name.
 */
final class SeriesCheck {
  private final List<Set<String>> senders = new ArrayList<>();
  private final List<Set<String>> addressees = new ArrayList<>();
  private final Set<String> occasions = new HashSet<>();

  private SeriesCheck() {}

  /** Throws unless they are. */
  static void ofReports(Iterable<Report> reports) {
    SeriesCheck check = new SeriesCheck();
    for (Report report : reports) {
      Message message = report.message();
      check.add(message.senders(), message.addressees(), message.occasion());
    }
    check.run();
  }

  /** Throws unless they are. */
  static void ofEvents(Iterable<Event> events) {
    SeriesCheck check = new SeriesCheck();
    for (Event event : events) {
      check.add(event.senders(), event.addressees(), event.occasion());
    }
    check.run();
  }

  private void add(List<Party> from, List<Party> to, Optional<Occasion> occasion) {
    senders.add(keys(from));
    addressees.add(keys(to));
    occasions.add(occasion.map(event -> event.type().spelling()).orElse("none"));
  }

  private static ImmutableSet<String> keys(List<Party> parties) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    for (Party party : parties) {
      party.leader().ifPresent(leader -> keys.add("leader " + leader));
      party.country().ifPresent(state -> keys.add("state " + state));
      keys.add("name" + Folded.of(party.name()));
    }
    return keys.build();
  }

  private void run() {
    checkOneSide(senders, "senders");
    checkOneSide(addressees, "addressees");
    checkArgument(
        occasions.size() <= 1, "messages must be on one type of occasion: %s", sorted(occasions));
  }

  private static void checkOneSide(List<Set<String>> sides, String what) {
    Set<String> common = new HashSet<>(sides.isEmpty() ? Set.of() : sides.get(0));
    Set<String> all = new HashSet<>();
    for (Set<String> side : sides) {
      common.retainAll(side);
      all.addAll(side);
    }
    checkArgument(
        sides.size() < 2 || !common.isEmpty(),
        "%s must be of one leader or state: %s",
        what,
        sorted(all));
  }

  private static List<String> sorted(Set<String> texts) {
    return texts.stream().sorted().toList();
  }
}
