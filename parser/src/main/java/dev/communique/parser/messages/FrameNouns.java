package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;

/** Finds the message noun that a verb governs, and keeps in mind which ones verbs have used up. */
final class FrameNouns {
  /** Groups a search in a sentence looks at. */
  private static final int REACH = 90;

  /** Groups that what is said of a receiver between commas may have. */
  private static final int APPOSITION = 16;

  private final Clauses clauses;
  private final Words words;
  private final MessageNouns nouns;
  private final boolean[] used;

  FrameNouns(Clauses clauses, MessageNouns nouns) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.nouns = nouns;
    this.used = new boolean[clauses.count()];
  }

  boolean isUsed(int noun) {
    return used[noun];
  }

  void use(int noun) {
    used[noun] = true;
  }

  /** The group whose message noun the verb governs, or -1. */
  int find(Frame frame, int verb) {
    int before = before(frame, verb);
    return before >= 0 || frame.need() == Frame.Need.SUBJECT ? before : behind(verb);
  }

  /**
   * The subject of a passive: "a letter was sent"; what a relative clause hangs on: "that Lund
   * sent".
   */
  private int before(Frame frame, int verb) {
    if (clauses.isReducedParticiple(verb)) {
      return nouns.noun(verb - 1) == null ? -1 : verb - 1;
    }
    int subject = clauses.subject(verb);
    if (frame.need() == Frame.Need.SUBJECT || clauses.isPassive(verb)) {
      int own = subject < 0 ? besideDeed(verb) : ofWriter(subject);
      if (own >= 0) {
        return own;
      }
      int joined = subject < 0 ? -1 : between(subject, verb);
      return joined < 0 && clauses.is(subject - 1, GroupKind.CONJUNCTION)
          ? firstOfPair(subject - 2)
          : joined;
    }
    int opener = subject < 0 ? -1 : clauses.phraseStart(subject) - 1;
    boolean relative = clauses.is(opener, GroupKind.RELATIVE) || clauses.is(opener, GroupKind.THAT);
    int antecedent = relative ? opener - 1 : opener;
    if (relative && clauses.is(antecedent, GroupKind.COMMA)) {
      antecedent--;
    }
    return nouns.noun(antecedent) != null && !used[antecedent] ? antecedent : -1;
  }

  /** "Cables on winning the vote reached Roe": a deed it is about parts it from its verb. */
  private int besideDeed(int verb) {
    int start = Math.max(clauses.sentenceStart(clauses.sentenceOf(verb)), verb - APPOSITION);
    int noun = -1;
    for (int group = verb - 1; group >= start; group--) {
      boolean deed = clauses.is(group, GroupKind.VERB) && clauses.isGerund(group);
      if (clauses.is(group, GroupKind.VERB) && !deed) {
        return -1;
      }
      if (deed && clauses.is(group - 1, GroupKind.PREPOSITION)) {
        noun = nouns.noun(group - 2) == null ? noun : group - 2;
      }
    }
    return noun;
  }

  /** "A letter from Lund, containing an offer, was delivered": not Lund was, nor the offer. */
  private int ofWriter(int subject) {
    int group = clauses.phraseStart(subject) - 1;
    while (clauses.is(group, GroupKind.NOUN)) {
      group = clauses.phraseStart(group) - 1;
    }
    boolean from = nouns.isPreposition(group, "from") && nouns.noun(group - 1) != null;
    return from && nouns.noun(subject) == null ? group - 1 : -1;
  }

  /** "Letters of greeting and flowers have gone": the first of two nouns. */
  private int firstOfPair(int group) {
    int first = clauses.is(group, GroupKind.NOUN) ? clauses.phraseStart(group) : -1;
    return first >= 0 && nouns.noun(first) != null ? first : -1;
  }

  /** The group itself, or one joined behind it before the verb. */
  private int between(int group, int verb) {
    for (int g = group; g < Math.min(verb, group + REACH); g++) {
      if (nouns.noun(g) != null) {
        return g;
      }
      if (clauses.is(g, GroupKind.RELATIVE)) {
        return -1;
      }
    }
    return -1;
  }

  private int behind(int verb) {
    int end = Math.min(clauses.clauseEnd(verb), verb + 40);
    for (int group = verb + 1; group < end; group++) {
      if (clauses.is(group, GroupKind.NOUN)
          && nouns.noun(group) != null
          && isDirect(clauses.governor(clauses.phraseStart(group)), verb)) {
        return group;
      }
      boolean deed = clauses.is(group, GroupKind.VERB) && clauses.isGerund(group);
      if (clauses.is(group, GroupKind.VERB) && !deed) {
        return -1;
      }
      if (deed && nouns.isPreposition(group - 1, "for")) {
        break; // "thank you for sending a message": it is not thanked with
      }
    }
    return behindApposition(verb);
  }

  /** "sent Lund, re-elected as head of the union, | a message": behind what is said of Lund. */
  private int behindApposition(int verb) {
    int comma = verb + 2;
    if (!clauses.is(verb + 1, GroupKind.NOUN) || !clauses.is(comma, GroupKind.COMMA)) {
      return -1;
    }
    int end = Math.min(clauses.sentenceEnd(clauses.sentenceOf(verb)), verb + APPOSITION);
    for (int group = comma + 1; group + 1 < end; group++) {
      if (clauses.is(group, GroupKind.COMMA)) {
        return nouns.noun(group + 1) == null ? -1 : group + 1;
      }
    }
    return -1;
  }

  /** Not behind a preposition, but "an exchange of letters", "handed over a letter". */
  private boolean isDirect(int preposition, int verb) {
    return preposition < 0
        || nouns.text(preposition).equals("of")
        || preposition == verb + 1 && nouns.text(preposition).equals("over")
        || preposition == verb + 1 && isPresented(verb) && nouns.text(preposition).equals("with");
  }

  /** "was presented with a letter" */
  private boolean isPresented(int verb) {
    return clauses.isPassive(verb) && clauses.lemma(verb).equals("present");
  }

  /** "received a letter from Roe, | wishing": the finite verb before tells of a receipt. */
  boolean isBehindReceipt(int verb) {
    int start = Math.max(clauses.sentenceStart(clauses.sentenceOf(verb)), verb - REACH);
    for (int group = verb - 1; group >= start; group--) {
      if (clauses.is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        return clauses.lemma(group).equals("receive") || clauses.lemma(group).equals("get");
      }
    }
    return false;
  }

  /** "a letter in which he congratulated": the clause belongs to a message noun before it. */
  boolean isInWhich(int verb) {
    int start = Math.max(clauses.sentenceStart(clauses.sentenceOf(verb)), verb - 4);
    for (int group = verb - 1; group >= start; group--) {
      if (clauses.is(group, GroupKind.RELATIVE)) {
        return nouns.text(group).equals("in which") || nouns.text(group).equals("where");
      }
      if (clauses.is(group, GroupKind.VERB)) {
        return false;
      }
    }
    return false;
  }

  /** The message noun whose "in which" a verb's clause is, or -1. */
  int inWhich(int verb) {
    if (!isInWhich(verb)) {
      return -1;
    }
    int relative = verb - 1;
    while (!clauses.is(relative, GroupKind.RELATIVE)) {
      relative--;
    }
    return nouns.noun(relative - 1) == null ? -1 : relative - 1;
  }

  /** Whether a letter or the like is named beside the verb as what carries the words. */
  boolean carrierBeside(int verb) {
    return vehicle(verb) >= 0;
  }

  /** The letter or the like that is named beside the verb as what carries the words, or -1. */
  int vehicle(int verb) {
    int sentence = words.sentenceOf(clauses.start(verb));
    int end = Math.min(clauses.sentenceEnd(sentence), verb + 60);
    int start = Math.max(clauses.sentenceStart(sentence), verb - 20);
    for (int group = start; group < end; group++) {
      if (clauses.is(group, GroupKind.NOUN) && clauses.governor(group) >= 0) {
        MessageNoun noun = nouns.noun(group);
        if (noun != null && noun.isCarrier() && nouns.isVehicle(clauses.governor(group))) {
          return group;
        }
      }
    }
    return -1;
  }
}
