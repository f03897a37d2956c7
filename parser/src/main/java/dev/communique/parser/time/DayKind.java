package dev.communique.parser.time;

import dev.communique.model.OccasionType;
import java.util.Locale;

/** What a recurring day celebrates or recalls. */
public enum DayKind {
  /** The founding of a state. */
  FOUNDING(OccasionType.FOUNDING_ANNIVERSARY),
  /** Independence. */
  INDEPENDENCE(OccasionType.FOUNDING_ANNIVERSARY),
  /** A day called the national day. */
  NATIONAL(OccasionType.FOUNDING_ANNIVERSARY),
  /** The proclamation of a republic. */
  REPUBLIC(OccasionType.FOUNDING_ANNIVERSARY),
  /** Statehood. */
  STATEHOOD(OccasionType.FOUNDING_ANNIVERSARY),
  /** The founding of a party. */
  PARTY(OccasionType.FOUNDING_ANNIVERSARY),
  /** The founding of an army. */
  ARMY(OccasionType.FOUNDING_ANNIVERSARY),
  /** Liberation. */
  LIBERATION(OccasionType.HOLIDAY),
  /** A revolution. */
  REVOLUTION(OccasionType.HOLIDAY),
  /** A constitution. */
  CONSTITUTION(OccasionType.HOLIDAY),
  /** Unification. */
  UNITY(OccasionType.HOLIDAY),
  /** Accession to a throne. */
  THRONE(OccasionType.HOLIDAY),
  /** A rising. */
  REBELLION(OccasionType.HOLIDAY),
  /** The end of oppression. */
  FREEDOM(OccasionType.HOLIDAY),
  /** Neutrality. */
  NEUTRALITY(OccasionType.HOLIDAY),
  /** A feast of religion. */
  RELIGIOUS(OccasionType.HOLIDAY),
  /** Victory in a war. */
  VICTORY(OccasionType.VICTORY),
  /** The establishment of diplomatic ties. */
  TIES(OccasionType.TIES_ANNIVERSARY),
  /** A treaty. */
  TREATY(OccasionType.TREATY),
  /** New Year, also the lunar one. */
  NEW_YEAR(OccasionType.NEW_YEAR),
  /** A birthday. */
  BIRTHDAY(OccasionType.BIRTHDAY),
  /** A death. */
  DEATH(OccasionType.DEATH),
  /** Anything else. */
  OTHER(OccasionType.OTHER);

  private final OccasionType type;

  DayKind(OccasionType type) {
    this.type = type;
  }

  /** {@return what kind of occasion it is} */
  public OccasionType type() {
    return type;
  }

  static DayKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether words that say this kind can mean a day that the calendar keeps as the other. */
  boolean canMean(DayKind kept) {
    if (this == kept) {
      return true;
    }
    return switch (this) {
      case FOUNDING, NATIONAL, REPUBLIC -> isOfState(kept);
      case INDEPENDENCE, STATEHOOD ->
          kept == INDEPENDENCE || kept == STATEHOOD || kept == NATIONAL || kept == FOUNDING;
      case LIBERATION -> kept == VICTORY || kept == INDEPENDENCE;
      case VICTORY -> kept == LIBERATION;
      default -> false;
    };
  }

  private boolean isOfState(DayKind kept) {
    return kept == FOUNDING
        || kept == INDEPENDENCE
        || kept == NATIONAL
        || kept == REPUBLIC
        || kept == STATEHOOD
        || (this == NATIONAL && kept.type == OccasionType.HOLIDAY);
  }
}
