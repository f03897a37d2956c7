package dev.communique.parser.leaders;

/** What a small word is to the reader of names. */
enum WordRole {
  DEFINITE,
  INDEFINITE,
  POSSESSIVE,
  FORMER,
  ELECT,
  CURRENT,
  HE,
  SHE,
  HIM,
  SUBORDINATE,
  OF,
  AND,
  SAID,
  BESIDE,
  PLACE,
  ORGANISATION,
  CALENDAR,
  FUNCTION,
  PARTICLE,
  INSTITUTION,
  RELATIVE,
  GIVEN_NAME,
  WORLD_PART,
  WATERS,
  SUFFIX,
  PREDICATE,
  CITY,
  FAMILY_FIRST
}
