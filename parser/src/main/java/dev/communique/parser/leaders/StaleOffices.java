package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The offices that a text leans on and of whose holders the registry knows nothing so late. */
final class StaleOffices {
  private final Scene scene;
  private final LocalDate day;
  private final boolean possible;
  private final Set<String> stale = new LinkedHashSet<>();

  StaleOffices(Scene scene) {
    this.scene = scene;
    this.day = scene.date.earliest();
    this.possible = scene.registry.isStaleBy(day);
  }

  /** Office and state of each, with the last day known: "Premier of CHN (2026-08-22)". */
  ImmutableSet<String> offices() {
    return ImmutableSet.copyOf(stale);
  }

  /** Notes what a mention leans on. */
  void add(PersonMention mention) {
    if (possible && mention.isLeader()) {
      addLeader(mention);
    }
  }

  private void addLeader(PersonMention mention) {
    if (mention.leader().isPresent()) {
      LeaderRecord leader = scene.registry.record(mention.leader().get());
      OfficeTerm term = leader == null ? null : leader.termAt(scene.days);
      if (term != null && term.isOpen()) {
        add(term);
      }
    } else if (mention.country().isPresent()) {
      addBestKnown(scene.terms.of(mention.country().get()));
    } else if (day.isAfter(scene.registry.validThrough())) {
      stale.add(mention.name() + " (" + scene.registry.validThrough() + ")");
    }
  }

  /** Whom the registry does not know may hold any top office of the state: the best known one. */
  private void addBestKnown(List<OfficeTerm> terms) {
    terms.stream()
        .filter(term -> term.isOpen() && isTop(term))
        .max(Comparator.comparing(scene.registry::validThrough))
        .ifPresent(this::add);
  }

  private static boolean isTop(OfficeTerm term) {
    return term.is(OfficeKind.LEADER)
        || term.is(OfficeKind.STATE)
        || term.is(OfficeKind.GOVERNMENT);
  }

  private void add(OfficeTerm term) {
    LocalDate known = scene.registry.validThrough(term);
    if (day.isAfter(known)) {
      String state = term.country() == null ? "" : " of " + term.country();
      stale.add(term.bareOffice() + state + " (" + known + ")");
    }
  }
}
