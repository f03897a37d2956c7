package dev.communique.parser.quotes;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;

/** Who does what a stretch of words tells: subjects of main clauses, with all their words. */
final class Doers {
  /** Words a search for a subject goes back; longer than any real sentence. */
  private static final int REACH = 250;

  private final Scene scene;
  private final Clauses clauses;

  Doers(Scene scene) {
    this.scene = scene;
    this.clauses = scene.clauses;
  }

  /** The subject of the main clause whose verb is the last before a word, or -1. */
  int mainSubject(int from, int word) {
    return subjectBefore(from, word, false);
  }

  /** Like {@link #mainSubject}, but a person in a subordinate clause is better than a thing. */
  int likelySubject(int from, int word) {
    return subjectBefore(from, word, true);
  }

  private int subjectBefore(int from, int word, boolean likely) {
    int found = -1;
    int inner = -1;
    int start = Math.max(from, word - REACH);
    boolean subordinate = false;
    for (int group = scene.groupFrom(start);
        group < clauses.count() && clauses.start(group) < word;
        group++) {
      if (scene.isQuoted(clauses.start(group))) {
        continue;
      }
      switch (clauses.kind(group)) {
        case SUBORDINATOR, RELATIVE, THAT:
          subordinate = true;
          break;
        case VERB:
          if (scene.isFinite(group)) {
            int subject = clauses.subject(group);
            boolean inside =
                subject >= 0
                    && clauses.start(subject) >= from
                    && !scene.isQuoted(clauses.start(subject));
            if (inside && subordinate) {
              inner = subject;
            } else if (inside) {
              found = subject;
              inner = -1;
            }
            subordinate = false;
          }
          break;
        default:
          break;
      }
    }
    boolean thing = found >= 0 && !scene.isNameLike(found);
    boolean better = found < 0 || thing && inner >= 0 && scene.isNameLike(inner);
    return likely && better ? inner : found;
  }

  /** Whether the last verb before a word, not before {@code from}, is passive. */
  boolean isPassiveBefore(int word, int from) {
    int group = scene.groupFrom(word) - 1;
    while (group >= 0 && clauses.start(group) >= from && !scene.is(group, GroupKind.VERB)) {
      group--;
    }
    return scene.is(group, GroupKind.VERB)
        && clauses.start(group) >= from
        && clauses.isPassive(group);
  }

  /** A noun with the title before it, its possessor and the names behind it, inside bounds. */
  Attribution.Range widen(int noun, int from, int to) {
    if (scene.is(noun, GroupKind.PRONOUN)) {
      return new Attribution.Range(clauses.start(noun), clauses.end(noun));
    }
    int first = noun;
    while (clauses.start(first) > from
        && (scene.is(first - 1, GroupKind.NOUN)
            || scene.is(first - 1, GroupKind.POSSESSIVE) && scene.is(first - 2, GroupKind.NOUN))
        && clauses.start(first - 1) >= from
        && !isGoverned(first - 1)
        && !clauses.takesClause(first - 1)) {
      first--;
    }
    int last = noun;
    while (scene.is(last + 1, GroupKind.NOUN) && clauses.end(last + 1) <= to) {
      last++;
    }
    return new Attribution.Range(clauses.start(joined(first, from)), clauses.end(last));
  }

  /** {@code In his letter | Lund}: the noun before belongs to a preposition. */
  private boolean isGoverned(int noun) {
    return scene.is(noun, GroupKind.NOUN) && scene.is(noun - 1, GroupKind.PREPOSITION);
  }

  /** The first of the nouns that "and" joins to one, when they open their stretch. */
  private int joined(int noun, int from) {
    int first = noun;
    while (scene.is(first - 1, GroupKind.CONJUNCTION)
        && scene.isNominal(first - 2)
        && clauses.start(first - 2) >= from) {
      first -= 2;
    }
    boolean opens =
        clauses.start(first) == from
            || scene.is(first - 1, GroupKind.COMMA)
            || scene.is(first - 1, GroupKind.SUBORDINATOR)
            || scene.is(first - 1, GroupKind.THAT);
    return opens ? first : noun;
  }
}
