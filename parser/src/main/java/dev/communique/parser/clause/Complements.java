package dev.communique.parser.clause;

/**
 * Finds what stands to the right of a verb, noun or preposition and belongs to it, inside the
 * sentence and within a fixed number of steps.
 */
final class Complements {
  private static final int REACH = 90;

  private final Clauses clauses;

  Complements(Clauses clauses) {
    this.clauses = clauses;
  }

  private boolean is(int group, GroupKind kind) {
    return clauses.is(group, kind);
  }

  private boolean isNominal(int group) {
    return is(group, GroupKind.NOUN) || is(group, GroupKind.PRONOUN);
  }

  private int sentenceEnd(int group) {
    return clauses.sentenceEnd(clauses.sentenceOf(group));
  }

  /** Where a search from a group on ends. */
  private int end(int group) {
    return Math.min(sentenceEnd(group), group + REACH);
  }

  int object(int verb) {
    int group = verb + 1;
    int end = end(verb);
    while (group < end && is(group, GroupKind.ADVERB)) {
      group++;
    }
    if (is(group, GroupKind.PREPOSITION) && is(group + 1, GroupKind.TIME)) {
      // "congratulated on Friday his counterpart"
      group += 2;
    }
    return group < end && isNominal(group) ? possessed(group) : -1;
  }

  /** The owned noun when a possessive ending follows: for "Kim" in "Kim's letter" the letter. */
  private int possessed(int noun) {
    int group = noun;
    while (group - noun < REACH
        && is(group + 1, GroupKind.POSSESSIVE)
        && is(group + 2, GroupKind.NOUN)) {
      group += 2;
    }
    return group;
  }

  int secondObject(int noun) {
    int group = noun + 1;
    if (is(group, GroupKind.TIME)) {
      group++;
    }
    return group < clauses.count() && isNominal(group) && group < sentenceEnd(noun)
        ? possessed(group)
        : -1;
  }

  int complement(int preposition) {
    int group = preposition + 1;
    int end = end(preposition);
    while (group < end
        && (is(group, GroupKind.ADVERB)
            || is(group, GroupKind.QUOTE)
            || is(group, GroupKind.COLON))) {
      group++;
    }
    return group < end && isNominal(group) ? possessed(group) : -1;
  }

  int clauseEnd(int verb) {
    int end = end(verb);
    for (int group = verb + 1; group < end; group++) {
      boolean boundary =
          switch (clauses.kind(group)) {
            case THAT, SEMICOLON, STOP, RELATIVE, SUBORDINATOR -> true;
            case VERB -> clauses.isFinite(group);
            default -> false;
          };
      if (boundary) {
        return group;
      }
    }
    return end;
  }
}
