package dev.communique.cli;

import dev.communique.model.Purpose;

/** Reads a purpose as everywhere else it is spelled. */
final class PurposeConverter extends SpelledConverter<Purpose> {
  PurposeConverter() {
    super("a purpose", Purpose::spelling, Purpose.values());
  }
}
