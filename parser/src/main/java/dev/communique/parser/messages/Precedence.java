package dev.communique.parser.messages;

import java.util.ArrayList;
import java.util.List;

/** Tells who of those named together is a party. */
final class Precedence {
  private Precedence() {}

  /** "the presidents of Ruritania and Grenmark, Lund and Roe": an office and its holder are one. */
  private static boolean isHeldByAnother(Entity office, List<Entity> found) {
    return office.isRole()
        && office.leader() == null
        && found.stream().anyMatch(other -> OfficesInTurn.isHolder(other, office));
  }

  /** When a leader is addressed, the state and people named beside him are no further parties. */
  static List<Entity> leadersFirst(List<Entity> found) {
    boolean leader = Entity.isAnyTop(found);
    if (!leader) {
      return found;
    }
    List<Entity> top = new ArrayList<>(found);
    top.removeIf(entity -> !entity.isTop() || isHeldByAnother(entity, found));
    return top;
  }
}
