package dev.communique.parser.clause;

/** Puts auxiliaries, adverbs and a verb together to a group with its voice and tense. */
final class VerbGroups {
  private static final int ADVERBS = Tag.set(Tag.ADVERB, Tag.ADVERB_OR_ADJECTIVE);
  private static final int PASSED_OVER = ADVERBS | Tag.set(Tag.NEGATION);
  private static final int VERBS = Tag.set(Tag.VERB, Tag.AUXILIARY);

  private final WordCodes codes;
  private final Tokens tokens;
  private final GroupTable groups;
  private int info;
  private int head;
  private int auxiliary;

  VerbGroups(WordCodes codes, Tokens tokens, GroupTable groups) {
    this.codes = codes;
    this.tokens = tokens;
    this.groups = groups;
  }

  /** Whether "to" at a token begins an infinitive. */
  boolean startsInfinitive(int to) {
    int verb = to + 1;
    while (tokens.tagOr(verb, Tag.STOP) == Tag.ADVERB) {
      verb++;
    }
    int tag = tokens.tagOr(verb, Tag.STOP);
    return tag == Tag.VERB && can(verb, VerbForm.BASE)
        || tag == Tag.AUXILIARY && can(verb, WordCodes.BARE);
  }

  /**
   * Adds the group that a token begins.
   *
   * @param bits what is known of it: {@link GroupTable#INFINITIVE} when the token is "to"
   * @return the token after it
   */
  int add(int first, int bits) {
    info = bits;
    head = -1;
    auxiliary = -1;
    int last = last(first);
    int headToken = head >= 0 ? head : auxiliary >= 0 ? auxiliary : last;
    info |= head >= 0 ? headBits() : GroupTable.COPULA;
    groups.add(GroupKind.VERB, tokens.start(first), tokens.start(headToken), info);
    return last + 1;
  }

  /** Finds head and auxiliary; the group's last token. */
  private int last(int first) {
    int last = first;
    int next = -1; // the verb that the adverbs at hand stand before
    for (int at = isInfinitive() ? first + 1 : first; at < tokens.count(); at++) {
      int tag = tokens.tag(at);
      if (Tag.isIn(tag, ADVERBS) && head < 0) {
        next = at > next ? verbBehind(at) : next;
        if (next < 0) {
          return last;
        }
      } else if (head >= 0 || !joins(tag, at)) {
        return last;
      } else {
        last = at;
      }
    }
    return last;
  }

  private boolean isInfinitive() {
    return (info & GroupTable.INFINITIVE) != 0;
  }

  /** Takes an auxiliary, negation or verb into the group, unless it begins another. */
  private boolean joins(int tag, int at) {
    if (tag == Tag.AUXILIARY) {
      info |= codes.groupBits(tokens.start(at));
      auxiliary = at;
      return true;
    }
    if (tag == Tag.NEGATION) {
      info |= GroupTable.NEGATED;
      return true;
    }
    boolean joins = tag == Tag.VERB && (auxiliary >= 0 || (info & ~GroupTable.INFINITIVE) == 0);
    head = joins ? at : head;
    return joins;
  }

  /** The verb behind a run of adverbs; -1 when another word follows. */
  private int verbBehind(int token) {
    int next = token;
    while (Tag.isIn(tokens.tagOr(next, Tag.STOP), PASSED_OVER)) {
      next++;
    }
    return Tag.isIn(tokens.tagOr(next, Tag.STOP), VERBS) ? next : -1;
  }

  private int headBits() {
    int bits = can(head, WordCodes.SAYS) ? GroupTable.SAYS : 0;
    if (auxiliary >= 0) {
      boolean passive = can(auxiliary, WordCodes.BE) && !can(head, VerbForm.ING);
      return passive ? bits | GroupTable.PASSIVE : bits;
    }
    boolean past = can(head, VerbForm.PAST);
    if (can(head, VerbForm.ING)) {
      bits |= GroupTable.GERUND;
    } else if (past) {
      bits |= GroupTable.PAST;
    }
    if (can(head, VerbForm.PARTICIPLE)) {
      bits |= past ? GroupTable.MAYBE_PARTICIPLE : GroupTable.PARTICIPLE;
    }
    return bits;
  }

  private boolean can(int token, int shapes) {
    return codes.has(tokens.start(token), shapes);
  }
}
