package dev.communique.core.events;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.communique.core.query.Folded;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whether two occasions can be one. */
final class OccasionMatch {
  /** One event under two names: the day of a revolution that founded the state, a fatal flood. */
  private static final ImmutableSet<Set<OccasionType>> KINDRED =
      ImmutableSet.of(
          EnumSet.of(OccasionType.FOUNDING_ANNIVERSARY, OccasionType.HOLIDAY),
          EnumSet.of(OccasionType.HOLIDAY, OccasionType.VICTORY),
          EnumSet.of(OccasionType.ELECTION, OccasionType.APPOINTMENT),
          EnumSet.of(OccasionType.ELECTION, OccasionType.PARTY_CONGRESS),
          EnumSet.of(OccasionType.DISASTER, OccasionType.DEATH),
          EnumSet.of(OccasionType.TIES_ANNIVERSARY, OccasionType.TREATY));

  private OccasionMatch() {}

  static Finding of(Optional<Occasion> one, Optional<Occasion> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Finding.SILENT;
    }
    return of(one.get(), other.get());
  }

  static Finding of(Occasion one, Occasion other) {
    if (areOrdinalsApart(one, other) || areStatesApart(one, other)) {
      return Finding.DIFFERS;
    }
    if (one.type() == other.type()) {
      return one.type() == OccasionType.OTHER ? byName(one, other) : byDay(one, other);
    }
    boolean fits =
        one.type() == OccasionType.OTHER
            || other.type() == OccasionType.OTHER
            || KINDRED.contains(EnumSet.of(one.type(), other.type()));
    return fits ? Finding.FITS : Finding.DIFFERS;
  }

  /** Whether it is one and no other: both give the same number. */
  static boolean areOneByNumber(Optional<Occasion> one, Optional<Occasion> other) {
    return of(one, other) == Finding.AGREES
        && one.stream().allMatch(OccasionMatch::isNumbered)
        && other.stream().allMatch(OccasionMatch::isNumbered);
  }

  /** Whether they differ in their numbers alone, and by one. */
  static boolean areNeighbours(Optional<Occasion> one, Optional<Occasion> other) {
    return one.isPresent() && other.isPresent() && areNeighbours(one.get(), other.get());
  }

  private static boolean areNeighbours(Occasion one, Occasion other) {
    return one.type() == other.type()
        && !areStatesApart(one, other)
        && areOrdinalsApart(one, other)
        && Math.abs(one.ordinal().getAsInt() - other.ordinal().getAsInt()) == 1;
  }

  private static boolean isNumbered(Occasion occasion) {
    return occasion.ordinal().isPresent();
  }

  private static boolean areOrdinalsApart(Occasion one, Occasion other) {
    return one.ordinal().isPresent()
        && other.ordinal().isPresent()
        && !one.ordinal().equals(other.ordinal());
  }

  private static boolean areStatesApart(Occasion one, Occasion other) {
    return one.of().isPresent() && other.of().isPresent() && !one.of().equals(other.of());
  }

  private static Finding byName(Occasion one, Occasion other) {
    Set<String> words = Set.copyOf(Folded.words(one.text()));
    Set<String> others = Set.copyOf(Folded.words(other.text()));
    return Sets.intersection(words, others).stream().anyMatch(word -> word.length() > 3)
        ? Finding.AGREES
        : Finding.FITS;
  }

  private static Finding byDay(Occasion one, Occasion other) {
    Optional<PartialDate> day = one.day();
    Optional<PartialDate> otherDay = other.day();
    boolean apart =
        day.isPresent()
            && otherDay.isPresent()
            && RevisionRule.daysApart(day.get(), otherDay.get()) > Match.SLACK_DAYS;
    return apart ? Finding.DIFFERS : Finding.AGREES;
  }
}
