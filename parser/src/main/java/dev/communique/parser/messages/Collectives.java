package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;

/**
 * Recognises those who write, or are written to, without being named: "world leaders", "different
 * countries". What such a sentence tells is the receiver, purpose and occasion of the messages that
 * the next ones tell one by one.
 */
final class Collectives {
  private final Clauses clauses;
  private final Words words;
  private final Entities entities;
  private final MessageNouns nouns;

  Collectives(Clauses clauses, Entities entities, MessageNouns nouns) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.entities = entities;
    this.nouns = nouns;
  }

  /** Whether nobody in particular is told to have done what a verb says, or a group of people. */
  boolean isSender(Frame frame, int verb) {
    if (clauses.isNegated(verb)) {
      return false;
    }
    boolean active =
        frame.sender().contains(Frame.Role.SUBJECT)
            && !clauses.isPassive(verb)
            && clauses.isFinite(verb);
    if (!active) {
      return !frame.sender().contains(Frame.Role.SUBJECT) || clauses.isPassive(verb);
    }
    int subject = clauses.subject(verb);
    return isCollective(subject < 0 ? verb - 1 : subject);
  }

  /** Whether a verb's object, or what "to" or "for" leads to, is such a group. */
  boolean isAddressed(int verb) {
    int object = clauses.object(verb);
    if (object >= 0 && isCollective(object)) {
      return true;
    }
    int end = clauses.clauseEnd(verb);
    for (int group = verb + 1; group < end; group++) {
      if (nouns.isPreposition(group, "to") || nouns.isPreposition(group, "for")) {
        int complement = clauses.complement(group);
        if (complement >= 0 && isCollective(complement)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "world leaders", "several African presidents", "the heads of state of many countries". */
  boolean isCollective(int group) {
    if (!clauses.is(group, GroupKind.NOUN)) {
      return false;
    }
    int start = clauses.start(clauses.phraseStart(group));
    for (int word = start; word < clauses.end(group); word++) {
      Entity entity = entities.at(word);
      if (entity != null && entity.isTop()) {
        return false;
      }
      if (words.value(word, MessagesLexicon.GROUP) != null) {
        return true;
      }
    }
    return false;
  }
}
