package dev.communique.parser.messages;

import dev.communique.model.OccasionType;

/**
 * A phrase that names an occasion.
 *
 * @param type what kind
 * @param general whether a more telling phrase in the same place counts more
 * @param office whether it says who somebody is, "president-elect", so that it tells no purpose;
 *     such a phrase is general
 */
record OccasionWord(OccasionType type, boolean general, boolean office) {
  /** The rule of an occasion that such an office told. */
  static final String OFFICE_RULE = "occasion-of-office";

  OccasionWord(OccasionType type, boolean general) {
    this(type, general, false);
  }
}
