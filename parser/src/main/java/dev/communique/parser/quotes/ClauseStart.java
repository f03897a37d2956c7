package dev.communique.parser.quotes;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;

/** Tells whether a noun behind a verb of reporting begins a clause of its own. */
final class ClauseStart {
  private final Scene scene;
  private final Clauses clauses;
  private final CueVerb cue;
  private final int limit;

  ClauseStart(Scene scene, CueVerb cue, int limit) {
    this.scene = scene;
    this.clauses = scene.clauses;
    this.cue = cue;
    this.limit = limit;
  }

  /** Whether the noun at hand is the subject of a finite verb that follows. */
  boolean at(int group, boolean addressed) {
    int pending = 1;
    int end = Math.min(clauses.count(), group + RightWalk.CLAUSE_REACH);
    for (int next = group + 1; next < end && clauses.start(next) < limit; next++) {
      if (scene.isQuoted(clauses.start(next))) {
        if (cue.takes(CueTake.CLAUSE) && (addressed || !cue.takes(CueTake.ADDRESSEE))) {
          return true; // the verb stands in marks: said the plan "will fail"
        }
        continue;
      }
      switch (clauses.kind(next)) {
        case NOUN, PRONOUN:
          if (isSecondNoun(next, addressed)) {
            return false;
          }
          break;
        case RELATIVE:
          pending++;
          break;
        case POSSESSIVE:
          if (clauses.is(next - 1, GroupKind.PRONOUN) && --pending == 0) {
            return true; // he's
          }
          break;
        case VERB:
          if (scene.isFinite(next) && --pending == 0) {
            return !isNounBeforeThat(next, addressed);
          }
          break;
        case THAT, COLON, SEMICOLON, STOP, SUBORDINATOR:
          return false;
        default:
          break;
      }
    }
    return false;
  }

  /** "told reporters in a televised address that": what looks like a verb closes the noun. */
  private boolean isNounBeforeThat(int verb, boolean addressed) {
    return !addressed
        && cue.takes(CueTake.ADDRESSEE)
        && clauses.start(verb) + 1 == clauses.end(verb)
        && clauses.is(verb + 1, GroupKind.THAT)
        && clauses.is(verb - 1, GroupKind.NOUN)
        && clauses.is(verb - 2, GroupKind.PREPOSITION);
  }

  /** "told [reporters] [the talks] failed": two nouns side by side, the first is spoken to. */
  private boolean isSecondNoun(int next, boolean addressed) {
    return !addressed
        && cue.takes(CueTake.ADDRESSEE)
        && (clauses.is(next - 1, GroupKind.NOUN)
            || clauses.is(next - 1, GroupKind.PRONOUN)
            || clauses.is(next - 1, GroupKind.TIME));
  }
}
