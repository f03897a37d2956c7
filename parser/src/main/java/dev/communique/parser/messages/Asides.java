package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;

/** Tells what stands aside from a clause: relative clauses between commas, words in brackets. */
final class Asides {
  private final Clauses clauses;

  Asides(Clauses clauses) {
    this.clauses = clauses;
  }

  /** "Lund, who [met him in March], sent": opened and closed again within an act. */
  boolean isAside(Act act, int word) {
    int first = clauses.groupAt(act.from);
    int at = clauses.groupAt(word);
    for (int group = at - 1; group >= first; group--) {
      if (clauses.is(group, GroupKind.OPEN_BRACKET)) {
        return true;
      }
      if (clauses.is(group, GroupKind.CLOSE_BRACKET)) {
        return false;
      }
      if (clauses.is(group, GroupKind.RELATIVE) && clauses.is(group - 1, GroupKind.COMMA)) {
        return isClosed(at, clauses.groupAt(act.to - 1));
      }
    }
    return false;
  }

  /** A comma with a verb behind it goes on with the clause. */
  private boolean isClosed(int from, int last) {
    for (int group = from + 1; group < last; group++) {
      if (clauses.is(group, GroupKind.COMMA)) {
        return clauses.is(group + 1, GroupKind.VERB);
      }
    }
    return false;
  }
}
