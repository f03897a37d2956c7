package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives names the offices of states that only the text tells of where one sentence tells the
 * offices and the next the names: "Grenmark's president has written. | Ana Lund asks …", or two and
 * two, in the same order. It abstains when the numbers differ.
 */
final class HoldersBeside {
  private final Clauses clauses;
  private final Words words;
  private final List<Entity> entities;
  private final StateOffices states;
  private final @Nullable Entity[] byWord;

  /** The states whose leaders the text names beside their offices. */
  private final Set<Home> held = new HashSet<>();

  private HoldersBeside(Clauses clauses, List<Entity> entities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.entities = entities;
    this.states = new StateOffices(clauses, entities);
    this.byWord = new Entity[words.count()];
    for (Entity entity : entities) {
      for (int word = entity.from(); word < entity.to(); word++) {
        byWord[word] = byWord[word] == null ? entity : byWord[word];
      }
      if (entity.isTop() && !entity.isRole() && entity.home() != null) {
        held.add(entity.home());
      }
    }
  }

  /** The entities with the holders of such offices at the top of their states. */
  static List<Entity> add(Clauses clauses, List<Entity> entities) {
    boolean written = entities.stream().anyMatch(e -> e.home() != null && e.country() == null);
    return written ? new HoldersBeside(clauses, new ArrayList<>(entities)).read() : entities;
  }

  private List<Entity> read() {
    Map<String, Entity> seats = new LinkedHashMap<>();
    for (int s = 0; s < words.sentenceCount(); s++) {
      ImmutableList<Home> offices = offices(s);
      if (!offices.isEmpty() && !pair(offices, names(s + 1), s + 1, seats)) {
        boolean two = offices.size() == 2 && s > 0;
        pair(offices, two ? names(s - 1) : ImmutableList.of(), s - 1, seats);
      }
    }
    return Namesakes.add(clauses, entities, seats);
  }

  private boolean pair(
      ImmutableList<Home> offices,
      ImmutableList<Entity> names,
      int sentence,
      Map<String, Entity> to) {
    boolean one = offices.size() == 1 && names.size() == 1 && opens(names.get(0), sentence);
    boolean two = offices.size() == 2 && names.size() == 2;
    for (int i = 0; (one || two) && i < names.size(); i++) {
      to.putIfAbsent(names.get(i).name(), names.get(i).of(offices.get(i)).asHead());
    }
    return one || two;
  }

  private boolean opens(Entity person, int sentence) {
    return clauses.start(clauses.sentenceStart(sentence)) == person.from();
  }

  /** The states of a sentence's offices whose holders the text does not name beside them. */
  private ImmutableList<Home> offices(int sentence) {
    List<Home> found = new ArrayList<>();
    for (int g = clauses.sentenceStart(sentence); g < clauses.sentenceEnd(sentence); g++) {
      Home home = clauses.is(g, GroupKind.NOUN) && isOffice(g) ? home(g) : null;
      if (home != null && home.code() == null && !found.contains(home) && !isHeld(home)) {
        found.add(home);
      }
    }
    return ImmutableList.copyOf(found);
  }

  private boolean isHeld(Home home) {
    return held.contains(home);
  }

  private boolean isOffice(int group) {
    return StateOffices.ending(clauses, group) >= 0
        || words.string(clauses.head(group)).equals("counterpart");
  }

  private @Nullable Home home(int office) {
    Entity state = states.stateOf(office);
    return state == null ? null : state.home();
  }

  /** The full names of a sentence that belong to no state yet, in order. */
  private ImmutableList<Entity> names(int sentence) {
    Map<String, Entity> found = new LinkedHashMap<>();
    if (sentence < words.sentenceCount()) {
      for (int g = clauses.sentenceStart(sentence); g < clauses.sentenceEnd(sentence); g++) {
        Entity person = name(g);
        if (person != null) {
          found.putIfAbsent(person.name(), person);
        }
      }
    }
    return ImmutableList.copyOf(found.values());
  }

  /** Who has the full name that a group consists of; null when he has a home or it is none. */
  private @Nullable Entity name(int group) {
    if (!clauses.is(group, GroupKind.NOUN) || !WrittenStates.isName(clauses, group)) {
      return null;
    }
    int from = clauses.start(group);
    int to = clauses.head(group) + 1;
    boolean name = true;
    for (int word = from; word < to; word++) {
      Entity entity = byWord[word];
      name &= !words.isAllCapitals(word);
      name &= words.value(word, MessagesLexicon.OCCASION) == null;
      name &= entity == null || entity.kind() == Entity.Kind.PERSON && isOpen(entity);
    }
    String text = words.string(from, to);
    return name
        ? new Entity(Entity.Kind.PERSON, from, to, text, null, null, null, false, false)
        : null;
  }

  private static boolean isOpen(Entity entity) {
    return entity.leader() == null
        && entity.home() == null
        && entity.office() == null
        && !entity.isRole();
  }
}
