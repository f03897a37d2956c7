package dev.communique.parser.clause;

/** Tells from what stands around a bare past form whether it is a participle behind its noun. */
final class Participles {
  /** Groups between a participle and the verb of its noun. */
  private static final int NEAR = 12;

  private final Clauses clauses;

  Participles(Clauses clauses) {
    this.clauses = clauses;
  }

  private boolean is(int group, GroupKind kind) {
    return clauses.is(group, kind);
  }

  /** A bare past form that stands behind its noun with "by", or before another finite verb. */
  boolean isReduced(int verb) {
    if (!is(verb - 1, GroupKind.NOUN)
        && !(is(verb - 1, GroupKind.ADVERB) && is(verb - 2, GroupKind.NOUN))) {
      // "X, sent by Y,": a comma before and "by" behind
      return is(verb - 1, GroupKind.COMMA) && isBy(verb + 1);
    }
    if (isBy(verb + 1) || is(verb + 1, GroupKind.TIME) && isBy(verb + 2)) {
      return true;
    }
    int opener = clauses.phraseStart(verb - 1) - 1;
    int first = clauses.sentenceStart(clauses.sentenceOf(verb));
    if (is(opener, GroupKind.PREPOSITION) && opener == first) {
      // "In letters handed over on Monday, …": what a fronted preposition governs has no verb.
      return true;
    }
    if (is(opener, GroupKind.THAT) || is(opener, GroupKind.RELATIVE) || clauses.object(verb) >= 0) {
      return false;
    }
    return nextVerbSharesSubject(verb);
  }

  /**
   * "the letter sent to Kim said": another finite verb follows with nothing between to be its
   * subject.
   */
  private boolean nextVerbSharesSubject(int verb) {
    int end = Math.min(clauses.sentenceEnd(clauses.sentenceOf(verb)), verb + NEAR);
    for (int group = verb + 1; group < end; group++) {
      switch (clauses.kind(group)) {
        case VERB:
          boolean finite = !clauses.isInfinitive(group) && !clauses.isGerund(group);
          return finite
                  && (is(group - 1, GroupKind.NOUN) || is(group - 1, GroupKind.PRONOUN))
                  && is(clauses.governor(group - 1), GroupKind.PREPOSITION)
              || finite && is(group - 1, GroupKind.TIME);
        case NOUN, PRONOUN, PREPOSITION, TIME, ADVERB, POSSESSIVE:
          break;
        default:
          return false;
      }
    }
    return false;
  }

  private boolean isBy(int group) {
    if (!is(group, GroupKind.PREPOSITION)) {
      return false;
    }
    int word = clauses.start(group);
    return clauses.end(group) == word + 1
        && clauses.words().end(word) - clauses.words().start(word) == 2
        && clauses.words().text().charAt(clauses.words().start(word) + 1) == 'y';
  }
}
