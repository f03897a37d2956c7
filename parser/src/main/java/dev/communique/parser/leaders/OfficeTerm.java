package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableSet;
import dev.communique.model.CountryCode;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import dev.communique.model.Tenure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tenure with what its office is, in a form that is quick to build and to compare. */
final class OfficeTerm {
  private static final String ACTING = "Acting ";

  private final LeaderId leader;
  private final String office;
  private final String bareOffice;
  private final @Nullable CountryCode country;
  private final PartialDate start;
  private final @Nullable PartialDate end;
  private final ImmutableSet<OfficeKind> kinds;
  private final int kindMask;
  private final long firstDay;
  private final long lastDay;

  OfficeTerm(
      LeaderId leader,
      String office,
      @Nullable CountryCode country,
      PartialDate start,
      @Nullable PartialDate end,
      ImmutableSet<OfficeKind> kinds) {
    this.leader = leader;
    this.office = office;
    this.bareOffice = bare(office);
    this.country = country;
    this.start = start;
    this.end = end;
    this.kinds = kinds;
    this.kindMask = OfficeKind.mask(kinds);
    this.firstDay = start.earliest().toEpochDay();
    this.lastDay = end == null ? Long.MAX_VALUE : end.latest().toEpochDay();
  }

  /** The value of the model, built when asked for. */
  Tenure tenure() {
    return Tenure.builder()
        .leader(leader)
        .office(office)
        .country(Optional.ofNullable(country))
        .start(start)
        .end(Optional.ofNullable(end))
        .build();
  }

  String office() {
    return office;
  }

  /** The office whether held for good or for the time being. */
  String bareOffice() {
    return bareOffice;
  }

  /** Whether held for the time being. */
  boolean isActing() {
    return office.startsWith(ACTING);
  }

  static String bare(String office) {
    return office.startsWith(ACTING) ? office.substring(ACTING.length()) : office;
  }

  @Nullable CountryCode country() {
    return country;
  }

  boolean is(OfficeKind kind) {
    return (kindMask & kind.bit()) != 0;
  }

  ImmutableSet<OfficeKind> kinds() {
    return kinds;
  }

  /** A bit for each of {@link #kinds}. */
  int kindMask() {
    return kindMask;
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

  boolean isHeldIn(Days days) {
    return firstDay <= days.last() && lastDay >= days.first();
  }

  boolean isSameOffice(OfficeTerm other) {
    return bareOffice.equals(other.bareOffice)
        && (country == null ? other.country == null : country.equals(other.country));
  }

  /** Whether the other took over the same office by the date, so that this one holds it no more. */
  boolean isSucceededBy(OfficeTerm other, Days days) {
    long day = days.first();
    return other != this
        && other.firstDay > firstDay
        && other.firstDay <= day
        && lastDay <= day
        && isSameOffice(other);
  }

  @Override
  public String toString() {
    return leader + " " + office + " " + start;
  }
}
