package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells who the subject of a verb is, with those joined before it: "Lund, president of Ruritania,
 * and Roe | sent". It reads from the last of them to the left.
 */
final class SubjectParties {
  /** Groups that a subject with all that is joined to it may hold. */
  private static final int REACH = 120;

  private final Clauses clauses;
  private final Words words;
  private final GroupEntities single;

  SubjectParties(Clauses clauses, GroupEntities single) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.single = single;
  }

  /**
   * The entities of a subject and of those joined before it. What stands behind a preposition or
   * verb further left is no subject: in "in a letter to Lund, Roe and Day said" Lund is none.
   */
  List<Entity> read(int group) {
    List<Entity> list = new ArrayList<>();
    if (group < 0) {
      return list;
    }
    Entity last = entitled(group);
    if (last != null) {
      list.add(last);
    }
    int start = Math.max(clauses.sentenceStart(clauses.sentenceOf(group)), group - REACH);
    int fronted = -1;
    boolean joined = false;
    int first = clauses.phraseStart(group);
    for (int g = first - 1; g >= start; g--) {
      if (clauses.is(g, GroupKind.PREPOSITION) && ListWords.isTogether(text(g))
          || clauses.is(g, GroupKind.CONJUNCTION)) {
        joined = true;
      } else if (clauses.is(g, GroupKind.NOUN) || clauses.is(g, GroupKind.PRONOUN)) {
        int phrase = clauses.phraseStart(g);
        if (!list.isEmpty() && isFurtherOffice(list.get(0), g, first)) {
          list.remove(0);
        }
        if (list.size() > 1 && isNextTo(g) && isCommon(g)) {
          return Precedence.leadersFirst(list);
        }
        Entity entity = isNextTo(g) ? null : top(g, phrase);
        if (entity != null) {
          fronted = fronted < 0 && !joined && !isHolder(list, entity) ? list.size() : fronted;
          if (!isBesideName(list, entity, g)) {
            addBefore(list, entity, joined);
          }
          joined = false;
        }
        first = entity == null ? first : phrase;
        g = phrase;
      } else if (clauses.is(g, GroupKind.CLOSE_BRACKET)) {
        g = opening(g, start);
      } else if (clauses.is(g, GroupKind.PREPOSITION) && ListWords.isExample(text(g))) {
        return Precedence.leadersFirst(list);
      } else if (!clauses.is(g, GroupKind.COMMA)) {
        boolean own = g + 1 < first;
        return Precedence.leadersFirst(
            blocks(g) && !own ? behindFronted(list, fronted, last) : list);
      }
    }
    return Precedence.leadersFirst(list);
  }

  /** "Lund, head of the World Bank,": who holds the office that stands behind the name. */
  private @Nullable Entity entitled(int group) {
    Entity entity = entity(group);
    if (entity == null
        || entity.isTop()
        || entity.kind() != Entity.Kind.PERSON
        || !clauses.is(group + 1, GroupKind.COMMA)
        || !clauses.is(group + 2, GroupKind.NOUN)) {
      return entity;
    }
    Entity office = entity(group + 2);
    return office != null && office.isRole() && office.isTop() && office.leader() == null
        ? entity.as(office)
        : entity;
  }

  /**
   * "President of Ruritania, chair of the party Ana Lund", "the Deputy Amir and Crown Prince Per
   * Falk": another office of the person named behind.
   */
  private boolean isBesideName(List<Entity> list, Entity entity, int group) {
    if (list.isEmpty() || !entity.isRole() || list.get(0).isRole()) {
      return false;
    }
    Entity name = list.get(0);
    boolean comma = clauses.is(group + 1, GroupKind.COMMA) && entity.leader() == null;
    boolean twice = clauses.is(group + 1, GroupKind.CONJUNCTION) && !entity.name().contains(" of ");
    return comma && !name.isAbroad(entity) || twice && name.office() != null && isDeputy(entity);
  }

  private static boolean isDeputy(Entity entity) {
    return entity.office() != null && entity.office().startsWith("Deputy");
  }

  /** A title or part of a name right before what was read: "His Highness | Ana Lund". */
  private boolean isNextTo(int group) {
    return clauses.is(group + 1, GroupKind.NOUN);
  }

  /**
   * "Lund, president of Ruritania and | chair of the union,": an office more of the same person.
   */
  private boolean isFurtherOffice(Entity office, int before, int first) {
    Entity held = entity(clauses.phraseStart(before));
    return office.isRole()
        && office.leader() == null
        && office.home() == null
        && clauses.is(first - 1, GroupKind.CONJUNCTION)
        && !words.string(clauses.start(first)).equalsIgnoreCase("the")
        && held != null
        && held.isRole();
  }

  /** "On the anniversary | Lund, Roe and Day sent": a word that is no part of a name. */
  private boolean isCommon(int group) {
    int head = clauses.head(group);
    return !words.isCapitalised(head)
        && words.value(head, MessagesLexicon.SIGN) == null
        && entity(group) == null;
  }

  private @Nullable Entity top(int group, int phrase) {
    Entity entity = entity(group);
    if (entity == null || !entity.isTop()) {
      entity = entity(phrase);
    }
    return entity != null && entity.isTop() ? entity : null;
  }

  /** "Lund, president of Ruritania, said": the office read first is the person's. */
  private static boolean isHolder(List<Entity> list, Entity entity) {
    return !list.isEmpty()
        && list.get(0).isRole()
        && !entity.isRole()
        && !list.get(0).isAbroad(entity);
  }

  private static void addBefore(List<Entity> list, Entity entity, boolean joined) {
    if (!joined && isHolder(list, entity)) {
      list.set(0, entity);
    } else if (!contains(list, entity)) {
      list.add(0, entity);
    }
  }

  /** The end of the list that a comma parts from what a preposition or verb governs. */
  private static List<Entity> behindFronted(List<Entity> list, int fronted, @Nullable Entity last) {
    if (fronted > 0) {
      return new ArrayList<>(list.subList(Math.max(0, list.size() - fronted), list.size()));
    }
    List<Entity> only = new ArrayList<>();
    if (last != null) {
      only.add(last);
    }
    return only;
  }

  private boolean blocks(int group) {
    return clauses.is(group, GroupKind.VERB) || clauses.is(group, GroupKind.PREPOSITION);
  }

  private int opening(int group, int start) {
    int g = group;
    while (g > start && !clauses.is(g, GroupKind.OPEN_BRACKET)) {
      g--;
    }
    return g;
  }

  private static boolean contains(List<Entity> list, Entity entity) {
    return list.stream().anyMatch(other -> Sameness.isSame(other, entity));
  }

  private @Nullable Entity entity(int group) {
    return single.at(group);
  }

  private String text(int group) {
    return words.string(clauses.start(group), clauses.end(group)).toLowerCase(Locale.ROOT);
  }
}
