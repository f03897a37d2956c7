package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells which entities a noun group stands for, with those joined to it: "to Lund, head of the
 * party, and to Roe". Titles behind a name are passed over; a state, government or people is a
 * party only when no leader is named beside it.
 */
final class PartyFinder {
  /** Groups a list may hold; longer lists are cut here. */
  private static final int REACH = 120;

  private final Clauses clauses;
  private final Words words;
  private final Entities entities;

  PartyFinder(Clauses clauses, Entities entities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.entities = entities;
  }

  /** The entity a single noun group or pronoun stands for, or null. */
  @Nullable Entity entity(int group) {
    if (group < 0) {
      return null;
    }
    Entity entity = entities.at(clauses.head(group));
    if (entity != null && entity.kind() == Entity.Kind.ORGAN) {
      return null;
    }
    if (entity != null && entity.kind() != Entity.Kind.STATE) {
      return entity;
    }
    if (entity == null && clauses.is(group, GroupKind.NOUN)) {
      Entity unknown = unknown(group);
      if (unknown != null) {
        return unknown;
      }
    }
    if (clauses.is(group, GroupKind.NOUN)) {
      Entity before = entities.at(clauses.start(group));
      // A name whose title follows inside the group.
      if (entity == null && before != null && before.isTop() && before.to() >= clauses.end(group)) {
        return before;
      }
      return state(group, entity);
    }
    return null;
  }

  /** "the President of Grenmark", "Tadeusz Morak": an office or person that no list knows. */
  private @Nullable Entity unknown(int group) {
    int from = clauses.start(group);
    int head = clauses.head(group);
    if (words.value(from, MessagesLexicon.SIGN) == Sign.TOP_OFFICE
        || words.value(head, MessagesLexicon.SIGN) == Sign.TOP_OFFICE) {
      boolean owned = clauses.is(group + 1, GroupKind.PREPOSITION) && text(group + 1).equals("of");
      int owner = owned ? clauses.complement(group + 1) : -1;
      if (owner < 0 || !words.isCapitalised(clauses.head(owner))) {
        return null;
      }
      int start = words.isCapitalised(from) ? from : Math.min(from + 1, head);
      String name = words.string(start, clauses.head(owner) + 1);
      return new Entity(Entity.Kind.OFFICE, start, clauses.end(owner), name, null, name, null);
    }
    boolean name = head > from;
    for (int word = from; word <= head; word++) {
      name &= words.isCapitalised(word) && !words.isAllCapitals(word);
    }
    return name
        ? new Entity(
            Entity.Kind.PERSON, from, head + 1, words.string(from, head + 1), null, null, null)
        : null;
  }

  /** "Turkey", "the people of Turkey", "the Turkish government and people". */
  private @Nullable Entity state(int group, @Nullable Entity head) {
    if (head != null) {
      return isBare(group, head) ? head : null;
    }
    if (words.value(clauses.head(group), MessagesLexicon.SIGN) != Sign.PEOPLE) {
      return null;
    }
    Entity inside = entities.first(Entity.Kind.STATE, clauses.start(group), clauses.end(group));
    if (inside == null && clauses.is(group + 1, GroupKind.PREPOSITION)) {
      int owner = clauses.complement(group + 1);
      inside = owner < 0 ? null : entities.at(clauses.head(owner));
    }
    if (inside == null && clauses.possessor(group) >= 0) {
      inside = entities.at(clauses.head(clauses.possessor(group)));
    }
    if (inside == null && clauses.is(group + 1, GroupKind.CONJUNCTION)) {
      Entity next = clauses.is(group + 2, GroupKind.NOUN) ? state(group + 2, null) : null;
      inside = next;
    }
    if (inside == null || inside.kind() != Entity.Kind.STATE) {
      return null;
    }
    return new Entity(
        Entity.Kind.STATE,
        clauses.start(group),
        clauses.end(group),
        words.string(clauses.start(group), clauses.end(group)),
        null,
        null,
        inside.country());
  }

  /** A country's name with nothing but an article before it: not "the Korea expert". */
  private boolean isBare(int group, Entity head) {
    return head.from() - clauses.start(group) <= 1 || head.from() <= clauses.start(group);
  }

