package dev.communique.parser.clause;

/**
 * Finds the subjects of verbs among the groups of a sentence. Every search stays inside the
 * sentence and stops after a fixed number of steps, so that time is linear in the text.
 */
final class Arguments {
  /** Groups a search looks at before it abstains; the longest real subject seen has under sixty. */
  private static final int REACH = 90;

  private final Clauses clauses;
  private final Interruptions interruptions;

  Arguments(Clauses clauses) {
    this.clauses = clauses;
    this.interruptions = new Interruptions(clauses);
  }

  private boolean is(int group, GroupKind kind) {
    return clauses.is(group, kind);
  }

  private boolean isNominal(int group) {
    return is(group, GroupKind.NOUN) || is(group, GroupKind.PRONOUN);
  }

  /** Where a search back from a verb ends. */
  private int start(int verb) {
    return Math.max(clauses.sentenceStart(clauses.sentenceOf(verb)), verb - REACH);
  }

  private int sentenceEnd(int group) {
    return clauses.sentenceEnd(clauses.sentenceOf(group));
  }

  int phraseStart(int noun) {
    int group = noun;
    while (noun - group < REACH) {
      if (is(group - 1, GroupKind.POSSESSIVE) && is(group - 2, GroupKind.NOUN)) {
        group -= 2;
      } else if (isOf(group - 1) && is(group - 2, GroupKind.NOUN)) {
        group -= 2;
      } else {
        return group;
      }
    }
    return group;
  }

  private boolean isIn(int group) {
    return clauses.words().string(clauses.start(group)).equalsIgnoreCase("in");
  }

  private boolean isOf(int group) {
    if (!is(group, GroupKind.PREPOSITION)) {
      return false;
    }
    int word = clauses.start(group);
    return clauses.end(group) == word + 1
        && clauses.words().end(word) - clauses.words().start(word) == 2
        && Character.toLowerCase(clauses.words().first(word)) == 'o'
        && clauses.words().text().charAt(clauses.words().start(word) + 1) == 'f';
  }

  int subject(int verb) {
    return isInverted(verb) ? lastOf(verb + 1, verb + 1) : subject(verb, 0);
  }

  /** "…," [wrote] Lund: behind direct speech the verb may come before its subject. */
  boolean isInverted(int verb) {
    boolean behindSpeech =
        is(verb - 1, GroupKind.QUOTE) && isPause(verb - 2)
            || is(verb - 1, GroupKind.COMMA) && is(verb - 2, GroupKind.QUOTE);
    return behindSpeech
        && verb - 2 >= clauses.sentenceStart(clauses.sentenceOf(verb))
        && clauses.isFinite(verb)
        && clauses.end(verb) == clauses.start(verb) + 1
        && !clauses.isCopula(verb)
        && (is(verb + 1, GroupKind.NOUN) || isSubjectPronoun(verb + 1));
  }

  private boolean isPause(int group) {
    return is(group, GroupKind.COMMA) || is(group, GroupKind.STOP);
  }

  private int subject(int verb, int depth) {
    int start = start(verb);
    int group = verb - 1;
    if (clauses.isGerund(verb) || clauses.isInfinitive(verb)) {
      return subjectOfNonFinite(verb, start, depth);
    }
    for (int steps = 0; group >= start && steps < REACH; steps++) {
      switch (clauses.kind(group)) {
        case ADVERB, OTHER:
          group--;
          break;
        case TIME:
          group = is(group - 1, GroupKind.PREPOSITION) ? group - 2 : group - 1;
          break;
        case CLOSE_BRACKET:
          group = before(group, GroupKind.OPEN_BRACKET, start);
          break;
        case COMMA, DASH:
          int before = overInterruption(group, start);
          // "In a statement, the president, Ana Lund, said": no interruption behind an adverbial.
          group = isAdverbial(before, start) && isNominal(group - 1) ? group - 1 : before;
          break;
        case RELATIVE, THAT:
          return antecedent(group, start);
        case CONJUNCTION:
          return sharedSubject(group, start, depth);
        case VERB:
          if (isParted(group, verb)) {
            group--;
            break;
          }
          if (!clauses.isGerund(group) && !clauses.isReducedParticiple(group)) {
            return behindRelative(group, start);
          }
          group--;
          break;
        case NOUN, PRONOUN:
          return fromNominal(group, start, depth);
        default:
          return -1;
      }
    }
    return -1;
  }

