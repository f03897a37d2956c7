package dev.communique.core.dossier;

import dev.communique.core.compare.Comparison;
import dev.communique.core.events.Event;

/**
 * What changed in the words from one message to a later one of the same sender.
 *
 * @param before the earlier message
 * @param after the later one
 * @param isSameOccasion whether both are on one recurring occasion; else they merely follow
 * @param change what was kept, dropped and is new
 */
record Step(Event before, Event after, boolean isSameOccasion, Comparison change) {
  static Step of(Event before, Event after, boolean isSameOccasion) {
    Comparison change = Comparison.of(before.best(), after.best());
    return new Step(before, after, isSameOccasion, change);
  }
}