  /** The entities of a noun group and of those joined behind it. */
  List<Entity> joined(int group) {
    List<Entity> found = new ArrayList<>();
    int end = Math.min(clauses.sentenceEnd(clauses.sentenceOf(group)), group + REACH);
    boolean item = true;
    for (int g = group; g < end; g++) {
      switch (clauses.kind(g)) {
        case NOUN, PRONOUN:
          if (item && isSubject(g) && g > group) {
            return leadersFirst(found);
          }
          Entity entity = item ? entity(owned(g)) : null;
          if (entity != null && !contains(found, entity)) {
            found.add(entity);
          }
          g = Math.max(g, owned(g));
          item = false;
          break;
        case COMMA, CONJUNCTION:
          item = true;
          break;
        case PREPOSITION:
          if (!isPassable(g, item, clauses.governor(group))) {
            return leadersFirst(found);
          }
          break;
        case OPEN_BRACKET:
          g = closing(g, end);
          break;
        case SEMICOLON:
          item = true;
          break;
        case ADVERB, POSSESSIVE:
          break;
        default:
          return leadersFirst(found);
      }
    }
    return leadersFirst(found);
  }

  private int owned(int group) {
    int g = group;
    while (clauses.is(g + 1, GroupKind.POSSESSIVE) && clauses.is(g + 2, GroupKind.NOUN)) {
      g += 2;
    }
    return g;
  }

  private int closing(int group, int end) {
    int g = group;
    while (g < end && !clauses.is(g, GroupKind.CLOSE_BRACKET)) {
      g++;
    }
    return g;
  }

  /**
   * "of" belongs to the title before it; the list's own preposition repeats: "to Lund and to Roe".
   */
  private boolean isPassable(int preposition, boolean item, int first) {
    String text = text(preposition);
    return text.equals("of") || item && first >= 0 && text.equals(text(first));
  }

  private String text(int group) {
    return words.string(clauses.start(group), clauses.end(group)).toLowerCase(Locale.ROOT);
  }

  /** Whether the noun opens the next clause: "… to Lund, and Roe said". */
  private boolean isSubject(int noun) {
    int next = noun + 1;
    while (clauses.is(next, GroupKind.ADVERB)
        || clauses.is(next, GroupKind.TIME)
        || clauses.is(next, GroupKind.PREPOSITION) && clauses.is(next + 1, GroupKind.TIME)) {
      next++;
    }
    return clauses.is(next, GroupKind.VERB) && clauses.isFinite(next);
  }

  /** The entities of a subject and of those joined before it. */
  List<Entity> subjects(int group) {
    List<Entity> found = new ArrayList<>();
    if (group < 0) {
      return found;
    }
    Entity last = entity(group);
    if (last != null) {
      found.add(last);
    }
    int start = clauses.sentenceStart(clauses.sentenceOf(group));
    int g = clauses.phraseStart(group) - 1;
    List<Entity> before = new ArrayList<>();
    while (g > start) {
      if (!clauses.is(g, GroupKind.CONJUNCTION) && !clauses.is(g, GroupKind.COMMA)) {
        // "… met Roe and Lund said": what stands behind a verb or preposition is no subject.
        return blocks(g) ? found : leadersFirst(merge(before, found));
      }
      g--;
      if (clauses.is(g, GroupKind.NOUN) || clauses.is(g, GroupKind.PRONOUN)) {
        int phrase = clauses.phraseStart(g);
        Entity entity = entity(g);
        if (entity == null || !entity.isTop()) {
          entity = entity(phrase);
        }
        if (entity != null && entity.isTop() && !contains(found, entity)) {
          before.add(0, entity);
        }
        g = phrase - 1;
      }
    }
    return leadersFirst(merge(before, found));
  }

  private boolean blocks(int group) {
    return clauses.is(group, GroupKind.VERB) || clauses.is(group, GroupKind.PREPOSITION);
  }

  private static List<Entity> merge(List<Entity> before, List<Entity> found) {
    List<Entity> all = new ArrayList<>(before);
    for (Entity entity : found) {
      if (!contains(all, entity)) {
        all.add(entity);
      }
    }
    return all;
  }

  private static boolean contains(List<Entity> list, Entity entity) {
    return list.stream().anyMatch(other -> isSame(other, entity));
  }

  /** Whether two entities are the same party. */
  static boolean isSame(Entity a, Entity b) {
    if (a.leader() != null || b.leader() != null) {
      return a.leader() != null && a.leader().equals(b.leader());
    }
    if (a.country() != null && a.country().equals(b.country())) {
      return a.kind() == b.kind() || a.kind() == Entity.Kind.STATE || b.kind() == Entity.Kind.STATE;
    }
    return a.name().equals(b.name());
  }

  /** When a leader is addressed, the state and people named beside him are no further parties. */
  private static List<Entity> leadersFirst(List<Entity> found) {
    boolean leader = found.stream().anyMatch(Entity::isTop);
    if (!leader) {
      return found;
    }
    List<Entity> top = new ArrayList<>(found);
    top.removeIf(entity -> !entity.isTop());
    return top;
  }
}
