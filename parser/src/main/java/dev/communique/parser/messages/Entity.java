package dev.communique.parser.messages;

import dev.communique.model.CountryCode;
import dev.communique.model.LeaderId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something the text names that can stand at an end of a message.
 *
 * @param kind what it is
 * @param from its first word
 * @param to the word after its last
 * @param name the fullest name the article gives
 * @param leader who it is, when resolved
 * @param office the office, when given
 * @param home the state, when the text or the registry tells it
 * @param isTop whether it stands at the top of a state: a leader, or who the text calls one
 * @param isRole whether it is named by the office alone: "the president"
 */
record Entity(
    Kind kind,
    int from,
    int to,
    String name,
    @Nullable LeaderId leader,
    @Nullable String office,
    @Nullable Home home,
    boolean isTop,
    boolean isRole) {

  /** What an entity is. */
  enum Kind {
    /** A leader of the registry. */
    LEADER,
    /** A person who is in no registry. */
    PERSON,
    /** A top office whose holder is not known. */
    OFFICE,
    /** A state by name or adjective. */
    STATE,
    /** A seat, party or organ that tells which state is meant, but is no party to a message. */
    ORGAN
  }

  /** The code of the state, when the registry knows it. */
  @Nullable CountryCode country() {
    return home == null ? null : home.code();
  }

  /** Whether an entity, where there is one, is a state or an organ that tells which is meant. */
  static boolean isState(@Nullable Entity entity) {
    return entity != null && (entity.kind == Kind.STATE || entity.kind == Kind.ORGAN);
  }

  /** Whether one of some stands at the top of a state. */
  static boolean isAnyTop(List<Entity> entities) {
    for (Entity entity : entities) {
      if (entity.isTop) {
        return true;
      }
    }
    return false;
  }

  /** Whether both have states, and these are surely different. */
  boolean isAbroad(Entity other) {
    return home != null && other.home != null && home.isOther(other.home);
  }

  /** This person as one of a state. */
  Entity of(Home state) {
    return new Entity(kind, from, to, name, leader, office, state, isTop, isRole);
  }

  /** This office with the name of the one who holds it. */
  Entity heldBy(Entity holder) {
    return new Entity(
        holder.kind(), from, to, holder.name(), holder.leader(), office, home, isTop, isRole);
  }

  /** This person without an office at the top. */
  Entity asPerson() {
    return new Entity(kind, from, to, name, leader, null, home, false, isRole);
  }

  /** This person as the head of a body of states. */
  Entity asHead() {
    return new Entity(kind, from, to, name, leader, office, home, true, isRole);
  }

  /** This person in the office that words beside the name give. */
  Entity as(Entity holder) {
    return new Entity(
        kind, from, to, name, leader, holder.office, holder.home, holder.isTop, false);
  }
}
