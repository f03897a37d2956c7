package dev.communique.parser.leaders;

/** Which pronoun fits a person. */
enum Sex {
  HE,
  SHE,
  UNKNOWN;

  static Sex parse(String cell, RegistryRow row) {
    return switch (cell) {
      case "he" -> HE;
      case "she" -> SHE;
      case "" -> UNKNOWN;
      default -> throw row.error("pronoun must be he or she: '" + cell + "'");
    };
  }

  boolean fits(Sex other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
