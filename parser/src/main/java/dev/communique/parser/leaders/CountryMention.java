package dev.communique.parser.leaders;

import dev.communique.model.CountryCode;
import dev.communique.model.Span;

/**
 * A stretch of text that names a state.
 *
 * @param country the state
 * @param form how it is named
 * @param from its first word
 * @param to the word after its last
 * @param span the same stretch as offsets
 */
public record CountryMention(CountryCode country, Form form, int from, int to, Span span) {

  /** How a state is named. */
  public enum Form {
    /** A short or long name, or an abbreviation: {@code DPRK}. */
    NAME,
    /** An adjective or the people: {@code Chinese}. */
    DEMONYM,
    /** The capital or a house that stands for it: {@code Beijing}. */
    SEAT,
    /** A name that only its context gives: {@code the North}. */
    NICKNAME,
    /** A ruling party or an organ of the state: {@code Workers' Party of Korea}. */
    ORGAN
  }
}
