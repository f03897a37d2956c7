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
  private final @Nullable Entity[] byWord;

  /** The states whose leaders the text names beside their offices. */
  private final Set<Home> held = new HashSet<>();

  private HoldersBeside(Clauses clauses, List<Entity> entities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.entities = entities;
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
    Map<String, Home> seats = new LinkedHashMap<>();
    for (int s = 0; s < words.sentenceCount(); s++) {
      ImmutableList<Home> offices = offices(s);
      if (!offices.isEmpty() && !pair(offices, names(s + 1), s + 1, seats)) {
        boolean two = offices.size() == 2 && s > 0;
        pair(offices, two ? names(s - 1) : ImmutableList.of(), s - 1, seats);
      }
    }
    return seats.isEmpty() ? entities : seated(seats);
  }

  private boolean pair(
      ImmutableList<Home> offices,
      ImmutableList<String> names,
      int sentence,
      Map<String, Home> to) {
    boolean one = offices.size() == 1 && names.size() == 1 && opens(names.get(0), sentence);
    boolean two = offices.size() == 2 && names.size() == 2;
    for (int i = 0; (one || two) && i < names.size(); i++) {
      to.putIfAbsent(names.get(i), offices.get(i));
    }
    return one || two;
  }

  private boolean opens(String name, int sentence) {
    return name(clauses.sentenceStart(sentence)).equals(name);
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
    int head = clauses.head(group);
    for (int word = clauses.start(group); word <= head; word++) {
      boolean office = words.value(word, MessagesLexicon.SIGN) == Sign.TOP_OFFICE;
      if (office && words.endOf(word, MessagesLexicon.SIGN) == head + 1) {
        return true;
      }
    }
    return words.string(head).equals("counterpart");
  }

  /** The state of "Grenmark's president", "the Grenmarkian president", "the king of Grenmark". */
  private @Nullable Home home(int office) {
    int possessor = clauses.possessor(office);
    if (possessor >= 0) {
      return state(clauses.head(possessor));
    }
    for (int word = clauses.start(office); word < clauses.head(office); word++) {
      if (state(word) != null) {
        return state(word);
      }
    }
    boolean of =
        clauses.is(office + 1, GroupKind.PREPOSITION)
            && words.string(clauses.start(office + 1)).equals("of")
            && clauses.is(office + 2, GroupKind.NOUN);
    return of ? state(clauses.head(office + 2)) : null;
  }

  private @Nullable Home state(int word) {
    for (Entity entity : entities) {
      boolean here = entity.from() <= word && word < entity.to();
      if (here && entity.kind() == Entity.Kind.STATE) {
        return entity.home();
      }
    }
    return null;
  }

  /** The full names of a sentence that belong to no state yet, in order. */
  private ImmutableList<String> names(int sentence) {
    List<String> found = new ArrayList<>();
    if (sentence < words.sentenceCount()) {
      for (int g = clauses.sentenceStart(sentence); g < clauses.sentenceEnd(sentence); g++) {
        String name = name(g);
        if (!name.isEmpty() && !found.contains(name)) {
          found.add(name);
        }
      }
    }
    return ImmutableList.copyOf(found);
  }

  /** The full name that a group consists of, or "" when it has a home or is none. */
  private String name(int group) {
    if (!clauses.is(group, GroupKind.NOUN)) {
      return "";
    }
    int from = clauses.start(group);
    int to = clauses.head(group) + 1;
    boolean name = to - from > 1;
    for (int word = from; word < to; word++) {
      Entity entity = byWord[word];
      name &= words.isCapitalised(word) && !words.isAllCapitals(word);
      name &= words.value(word, MessagesLexicon.SIGN) == null;
      name &= words.value(word, MessagesLexicon.OCCASION) == null;
      name &= entity == null || entity.kind() == Entity.Kind.PERSON && isOpen(entity);
    }
    return name ? words.string(from, to) : "";
  }

  private static boolean isOpen(Entity entity) {
    return entity.leader() == null
        && entity.home() == null
        && entity.office() == null
        && !entity.isRole();
  }

  private List<Entity> seated(Map<String, Home> seats) {
    List<Entity> all = new ArrayList<>();
    for (Entity entity : entities) {
      Home home = isOpen(entity) ? seats.get(entity.name()) : null;
      all.add(home == null ? entity : top(entity.from(), entity.to(), entity.name(), home));
    }
    for (int g = 0; g < clauses.count(); g++) {
      String name = name(g);
      Home home = name.isEmpty() ? null : seats.get(name);
      if (home != null && byWord[clauses.start(g)] == null) {
        all.add(top(clauses.start(g), clauses.head(g) + 1, name, home));
      }
    }
    return all;
  }

  private static Entity top(int from, int to, String name, Home home) {
    return new Entity(Entity.Kind.PERSON, from, to, name, null, null, home, true, false);
  }
}