  /** "Lund | has |, on behalf of the people, | offered": an auxiliary with its verb further on. */
  private boolean isParted(int auxiliary, int verb) {
    return clauses.isCopula(auxiliary)
        && is(auxiliary + 1, GroupKind.COMMA)
        && is(verb - 1, GroupKind.COMMA)
        && auxiliary + 1 < verb - 1;
  }

  /** "In a statement", "After the crash in Moscow": what a preposition at the start governs. */
  private boolean isAdverbial(int noun, int start) {
    if (noun <= start || !isNominal(noun)) {
      return false;
    }
    for (int group = noun - 1; group >= start; group--) {
      boolean opener = is(group, GroupKind.PREPOSITION) || is(group, GroupKind.SUBORDINATOR);
      if (opener && group == start) {
        return true;
      }
      if (!opener
          && !isNominal(group)
          && !is(group, GroupKind.POSSESSIVE)
          && !is(group, GroupKind.TIME)
          && !isInsideAdverbial(group)) {
        return false;
      }
    }
    return false;
  }

  /** "In a letter | addressed jointly | to Lund | and | Roe" */
  private boolean isInsideAdverbial(int group) {
    return is(group, GroupKind.CONJUNCTION)
        || is(group, GroupKind.ADVERB)
        || is(group, GroupKind.VERB) && clauses.isReducedParticiple(group);
  }

  /** A noun left of the verb: the subject itself, or the end of a longer subject. */
  private int fromNominal(int noun, int start, int depth) {
    int group = noun;
    for (int steps = 0; steps < REACH; steps++) {
      int phrase = phraseStart(group);
      if (!is(phrase - 1, GroupKind.PREPOSITION) || phrase - 1 < start) {
        return is(phrase - 1, GroupKind.VERB) && phrase - 1 >= start
            ? behindVerb(phrase, start, depth)
            : lastOf(phrase, group);
      }
      int before = phrase - 2;
      while (before >= start && (is(before, GroupKind.ADVERB) || is(before, GroupKind.TIME))) {
        boolean governed = is(before, GroupKind.TIME) && is(before - 1, GroupKind.PREPOSITION);
        before -= governed ? 2 : 1;
      }
      if (before < start) {
        return lastOf(phrase, group);
      }
      if (is(before, GroupKind.VERB)) {
        return clauses.isReducedParticiple(before) || clauses.isGerund(before)
            ? beforeParticiple(before, start, depth)
            : behindVerb(before + 1, start, depth);
      }
      if (is(before, GroupKind.COMMA) && depth == 0 && phrase == group && isIn(phrase - 1)) {
        // "Lund, in a letter congratulated": what the preposition governs is no subject.
        int subject = overInterruption(before, start);
        if (subject >= start && isNominal(subject)) {
          return fromNominal(subject, start, 1);
        }
      }
      if (!isNominal(before)) {
        // "In Seoul Lund said": the comma or conjunction before the preposition opens an adverbial.
        return lastOf(phrase, group);
      }
      group = before;
    }
    return -1;
  }

  /** In "the head of the house" the head; in "Kim's letter" the letter. */
  private int lastOf(int phrase, int group) {
    int noun = phrase;
    while (noun < group && is(noun + 1, GroupKind.POSSESSIVE)) {
      noun += 2;
    }
    return noun;
  }

  private int beforeParticiple(int verb, int start, int depth) {
    int before = verb - 1;
    while (before >= start && is(before, GroupKind.ADVERB)) {
      before--;
    }
    return before >= start && isNominal(before) ? fromNominal(before, start, depth) : -1;
  }

  /** The noun is the object of another verb: only a relative clause lets the search go on. */
  private int behindVerb(int noun, int start, int depth) {
    int verb = noun - 1;
    if (clauses.takesBareClause(verb) || isSubjectPronoun(noun)) {
      // "Lund said [he] had sent", "saying [Roe] wrote": a clause without "that".
      return noun;
    }
    if (clauses.isGerund(verb) || clauses.isReducedParticiple(verb)) {
      return beforeParticiple(verb, start, depth);
    }
    int group = verb - 1;
    while (group >= start && is(group, GroupKind.ADVERB)) {
      group--;
    }
    return group >= start && is(group, GroupKind.RELATIVE) ? antecedent(group, start) : -1;
  }

  private boolean isSubjectPronoun(int group) {
    if (!is(group, GroupKind.PRONOUN)) {
      return false;
    }
    int word = clauses.start(group);
    return switch (clauses.words().string(word)) {
      case "he", "she", "they", "we", "I" -> true;
      default -> false;
    };
  }

