package dev.communique.cli;

import dev.communique.model.OccasionType;

/** Reads a kind of occasion as everywhere else it is spelled. */
final class OccasionConverter extends SpelledConverter<OccasionType> {
  OccasionConverter() {
    super("an occasion", OccasionType::spelling, OccasionType.values());
  }
}
