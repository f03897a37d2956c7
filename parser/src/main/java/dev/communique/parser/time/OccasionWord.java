package dev.communique.parser.time;

/**
 * What a word says of a recurring occasion.
 *
 * @param role how it says it
 * @param kind what is celebrated
 */
record OccasionWord(Role role, DayKind kind) {

  /** How a word speaks of an occasion. */
  enum Role {
    /** "National Day": names it. */
    HEAD,
    /** "anniversary": names it with a number or noun. */
    COUNTED,
    /** "founding": says of what. */
    NOUN
  }
}
