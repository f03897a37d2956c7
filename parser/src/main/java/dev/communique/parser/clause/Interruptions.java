package dev.communique.parser.clause;

/** Finds where an appositive, relative clause or aside began that a comma or dash ends. */
final class Interruptions {
  /** No comma or dash opens anything. */
  static final int NOTHING = -2;

  private final Clauses clauses;

  Interruptions(Clauses clauses) {
    this.clauses = clauses;
  }

  private boolean is(int group, GroupKind kind) {
    return clauses.is(group, kind);
  }

  private boolean isNominal(int group) {
    return is(group, GroupKind.NOUN) || is(group, GroupKind.PRONOUN);
  }

  /**
   * The group before the comma or dash that opens what the one at {@code closer} ends; -1 when it
   * cannot be told, {@link #NOTHING} when there is no such opener.
   */
  int before(int closer, int start) {
    GroupKind kind = clauses.kind(closer);
    int opener = closer;
    while (true) {
      int previous = opener - 1;
      boolean verbSeen = false;
      while (previous >= start && !is(previous, kind) && !is(previous, GroupKind.SEMICOLON)) {
        verbSeen |= is(previous, GroupKind.VERB) && clauses.isFinite(previous);
        previous--;
      }
      if (previous < start || !is(previous, kind)) {
        return opener == closer ? NOTHING : opener - 1;
      }
      if (verbSeen && !opensInterruption(previous + 1)) {
        return opener == closer ? -1 : opener - 1;
      }
      opener = previous;
      if (!isNominal(opener - 1) || !continuesApposition(opener)) {
        return opener - 1;
      }
    }
  }

  private boolean opensInterruption(int group) {
    return is(group, GroupKind.RELATIVE)
        || is(group, GroupKind.SUBORDINATOR)
        || is(group, GroupKind.PREPOSITION) && is(group + 1, GroupKind.RELATIVE)
        || is(group, GroupKind.VERB) && (clauses.isGerund(group) || opensWish(group));
  }

  /** "the king, [may] God protect him, said" */
  private boolean opensWish(int group) {
    int word = clauses.start(group);
    return clauses.isModal(group) && clauses.words().string(word).equalsIgnoreCase("may");
  }

  /** "Lund, head of the party, president of the state, said": the noun before is a title too. */
  private boolean continuesApposition(int comma) {
    int phrase = clauses.phraseStart(comma - 1);
    return is(phrase, GroupKind.NOUN)
        && is(phrase - 1, GroupKind.COMMA)
        && !clauses.words().isCapitalised(clauses.start(phrase));
  }
}
