package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is told to lead a state in one place of a text leads it wherever the name comes again. */
final class Namesakes {
  private Namesakes() {}

  /** The entities with all who have the name of a leader that the text tells of. */
  static List<Entity> add(Clauses clauses, List<Entity> entities) {
    Map<String, Entity> leading = new HashMap<>();
    for (Entity entity : entities) {
      if (entity.isTop() && entity.home() != null && !entity.isRole()) {
        leading.putIfAbsent(entity.name(), entity);
      }
    }
    return add(clauses, entities, leading);
  }

  /**
   * The same for leaders who are known.
   *
   * @param leading by their names; those of the registry are left alone
   */
  static List<Entity> add(Clauses clauses, List<Entity> entities, Map<String, Entity> leading) {
    if (leading.isEmpty()) {
      return entities;
    }
    boolean[] taken = new boolean[clauses.words().count()];
    List<Entity> all = new ArrayList<>();
    for (Entity entity : entities) {
      all.add(like(entity, leading.get(entity.name())));
      for (int word = entity.from(); word < entity.to() && word < taken.length; word++) {
        taken[word] = true;
      }
    }
    for (int group = 0; group < clauses.count(); group++) {
      Entity leader = isFree(clauses, group, taken) ? leading.get(name(clauses, group)) : null;
      if (leader != null && leader.leader() == null) {
        all.add(at(clauses.start(group), clauses.head(group) + 1, leader));
      }
    }
    return all;
  }

  private static Entity like(Entity person, @Nullable Entity leading) {
    boolean open = person.leader() == null && person.home() == null;
    return leading == null || !open || leading.leader() != null ? person : person.as(leading);
  }

  private static boolean isFree(Clauses clauses, int group, boolean[] taken) {
    boolean free = clauses.is(group, GroupKind.NOUN);
    for (int word = clauses.start(group); free && word <= clauses.head(group); word++) {
      free = !taken[word];
    }
    return free && WrittenStates.isName(clauses, group);
  }

  private static String name(Clauses clauses, int group) {
    return clauses.words().string(clauses.start(group), clauses.head(group) + 1);
  }

  private static Entity at(int from, int to, Entity leader) {
    return new Entity(
        leader.kind(), from, to, leader.name(), null, leader.office(), leader.home(), true, false);
  }
}
