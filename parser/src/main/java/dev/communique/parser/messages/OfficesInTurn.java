package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives names their states one by one where the text tells offices and holders in the same order:
 * "the presidents of Ruritania and Grenmark, Ana Lund and Per Roe".
 */
final class OfficesInTurn {
  /** So many holders are given their seats in one text: each is looked for among all people. */
  private static final int MOST = 64;

  private final Clauses clauses;
  private final Words words;
  private final List<Entity> entities;
  private final @Nullable Entity[] states;
  private int seated;

  private OfficesInTurn(Clauses clauses, List<Entity> entities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.entities = entities;
    this.states = new Entity[words.count()];
    for (Entity entity : entities) {
      if (entity.kind() == Entity.Kind.STATE) {
        Arrays.fill(states, entity.from(), Math.min(entity.to(), states.length), entity);
      }
    }
  }

  /** The entities with the holders of such offices at the top of their states. */
  static List<Entity> add(Clauses clauses, List<Entity> entities) {
    OfficesInTurn offices = new OfficesInTurn(clauses, new ArrayList<>(entities));
    for (int group = 2; group < clauses.count(); group++) {
      if (offices.isOfSeveral(group)) {
        offices.name(group);
      }
    }
    return offices.entities;
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
    if (!clauses.is(group, GroupKind.NOUN) || !isOf(group - 1)) {
      return false;
    }
    if (!clauses.is(group - 2, GroupKind.NOUN)) {
      return false;
    }
    int office = clauses.head(group - 2);
    return words.value(office, MessagesLexicon.SIGN) == Sign.TOP_OFFICES
        || words.value(Math.max(0, office - 1), MessagesLexicon.SIGN) == Sign.TOP_OFFICES
        || isHeads(group - 2);
  }

  private boolean isHeads(int group) {
    return isOf(group - 1)
        && clauses.is(group - 2, GroupKind.NOUN)
        && words.string(clauses.head(group - 2)).equalsIgnoreCase("heads");
  }

  private boolean isOf(int group) {
    return clauses.is(group, GroupKind.PREPOSITION)
        && words.string(clauses.start(group)).equals("of");
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
    while (clauses.is(group, GroupKind.NOUN) && isName(group) && names.size() < states.size()) {
      names.add(group);
      group = next(group);
    }
    if (states.size() > 1 && names.size() == states.size()) {
      for (int i = 0; i < names.size(); i++) {
        seat(names.get(i), states.get(i));
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
    int head = clauses.head(group);
    Entity state = states[head];
    return state != null && clauses.start(group) >= state.from() - 1 ? state.home() : null;
  }

  private boolean isName(int group) {
    boolean name = clauses.head(group) > clauses.start(group);
    for (int word = clauses.start(group); word <= clauses.head(group); word++) {
      name &= words.isCapitalised(word) && words.value(word, MessagesLexicon.SIGN) == null;
    }
    return name;
  }

  private void seat(int group, Home state) {
    if (++seated > MOST) {
      return;
    }
    int from = clauses.start(group);
    int to = clauses.head(group) + 1;
    for (Entity entity : ImmutableList.copyOf(entities)) {
      if (entity.from() < to && from < entity.to()) {
        if (entity.leader() != null || entity.home() != null || entity.isRole()) {
          return;
        }
        entities.remove(entity);
      }
    }
    String name = words.string(from, to);
    entities.add(new Entity(Entity.Kind.PERSON, from, to, name, null, null, state, true, false));
  }
}
