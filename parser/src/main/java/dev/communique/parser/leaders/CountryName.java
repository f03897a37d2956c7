package dev.communique.parser.leaders;

import dev.communique.model.CountryCode;

/**
 * What a country word means.
 *
 * @param nicknamed whether the state has nicknames, too
 */
record CountryName(CountryCode code, CountryMention.Form form, boolean nicknamed) {

  /** Whether it names, by another name, a state that has nicknames: it brings out both halves. */
  boolean isOtherwiseCalled() {
    return nicknamed && form != CountryMention.Form.NICKNAME;
  }
}
