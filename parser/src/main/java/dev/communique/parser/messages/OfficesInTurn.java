package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives names their states one by one where the text tells offices and holders in the same order:
 * "the presidents of Ruritania and Grenmark, Ana Lund and Per Roe".
 */
final class OfficesInTurn {
  private final Clauses clauses;
  private final Words words;
  private final StateOffices states;

  /** The groups of the holders, each with its state, in text order. */
  private final Map<Integer, Home> seats = new LinkedHashMap<>();

  private OfficesInTurn(Clauses clauses, List<Entity> entities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.states = new StateOffices(clauses, entities);
  }

  /** The entities with the holders of such offices at the top of their states. */
  static List<Entity> add(Clauses clauses, List<Entity> entities) {
    OfficesInTurn offices = new OfficesInTurn(clauses, entities);
    for (int group = 2; group < clauses.count(); group++) {
      if (offices.isOfSeveral(group)) {
        offices.name(group);
      }
    }
    return offices.seats.isEmpty() ? entities : offices.seated(entities);
  }

  /** Whether a person is the holder of an office that is named beside him. */
  static boolean isHolder(Entity person, Entity office) {
    return !person.isRole()
        && person.isTop()
        && person.office() == null
        && person.home() != null
        && person.home().equals(office.home());
  }

  /** "the presidents of [Ruritania]", "the heads of government of [Ruritania]" */
  private boolean isOfSeveral(int group) {
    return clauses.is(group, GroupKind.NOUN)
        && isBeforeOf(group)
        && (StateOffices.areSeveral(clauses, group - 2) || isHeads(group - 2));
  }

  private boolean isHeads(int group) {
    return isBeforeOf(group) && words.string(clauses.head(group - 2)).equalsIgnoreCase("heads");
  }

  /** Whether a group stands behind a noun and "of". */
  private boolean isBeforeOf(int group) {
    return StateOffices.isOf(clauses, group - 1) && clauses.is(group - 2, GroupKind.NOUN);
  }

  private void name(int first) {
    List<Home> states = new ArrayList<>();
    int group = first;
    Home state = state(group);
    while (state != null) {
      states.add(state);
      group = next(group);
      state = state(group);
    }
    List<Integer> names = new ArrayList<>();
    while (clauses.is(group, GroupKind.NOUN)
        && WrittenStates.isName(clauses, group)
        && names.size() < states.size()) {
      names.add(group);
      group = next(group);
    }
    if (states.size() > 1 && names.size() == states.size()) {
      for (int i = 0; i < names.size(); i++) {
        seats.put(names.get(i), states.get(i));
      }
    }
  }

  /** The group behind a comma, an "and", or both. */
  private int next(int group) {
    int next = clauses.is(group + 1, GroupKind.COMMA) ? group + 2 : group + 1;
    return clauses.is(next, GroupKind.CONJUNCTION) ? next + 1 : next;
  }

  private @Nullable Home state(int group) {
    if (!clauses.is(group, GroupKind.NOUN)) {
      return null;
    }
    Entity state = states.stateAt(clauses.head(group));
    return state != null && clauses.start(group) >= state.from() - 1 ? state.home() : null;
  }

  /** The entities with the holders in the place of what was read of their words before. */
  private List<Entity> seated(List<Entity> entities) {
    for (Entity entity : entities) {
      if (entity.leader() != null || entity.home() != null || entity.isRole()) {
        seats.keySet().removeAll(groups(entity));
      }
    }
    List<Entity> all = new ArrayList<>();
    for (Entity entity : entities) {
      if (Collections.disjoint(groups(entity), seats.keySet())) {
        all.add(entity);
      }
    }
    seats.forEach((group, state) -> all.add(holder(group, state)));
    return all;
  }

  /** The groups that an entity has words of. */
  private Set<Integer> groups(Entity entity) {
    Set<Integer> groups = new HashSet<>();
    for (int word = entity.from(); word < entity.to() && word < words.count(); word++) {
      groups.add(clauses.groupAt(word));
    }
    return groups;
  }

  private Entity holder(int group, Home state) {
    int from = clauses.start(group);
    int to = clauses.head(group) + 1;
    String name = words.string(from, to);
    return new Entity(Entity.Kind.PERSON, from, to, name, null, null, state, true, false);
  }
}
