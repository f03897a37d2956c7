package dev.communique.parser.messages;

import dev.communique.model.Purpose;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;

/** Tells whether a message noun names what another message answers. */
final class Answers {
  /** Groups between a verb of thanks and what is thanked for. */
  private static final int REACH = 30;

  private final Clauses clauses;
  private final Words words;
  private final MessageNouns nouns;

  Answers(Clauses clauses, MessageNouns nouns) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.nouns = nouns;
  }

  /** "in response to Lund's letter", "replied to his letter", "thanked Lund for his letter". */
  boolean isAnswered(int noun) {
    int governor = nouns.governor(noun);
    if (isAnsweredBeside(noun)) {
      return true;
    }
    int verb = clauses.phraseStart(noun) - 1;
    if (governor < 0 && clauses.is(verb, GroupKind.VERB) && clauses.lemma(verb).equals("answer")) {
      return true;
    }
    if (governor >= 0 && nouns.text(governor).equals("to")) {
      int before = governor - 1;
      return (clauses.is(before, GroupKind.VERB) && isAnswerVerb(before)) || isReply(before);
    }
    return thanksFor(noun) >= 0;
  }

  /** "in response to Lund's letter": the words beside it answer. */
  boolean isAnsweredBeside(int noun) {
    int governor = nouns.governor(noun);
    return governor >= 0
        && words.value(clauses.start(governor), MessagesLexicon.SIGN) == Sign.ANSWER;
  }

  /**
   * The "for" behind thanks that a noun is the reason of: "for his letter", "for having sent a
   * letter".
   */
  int thanksFor(int noun) {
    int group = nouns.governor(noun);
    if (group < 0) {
      int verb = deed(noun);
      group = isThankedDeed(verb) ? verb - 1 : -1;
    }
    boolean reason = group >= 0 && nouns.text(group).equals("for") && thanking(group) >= 0;
    return reason ? group : -1;
  }

  /** "sending a letter", "sending me a letter": the verb before what is sent. */
  private int deed(int noun) {
    int before = clauses.phraseStart(noun) - 1;
    return clauses.is(before, GroupKind.PRONOUN) ? before - 1 : before;
  }

  /** "thanked him for having sent": done by the one thanked, not by the subject. */
  boolean isThankedDeed(int verb) {
    return clauses.is(verb, GroupKind.VERB)
        && clauses.isGerund(verb)
        && nouns.isPreposition(verb - 1, "for")
        && thanking(verb - 1) >= 0;
  }

  /** The verb that replies to what a noun names, or -1. */
  int replyingTo(int noun) {
    int governor = nouns.governor(noun);
    boolean to = governor >= 0 && nouns.text(governor).equals("to");
    return to && clauses.is(governor - 1, GroupKind.VERB) && isAnswerVerb(governor - 1)
        ? governor - 1
        : -1;
  }

  private boolean isReply(int group) {
    MessageNoun noun = nouns.noun(group);
    return noun != null && noun.kind() == MessageNoun.Kind.REPLY;
  }

  private boolean isAnswerVerb(int verb) {
    String lemma = clauses.lemma(verb);
    return lemma.equals("reply") || lemma.equals("respond");
  }

  /** The verb that thanks for what a preposition leads to, or -1. */
  int thanking(int governor) {
    int start = Math.max(clauses.sentenceStart(clauses.sentenceOf(governor)), governor - REACH);
    for (int group = governor - 1; group >= start; group--) {
      if (clauses.is(group, GroupKind.VERB)) {
        boolean thanks = clauses.lemma(group).equals("thank") || thanksBehind(group, governor);
        return thanks ? group : -1;
      }
    }
    return -1;
  }

  private boolean thanksBehind(int verb, int end) {
    for (int group = verb + 1; group < end; group++) {
      MessageNoun noun = nouns.noun(group);
      if (noun != null && noun.purpose() == Purpose.THANKS) {
        return true;
      }
    }
    return false;
  }
}
