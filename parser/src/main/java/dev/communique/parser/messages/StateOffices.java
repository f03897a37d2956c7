package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells which noun groups name offices at the top of states, and of which state: "Grenmark's
 * president", "the Grenmarkian president", "the kings of Grenmark and Kestria".
 */
final class StateOffices {
  private final Clauses clauses;
  private final @Nullable Entity[] states;

  /**
   * @param entities what the text names; only its states are looked at
   */
  StateOffices(Clauses clauses, Iterable<Entity> entities) {
    this.clauses = clauses;
    this.states = new Entity[clauses.words().count()];
    for (Entity entity : entities) {
      for (int word = entity.from(); word < entity.to() && word < states.length; word++) {
        boolean first = entity.kind() == Entity.Kind.STATE && states[word] == null;
        states[word] = first ? entity : states[word];
      }
    }
  }

  /** Whether a group is the preposition "of". */
  static boolean isOf(Clauses clauses, int group) {
    if (!clauses.is(group, GroupKind.PREPOSITION)) {
      return false;
    }
    Words words = clauses.words();
    int start = words.start(clauses.start(group));
    return words.end(clauses.start(group)) - start == 2 && words.text().startsWith("of", start);
  }

  /** The first word of the office that a group ends in, "prime" of "her prime minister"; or -1. */
  static int ending(Clauses clauses, int group) {
    int end = clauses.head(group) + 1;
    for (int word = clauses.start(group); word < end; word++) {
      if (isAt(clauses.words(), word) && clauses.words().endOf(word, MessagesLexicon.SIGN) == end) {
        return word;
      }
    }
    return -1;
  }

  /** Whether such an office begins at a word. */
  static boolean isAt(Words words, int word) {
    return words.value(word, MessagesLexicon.SIGN) == Sign.TOP_OFFICE;
  }

  /** Whether a group ends in several of them: "presidents", "prime ministers". */
  static boolean areSeveral(Clauses clauses, int group) {
    int head = clauses.head(group);
    Words words = clauses.words();
    return words.value(head, MessagesLexicon.SIGN) == Sign.TOP_OFFICES
        || words.value(Math.max(0, head - 1), MessagesLexicon.SIGN) == Sign.TOP_OFFICES;
  }

  /** The state that a word is part of the name of, or null. */
  @Nullable Entity stateAt(int word) {
    return word < 0 || word >= states.length ? null : states[word];
  }

  /** The state of "Grenmark's president", "his Grenmarkian counterpart", or null. */
  @Nullable Entity owner(int office) {
    int possessor = clauses.possessor(office);
    Entity owner = possessor < 0 ? null : stateAt(clauses.head(possessor));
    for (int word = clauses.start(office); owner == null && word < clauses.head(office); word++) {
      owner = stateAt(word);
    }
    return owner;
  }

  /** The same, or the state behind: "the king of Grenmark". */
  @Nullable Entity stateOf(int office) {
    Entity owner = owner(office);
    boolean of = isOf(clauses, office + 1) && clauses.is(office + 2, GroupKind.NOUN);
    return owner == null && of ? stateAt(clauses.head(office + 2)) : owner;
  }
}
