package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableSet;
import dev.communique.model.CountryCode;
import dev.communique.model.PartialDate;
import dev.communique.model.Tenure;
import org.jspecify.annotations.Nullable;

/** A tenure with what its office is, in a form that is quick to compare. */
final class OfficeTerm {
  private static final String ACTING = "Acting ";

  private final Tenure tenure;
  private final ImmutableSet<OfficeKind> kinds;
  private final @Nullable CountryCode country;
  private final long firstDay;
  private final long lastDay;

  OfficeTerm(Tenure tenure, ImmutableSet<OfficeKind> kinds) {
    this.tenure = tenure;
    this.kinds = kinds;
    this.country = tenure.country().orElse(null);
    this.firstDay = tenure.start().earliest().toEpochDay();
    this.lastDay = tenure.end().map(end -> end.latest().toEpochDay()).orElse(Long.MAX_VALUE);
  }

  Tenure tenure() {
    return tenure;
  }

  String office() {
    return tenure.office();
  }

  /** The office whether held for good or for the time being. */
  String bareOffice() {
    return office().startsWith(ACTING) ? office().substring(ACTING.length()) : office();
  }

  @Nullable CountryCode country() {
    return country;
  }

  boolean is(OfficeKind kind) {
    return kinds.contains(kind);
  }

  ImmutableSet<OfficeKind> kinds() {
    return kinds;
  }

  long firstDay() {
    return firstDay;
  }

  long lastDay() {
    return lastDay;
  }

  boolean isOpen() {
    return lastDay == Long.MAX_VALUE;
  }

  boolean isHeldIn(PartialDate date) {
    return firstDay <= date.latest().toEpochDay() && lastDay >= date.earliest().toEpochDay();
  }

  boolean isSameOffice(OfficeTerm other) {
    return bareOffice().equals(other.bareOffice())
        && (country == null ? other.country == null : country.equals(other.country));
  }

  /** Whether the other took over the same office by the date, so that this one holds it no more. */
  boolean isSucceededBy(OfficeTerm other, PartialDate date) {
    long day = date.earliest().toEpochDay();
    return other != this
        && other.firstDay > firstDay
        && other.firstDay <= day
        && lastDay <= day
        && isSameOffice(other);
  }

  @Override
  public String toString() {
    return tenure.toString();
  }
}
