package dev.communique.parser.messages;

import com.google.common.collect.ImmutableSet;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives people the states that only the text tells of: who is "President Ana Lund of Grenmark",
 * "Grenmark's leader, Ana Lund" or "the Grenmarkian president" stands at the top of one as surely
 * as if a list knew it.
 */
final class WrittenStates {
  /** Who leads a state when the words say no more. */
  private static final ImmutableSet<String> LEADERS = ImmutableSet.of("leader", "ruler");

  /** What may stand before it. */
  private static final ImmutableSet<String> PLAIN =
      ImmutableSet.of("the", "its", "new", "former", "late", "then", "long-time", "paramount");

  /** What stands for an office beside the name of a state. */
  private static final ImmutableSet<String> STANDING_FOR =
      ImmutableSet.of("counterpart", "colleague", "president-elect");

  private final Clauses clauses;
  private final Words words;
  private final List<Entity> people;
  private final StateOffices offices;
  private final boolean[] taken;

  private WrittenStates(Clauses clauses, List<Entity> people, List<Entity> states) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.people = people;
    this.offices = new StateOffices(clauses, states);
    this.taken = new boolean[words.count()];
    for (Entity person : people) {
      Arrays.fill(taken, person.from(), Math.min(person.to(), taken.length), true);
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
    List<Entity> settled = new ArrayList<>();
    for (Entity person : people) {
      settled.add(placed(person));
    }
    settled.addAll(named());
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
    if (isName(clauses, group)) {
      Entity person = person(group, false);
      Entity state = behindOffice(person);
      return state == null ? null : top(person, state, null);
    }
    Entity owner = isHeld(group) ? offices.owner(group) : null;
    return owner == null ? null : top(person(group, true), owner, office(group));
  }

  /** An office that somebody holds: not "his counterpart". */
  private boolean isHeld(int group) {
    return StateOffices.ending(clauses, group) >= 0 || isLeader(group);
  }

  /**
   * "Grenmark's leader", "the Grenmarkian leader"; not its opposition leader: other words before
   * tell whom else he leads.
   */
  private boolean isLeader(int group) {
    int head = clauses.head(group);
    boolean leader = isOneOf(head, LEADERS);
    for (int word = clauses.start(group); leader && word < head; word++) {
      leader = offices.stateAt(word) != null || isOneOf(word, PLAIN);
    }
    return leader;
  }

  private boolean isOneOf(int word, ImmutableSet<String> which) {
    return which.contains(words.lower(word));
  }

  private String office(int group) {
    return words.string(clauses.start(group), clauses.head(group) + 1);
  }

  /** Whether a group consists of a full name that no list knows. */
  static boolean isName(Clauses clauses, int group) {
    Words words = clauses.words();
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
      if (offices.stateAt(word) != null) {
        return offices.stateAt(word);
      }
    }
    int next = person.to();
    if (next + 1 < words.count() && words.string(next).equals("of")) {
      return offices.stateAt(words.string(next + 1).equalsIgnoreCase("the") ? next + 2 : next + 1);
    }
    int before = person.from() - 1;
    if (before < words.sentenceStart(words.sentenceOf(person.from()))) {
      return null;
    }
    boolean owner = before > 0 && words.lower(before).endsWith("'s");
    return offices.stateAt(owner || isClitic(before) ? before - 1 : before);
  }

  private boolean isClitic(int word) {
    return word > 0 && words.kind(word) == WordKind.CLITIC;
  }

  private boolean isTitled(Entity person) {
    for (int word = person.from(); word < person.to(); word++) {
      if (StateOffices.isAt(words, word)) {
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
    Entity owner = offices.stateAt(clauses.head(office));
    if (owner != null) {
      boolean of = clauses.is(office - 1, GroupKind.PREPOSITION) && isOffice(office - 2);
      return of ? owner : null;
    }
    return isOffice(office) ? offices.owner(office) : null;
  }

  /** An office, or what stands for one beside a state's name. */
  private boolean isOffice(int group) {
    return clauses.is(group, GroupKind.NOUN)
        && (isHeld(group) || isOneOf(clauses.head(group), STANDING_FOR));
  }
}
