package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.WordKind;
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
  private static final int LIST = 400;

  /** Groups between a noun and what it belongs to. */
  private static final int REACH = 120;

  /** Groups of an office behind a name, between commas. */
  private static final int TITLE = 14;

  private final Clauses clauses;
  private final Words words;
  private final GroupEntities single;
  private final SubjectParties subjects;

  PartyFinder(Clauses clauses, Entities entities) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.single = new GroupEntities(clauses, entities);
    this.subjects = new SubjectParties(clauses, single);
  }

  /** The entity a single noun group or pronoun stands for, or null. */
  @Nullable Entity entity(int group) {
    return single.at(group);
  }

  /** The entities of a noun group and of those joined behind it. */
  List<Entity> joined(int group) {
    List<Entity> found = new ArrayList<>();
    int end = Math.min(clauses.sentenceEnd(clauses.sentenceOf(group)), group + LIST);
    boolean item = true;
    for (int g = group; g < end; g++) {
      switch (clauses.kind(g)) {
        case NOUN, PRONOUN:
          if (item && g > group && isSubject(g) && opensClause(g)) {
            return Precedence.leadersFirst(found);
          }
          if (item && isForerunner(g)) {
            break;
          }
          Entity entity = item || isRestOfName(g) ? entity(owned(g)) : null;
          entity = entity == null || isAddress(g, entity) ? null : named(found, entity);
          if (entity != null && (item || entity.isTop()) && !isTold(found, entity)) {
            add(found, entity, clauses.is(clauses.phraseStart(g) - 1, GroupKind.COMMA));
          }
          g = Math.max(owned(g), officeEnd(g, entity));
          item = false;
          break;
        case COMMA, CONJUNCTION:
          item = true;
          break;
        case PREPOSITION:
          if (ListWords.isExample(text(g)) && !Entity.isAnyTop(found)) {
            item = true;
          } else if (isDated(g, clauses.governor(group))) {
            g++;
          } else if (!isPassable(g, item, clauses.governor(group))) {
            return Precedence.leadersFirst(found);
          }
          break;
        case VERB:
          if (!isHeaded(g) || Entity.isAnyTop(found)) {
            return Precedence.leadersFirst(found);
          }
          g++;
          item = true;
          break;
        case OPEN_BRACKET:
          g = closing(g, end);
          break;
        case SEMICOLON:
          item = true;
          break;
        case TIME:
          if (!repeats(g + 1, clauses.governor(group))) {
            return Precedence.leadersFirst(found);
          }
          break;
        case RELATIVE:
          int resumed = behindRelative(g, end, clauses.governor(group));
          if (resumed < 0) {
            return Precedence.leadersFirst(found);
          }
          g = resumed;
          item = true;
          break;
        case ADVERB, POSSESSIVE, OTHER:
          break;
        default:
          return Precedence.leadersFirst(found);
      }
    }
    return Precedence.leadersFirst(found);
  }

  /** "the leader | of the | " | Dawn Party | " | of Tasvia": the last group of an office. */
  private int officeEnd(int group, @Nullable Entity entity) {
    if (entity == null || !entity.isRole() || entity.kind() != Entity.Kind.OFFICE) {
      return group;
    }
    int last = group;
    while (last + 1 < clauses.count() && clauses.end(last) < entity.to()) {
      last++;
    }
    return last;
  }

  /** "to the bishop of | Port Salin |, | Velmora": where he lives is no second receiver. */
  private boolean isAddress(int group, Entity state) {
    boolean place =
        state.kind() == Entity.Kind.STATE
            && clauses.is(group - 1, GroupKind.COMMA)
            && clauses.is(group - 2, GroupKind.NOUN)
            && clauses.is(group - 3, GroupKind.PREPOSITION);
    Entity before = place ? entity(group - 2) : null;
    return place
        && (before == null || before.kind() == Entity.Kind.PERSON && !before.isTop())
        && (text(group - 3).equals("of") || text(group - 3).equals("in"));
  }

  /** "to King Roe and the Crown Prince": his crown prince, when the text names him elsewhere. */
  private Entity named(List<Entity> found, Entity office) {
    Entity last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last == null || last.home() == null || !office.isRole() || office.isTop()) {
      return office;
    }
    return single.beside(last, office);
  }

  /**
   * Where a list goes on behind a relative clause, or -1: "to Lund, who leads Ruritania, | and to
   * Roe", "the premier of Ruritania who is foreign minister, | the premier of Karskia".
   */
  private int behindRelative(int relative, int end, int first) {
    int stop = Math.min(end, relative + TITLE);
    if (clauses.isCopula(relative + 1) || isAs(relative + 2)) {
      return nextOffice(relative + 2, stop);
    }
    for (int group = relative + 1;
        clauses.is(relative - 1, GroupKind.COMMA) && group < stop;
        group++) {
      if (clauses.is(group, GroupKind.COMMA) && repeats(group, first)) {
        return clauses.is(group + 1, GroupKind.CONJUNCTION) ? group + 2 : group + 1;
      }
    }
    return -1;
  }

  /** "who doubles | as |", "who serves | as |" */
  private boolean isAs(int group) {
    return group < clauses.count() && text(group).equals("as");
  }

  /** The comma or "and" before the next leader's office of a list, or -1. */
  private int nextOffice(int from, int stop) {
    for (int group = from; group < stop; group++) {
      boolean and = clauses.is(group, GroupKind.CONJUNCTION);
      Entity entity =
          (and || clauses.is(group, GroupKind.COMMA)) && clauses.is(group + 1, GroupKind.NOUN)
              ? entity(group + 1)
              : null;
      if (entity != null && entity.isRole() && (entity.isTop() || entity.name().contains(" of "))) {
        return group;
      }
    }
    return -1;
  }

  /**
   * Adds a party to a list. An office behind a name and a comma is that person's: "Lund, president
   * of Ruritania"; so is a name behind an office: "the president, Ana Lund".
   */
  private static void add(List<Entity> found, Entity entity, boolean comma) {
    Entity last = found.isEmpty() || !comma ? null : found.get(found.size() - 1);
    if (last == null
        || last.isAbroad(entity)
        || isOther(last, entity)
        || last.isRole() == entity.isRole()) {
      found.add(entity);
      return;
    }
    if (last.isRole() || !last.isTop() && entity.leader() != null) {
      found.set(found.size() - 1, last.isRole() && !entity.isTop() ? entity.as(last) : entity);
    } else if (!last.isTop()) {
      found.set(found.size() - 1, last.as(entity));
    }
  }

  /** Two leaders, or an office whose holder is known and somebody with a title of his own. */
  private static boolean isOther(Entity a, Entity b) {
    if (a.leader() != null && b.leader() != null) {
      return !a.leader().equals(b.leader());
    }
    return a.isRole() && a.leader() != null && !b.isRole() && b.office() != null;
  }

  /** "Yaya A. | J. J. Jammeh": a name of which only the end was known as one. */
  private boolean isRestOfName(int group) {
    return clauses.is(group - 1, GroupKind.NOUN)
        && words.isCapitalised(clauses.start(group))
        && words.isCapitalised(clauses.head(group - 1));
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

  /** "with Lund | on Sunday | and with Roe": a day between two parties of one list. */
  private boolean isDated(int preposition, int first) {
    return clauses.is(preposition + 1, GroupKind.TIME) && repeats(preposition + 2, first);
  }

  /** "and with", ", to": the list's own preposition comes again. */
  private boolean repeats(int group, int first) {
    int next = clauses.is(group, GroupKind.COMMA) ? group + 1 : group;
    next = clauses.is(next, GroupKind.CONJUNCTION) ? next + 1 : next;
    return first >= 0
        && next > group
        && clauses.is(next, GroupKind.PREPOSITION)
        && text(next).equals(text(first));
  }

  private String text(int group) {
    return words.string(clauses.start(group), clauses.end(group)).toLowerCase(Locale.ROOT);
  }

  /** "His Highness | the Amir", "Republican | candidate Lund": the next group goes on. */
  private boolean isForerunner(int group) {
    if (!clauses.is(group + 1, GroupKind.NOUN) || clauses.possessor(group + 1) >= 0) {
      return false;
    }
    Entity next = entity(group + 1);
    return entity(group) == null && next != null && next.isTop();
  }

  /** "wished [the Ruritanian President good health]": a leader who opens the group. */
  List<Entity> openingOf(int group) {
    for (int word = clauses.start(group); word < clauses.end(group); word++) {
      Entity entity = single.named(word);
      if (entity != null) {
        return entity.isTop() && entity.to() < clauses.end(group) ? List.of(entity) : List.of();
      }
    }
    return List.of();
  }

  /** "several leaders, headed by Lund" */
  private boolean isHeaded(int verb) {
    boolean by = clauses.is(verb + 1, GroupKind.PREPOSITION) && text(verb + 1).equals("by");
    return by && Deed.LEAD.isOf(clauses.lemma(verb));
  }

  /** "… wrote to Lund, and Roe said", not "a letter from Lund and Roe said". */
  private boolean opensClause(int noun) {
    int phrase = clauses.phraseStart(noun);
    if (clauses.is(phrase - 1, GroupKind.COMMA)) {
      return true;
    }
    int start = Math.max(clauses.sentenceStart(clauses.sentenceOf(noun)), noun - REACH);
    for (int group = noun - 1; group >= start; group--) {
      if (clauses.is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        return true;
      }
      if (clauses.is(group, GroupKind.COMMA) && clauses.is(group - 1, GroupKind.ADVERB)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the noun opens the next clause: "… to Lund, and Roe said". */
  private boolean isSubject(int noun) {
    int next = noun + 1;
    while (clauses.is(next, GroupKind.ADVERB)
        || clauses.is(next, GroupKind.TIME)
        || clauses.is(next, GroupKind.PREPOSITION) && clauses.is(next + 1, GroupKind.TIME)) {
      next++;
    }
    if (clauses.is(next, GroupKind.COMMA)) {
      next = next == noun + 1 && isEntitled(noun) ? next + 1 : behindTitle(next);
    }
    return clauses.is(next, GroupKind.VERB) && clauses.isFinite(next);
  }

  /** "the secretary-general, Ana Lund": office and name in one group. */
  private boolean isEntitled(int noun) {
    for (int word = clauses.start(noun) + 1; word < clauses.head(noun); word++) {
      if (words.kind(word) == WordKind.PUNCTUATION && words.first(word) == ',') {
        return true;
      }
    }
    return false;
  }

  /** "Lund, the head of the union, | said": behind what stands between two commas. */
  private int behindTitle(int comma) {
    int end = Math.min(clauses.sentenceEnd(clauses.sentenceOf(comma)), comma + TITLE);
    for (int group = comma + 1; group < end; group++) {
      if (clauses.is(group, GroupKind.COMMA)) {
        return group + 1;
      }
      if (clauses.is(group, GroupKind.VERB)) {
        return comma;
      }
    }
    return comma;
  }

  /** The entities of a subject and of those joined before it; none for -1. */
  List<Entity> subjects(int group) {
    return subjects.read(group);
  }

  /** A state named before is no reason to leave out its leader. */
  private static boolean isTold(List<Entity> found, Entity entity) {
    return found.stream()
        .anyMatch(
            o -> (o.kind() != Entity.Kind.STATE || !entity.isTop()) && Sameness.isSame(o, entity));
  }
}
