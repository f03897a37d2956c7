package dev.communique.parser.quotes;

import dev.communique.model.LeaderId;
import dev.communique.parser.leaders.PersonMention;
import java.util.Optional;

/**
 * Whom a speaker's words stand for.
 *
 * @param name the fullest name
 * @param leader the leader, when it is one
 * @param word where the name stands that tells it
 */
record NamedSpeaker(String name, Optional<LeaderId> leader, int word) {
  static NamedSpeaker of(PersonMention person, int word) {
    return new NamedSpeaker(person.name(), person.leader(), word);
  }
}
