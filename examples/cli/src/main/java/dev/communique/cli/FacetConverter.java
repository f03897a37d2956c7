package dev.communique.cli;

import dev.communique.core.query.Facet;

/** Reads a fact as it is spelled. */
final class FacetConverter extends SpelledConverter<Facet> {
  FacetConverter() {
    super("a fact to count by", Facet::spelling, Facet.values());
  }
}