  /** "the house that Lund built [said]": the noun before the relative word. */
  private int behindRelative(int verb, int start) {
    int group = verb - 1;
    while (group >= start && (isNominal(group) || is(group, GroupKind.ADVERB))) {
      group--;
    }
    return group >= start && (is(group, GroupKind.RELATIVE) || is(group, GroupKind.THAT))
        ? antecedent(group, start)
        : -1;
  }

  /** The noun a relative word belongs to. */
  private int antecedent(int relative, int start) {
    int group = relative - 1;
    while (group >= start
        && (is(group, GroupKind.COMMA)
            || is(group, GroupKind.TIME)
            || is(group, GroupKind.PREPOSITION))) {
      group--;
    }
    if (group < start || !isNominal(group)) {
      return -1;
    }
    int phrase = phraseStart(group);
    return lastOf(phrase, group);
  }

  private int sharedSubject(int conjunction, int start, int depth) {
    if (depth > 6) {
      return -1;
    }
    int from = Math.max(start, conjunction - REACH);
    for (int group = conjunction - 1; group >= from; group--) {
      if (is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        return subject(group, depth + 1);
      }
    }
    return -1;
  }

  /**
   * "Lund wrote, adding …", "Adding that …, Lund wrote", "vowed to send": the subject of the finite
   * verb before, else of the one after. "a letter saying": the noun it stands behind.
   */
  private int subjectOfNonFinite(int verb, int start, int depth) {
    if (depth > 6) {
      return -1;
    }
    if (clauses.isGerund(verb) && verb - 1 >= start && is(verb - 1, GroupKind.NOUN)) {
      return verb - 1;
    }
    int from = Math.max(start, verb - REACH);
    for (int before = verb - 1; before >= from; before--) {
      if (is(before, GroupKind.VERB) && clauses.isFinite(before)) {
        return subject(before, depth + 1);
      }
    }
    int noun = beforeIn(verb, from);
    if (noun >= 0) {
      return noun;
    }
    int end = Math.min(sentenceEnd(verb), verb + REACH);
    for (int after = verb + 1; after < end; after++) {
      if (is(after, GroupKind.VERB) && clauses.isFinite(after) && is(after - 1, GroupKind.NOUN)
          || is(after, GroupKind.VERB) && is(after - 1, GroupKind.PRONOUN)) {
        return after - 1;
      }
      if (is(after, GroupKind.VERB) && clauses.isFinite(after) && isEntitled(after - 2, verb)) {
        return after - 2;
      }
    }
    return -1;
  }

  /** "Lund | , | in | congratulating Roe, said": the noun before the preposition, or -1. */
  private int beforeIn(int verb, int start) {
    int noun = is(verb - 2, GroupKind.COMMA) ? verb - 3 : verb - 2;
    boolean in = clauses.isGerund(verb) && is(verb - 1, GroupKind.PREPOSITION) && isIn(verb - 1);
    return in && noun >= start && isNominal(noun) ? noun : -1;
  }

  /** "Also congratulating him, | the president, Ana Lund | , | said": one group, then a comma. */
  private boolean isEntitled(int noun, int verb) {
    return noun > verb
        && is(noun, GroupKind.NOUN)
        && is(noun - 1, GroupKind.COMMA)
        && is(noun + 1, GroupKind.COMMA);
  }

  private int before(int group, GroupKind kind, int start) {
    int opener = group - 1;
    int from = Math.max(start, group - REACH);
    while (opener >= from && !is(opener, kind)) {
      opener--;
    }
    return opener - 1;
  }

  /** The group before what the comma or dash at {@code closer} ends. */
  private int overInterruption(int closer, int sentenceStart) {
    int start = Math.max(sentenceStart, closer - REACH);
    int before = interruptions.before(closer, start);
    return before == Interruptions.NOTHING ? fronted(closer, start) : before;
  }

  /** "The leader, said": a single comma before the verb; the noun before it may still be it. */
  private int fronted(int closer, int start) {
    int last = closer - 1;
    if (is(last, GroupKind.CLOSE_BRACKET)) {
      // "Lund today (Monday), sent"
      last = before(last, GroupKind.OPEN_BRACKET, start);
    }
    if (last >= start && is(last, GroupKind.TIME)) {
      last = is(last - 1, GroupKind.PREPOSITION) ? last - 2 : last - 1;
    }
    if (last < start || !isNominal(last)) {
      return -1;
    }
    // "Lund on Monday at the palace, received": what a preposition governs is no subject.
    int noun = fromNominal(last, start, 1);
    return noun < 0 ? last : noun;
  }
}
