package dev.communique.core.timeline;

import dev.communique.core.query.OutletCoverage;
import java.util.stream.Collectors;

/** How coverage is printed in a cell. */
final class Coverages {
  private static final int SHOWN = 3;

  private Coverages() {}

  /** The first stretches without articles. */
  static String gaps(OutletCoverage coverage) {
    String first =
        coverage.gaps().stream()
            .limit(SHOWN)
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return coverage.gaps().size() > SHOWN ? first + " …" : first;
  }
}
