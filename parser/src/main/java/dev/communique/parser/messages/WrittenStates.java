package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives people the states that only the text tells of: who is "President Ana Lund of Grenmark",
 * "Grenmark's leader, Ana Lund" or "the Grenmarkian president" stands at the top of one as surely
 * as if a list knew it.
 */
final class WrittenStates {
  private final Clauses clauses;
  private final Words words;
  private final List<Entity> people;
  private final Entity[] states;
  private final boolean[] taken;

  private WrittenStates(Clauses clauses, List<Entity> people, List<Entity> states) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.people = people;
    this.states = new Entity[words.count()];
    this.taken = new boolean[words.count()];
    for (Entity person : people) {
      Arrays.fill(taken, person.from(), Math.min(person.to(), taken.length), true);
    }
    for (Entity state : states) {
      for (int word = state.from(); word < state.to(); word++) {
        this.states[word] = state;
      }
    }
  }

  /** The entities with the written states among them, and the homes that these give to people. */
  static List<Entity> add(Clauses clauses, List<Entity> known) {
    boolean[] covered = new boolean[clauses.words().count()];
    for (Entity entity : known) {
      for (int word = entity.from(); word < entity.to() && word < covered.length; word++) {
        boolean title = entity.leader() == null && entity.kind() != Entity.Kind.STATE;
        covered[word] |= !title;
      }
    }
    List<Entity> states = StateNames.find(clauses, covered);
    if (states.isEmpty()) {
      return known;
    }
    List<Entity> all = new WrittenStates(clauses, known, states).atHome();
    all.addAll(states);
    return all;
  }

  private List<Entity> atHome() {
    Map<String, Entity> byName = new HashMap<>();
    List<Entity> settled = new ArrayList<>();
    for (Entity person : people) {
      Entity placed = placed(person);
      settled.add(placed);
      if (placed.home() != null && !placed.isRole()) {
        byName.putIfAbsent(placed.name(), placed);
      }
    }
    for (Entity person : named()) {
      byName.putIfAbsent(person.name(), person);
      settled.add(person);
    }
    settled.replaceAll(person -> likeNamed(person, byName.get(person.name())));
    return settled;
  }

  /** Names that no list knows, behind an office whose state the text tells; and such offices. */
  private List<Entity> named() {
    List<Entity> found = new ArrayList<>();
    for (int group = 1; group < clauses.count(); group++) {
      Entity entity = clauses.is(group, GroupKind.NOUN) ? named(group) : null;
      if (entity != null && isOpen(entity)) {
        found.add(entity);
      }
    }
    return found;
  }

  private @Nullable Entity named(int group) {
    if (isName(group)) {
      Entity person = person(group, false);
      Entity state = behindOffice(person);
      return state == null ? null : top(person, state, null);
    }
    Entity owner = isHeld(group) ? ownerOf(group) : null;
    return owner == null ? null : top(person(group, true), owner, office(group));
  }

  /** An office that somebody holds: not "his counterpart". */
  private boolean isHeld(int group) {
    return isTopOffice(group) || words.string(clauses.head(group)).equals("leader");
  }

  /** Whether a group ends in the name of an office: "prime minister". */
  private boolean isTopOffice(int group) {
    int end = clauses.head(group) + 1;
    for (int word = clauses.start(group); word < end; word++) {
      if (words.value(word, MessagesLexicon.SIGN) == Sign.TOP_OFFICE
          && words.endOf(word, MessagesLexicon.SIGN) == end) {
        return true;
      }
    }
    return false;
  }

  private String office(int group) {
    return words.string(clauses.start(group), clauses.head(group) + 1);
  }

  private boolean isName(int group) {
    int from = clauses.start(group);
    int to = clauses.head(group) + 1;
    boolean name = to - from > 1;
    for (int word = from; name && word < to; word++) {
      name = words.isCapitalised(word) && words.value(word, MessagesLexicon.SIGN) == null;
    }
    return name;
  }

  private Entity person(int group, boolean role) {
    int from = clauses.start(group);
    int to = clauses.head(group) + 1;
    String name = words.string(from, to);
    return new Entity(Entity.Kind.PERSON, from, to, name, null, null, null, false, role);
  }

  /** Whether nobody was read of its words yet. */
  private boolean isOpen(Entity person) {
    for (int word = person.from(); word < person.to(); word++) {
      if (taken[word]) {
        return false;
      }
    }
    return true;
  }

  /** Who is told to lead a state in one place does in all. */
  private static Entity likeNamed(Entity person, @Nullable Entity named) {
    boolean open = person.leader() == null && person.home() == null;
    return named == null || !open || named.leader() != null ? person : person.as(named);
  }

  private Entity placed(Entity person) {
    if (person.leader() != null || person.home() != null || isOfList(person)) {
      return person;
    }
    Entity state = beside(person);
    if (state != null && (person.isTop() || person.office() != null || isTitled(person))) {
      return top(person, state, person.office());
    }
    Entity of = behindOffice(person);
    return of == null ? person : top(person, of, null);
  }

  private static boolean isOfList(Entity entity) {
    return entity.kind() == Entity.Kind.STATE || entity.kind() == Entity.Kind.ORGAN;
  }

  private static Entity top(Entity person, Entity state, @Nullable String office) {
    return new Entity(
        person.isRole() ? Entity.Kind.OFFICE : person.kind(),
        person.from(),
        person.to(),
        person.name(),
        null,
        office,
        state.home(),
        true,
        person.isRole());
  }

  /** The state inside a name and its titles, behind it with "of", or right before it. */
  private @Nullable Entity beside(Entity person) {
    for (int word = person.from(); word < person.to(); word++) {
      if (states[word] != null) {
        return states[word];
      }
    }
    int next = person.to();
    if (next + 1 < states.length && words.string(next).equals("of")) {
      int name = words.string(next + 1).equalsIgnoreCase("the") ? next + 2 : next + 1;
      return name < states.length ? states[name] : null;
    }
    int before = person.from() - 1;
    if (before < words.sentenceStart(words.sentenceOf(person.from()))) {
      return null;
    }
    boolean owner = before > 0 && words.string(before).toLowerCase(Locale.ROOT).endsWith("'s");
    return stateAt(owner || isClitic(before) ? before - 1 : before);
  }

  private boolean isClitic(int word) {
    return word > 0 && words.kind(word) == WordKind.CLITIC;
  }

  private @Nullable Entity stateAt(int word) {
    return word < 0 ? null : states[word];
  }

  private boolean isTitled(Entity person) {
    for (int word = person.from(); word < person.to(); word++) {
      if (words.value(word, MessagesLexicon.SIGN) == Sign.TOP_OFFICE) {
        return true;
      }
    }
    return false;
  }

  /** "the president of Grenmark, | Ana Lund", "Grenmark's leader, | Ana Lund", or null. */
  private @Nullable Entity behindOffice(Entity person) {
    int group = clauses.groupAt(person.from());
    if (person.isRole()
        || clauses.start(group) != person.from()
        || !clauses.is(group - 1, GroupKind.COMMA)
        || !clauses.is(group - 2, GroupKind.NOUN)) {
      return null;
    }
    int office = group - 2;
    Entity owner = stateAt(clauses.head(office));
    if (owner != null) {
      boolean of = clauses.is(office - 1, GroupKind.PREPOSITION) && isOffice(office - 2);
      return of ? owner : null;
    }
    return isOffice(office) ? ownerOf(office) : null;
  }

  /** The state of "Grenmark's leader", "his Grenmarkian counterpart". */
  private @Nullable Entity ownerOf(int office) {
    int possessor = clauses.possessor(office);
    if (possessor >= 0 && stateAt(clauses.head(possessor)) != null) {
      return stateAt(clauses.head(possessor));
    }
    for (int word = clauses.start(office); word < clauses.head(office); word++) {
      if (states[word] != null) {
        return states[word];
      }
    }
    return null;
  }

  /** An office, or what stands for one beside a state's name. */
  private boolean isOffice(int group) {
    if (!clauses.is(group, GroupKind.NOUN)) {
      return false;
    }
    return isTopOffice(group)
        || switch (words.string(clauses.head(group)).toLowerCase(Locale.ROOT)) {
          case "leader", "ruler", "counterpart", "colleague", "minister", "president-elect" -> true;
          default -> false;
        };
  }
}
