package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import java.util.List;

/** Reads the clause that a message noun stands in: "In a letter to Roe, Lund said". */
final class NounClause {
  /** Groups between a message noun and the verb of its clause. */
  static final int REACH = 90;

  private final Clauses clauses;
  private final PartyFinder parties;
  private final MessageNouns nouns;
  private final Antecedents antecedents;

  NounClause(Clauses clauses, PartyFinder parties, MessageNouns nouns, Entities entities) {
    this.clauses = clauses;
    this.parties = parties;
    this.nouns = nouns;
    this.antecedents = new Antecedents(clauses, entities);
  }

  /** Its verb, or -1: "In a letter to Roe, Lund [said]". */
  int verb(int noun) {
    int before = verbBefore(noun);
    return before >= 0 ? before : verbBehind(noun);
  }

  private int verbBefore(int noun) {
    int start = Math.max(clauses.sentenceStart(clauses.sentenceOf(noun)), noun - REACH);
    for (int group = noun - 1; group >= start; group--) {
      if (clauses.is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        return group;
      }
      if (clauses.is(group, GroupKind.SEMICOLON)) {
        return -1;
      }
    }
    return -1;
  }

  private int verbBehind(int noun) {
    int end = Math.min(clauses.sentenceEnd(clauses.sentenceOf(noun)), noun + REACH);
    for (int group = noun + 1; group < end; group++) {
      boolean inside =
          clauses.is(group - 1, GroupKind.THAT)
              || clauses.is(group - 1, GroupKind.RELATIVE)
              || isSaidOfNoun(group);
      if (!inside && clauses.is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        return group;
      }
    }
    return -1;
  }

  /** "In a letter to Roe, | released | on Monday, Lund said": what happened to the letter. */
  private boolean isSaidOfNoun(int verb) {
    return clauses.is(verb, GroupKind.VERB)
        && clauses.is(verb - 1, GroupKind.COMMA)
        && clauses.object(verb) < 0
        && clauses.isPast(verb)
        && Deed.BEFALL.isOf(clauses.lemma(verb));
  }

  /** Whether the subject of a verb does it; "In his letter Lund is said to have asked" too. */
  boolean isSpoken(int verb) {
    return !clauses.isPassive(verb) || isReported(verb);
  }

  private boolean isReported(int verb) {
    return clauses.is(verb + 1, GroupKind.VERB)
        && clauses.isInfinitive(verb + 1)
        && Deed.HEAR_SAY.isOf(clauses.lemma(verb));
  }

  /** Who speaks in a clause, given whom he speaks to. */
  List<Entity> speaker(int verb, List<Entity> addressees) {
    int subject = clauses.subject(verb);
    List<Entity> found = parties.subjects(subject);
    if (!Antecedents.isOpen(clauses, subject, found, addressees)) {
      return found;
    }
    List<Entity> meant = antecedents.of(subject, addressees);
    return meant.isEmpty() ? found : meant;
  }

  /** "told Roe in a letter", "apologised to Roe in a letter" */
  List<Entity> told(int verb, List<Entity> senders) {
    boolean about = opensClause(clauses.object(verb)) || Deed.SPEAK_OF.isOf(clauses.lemma(verb));
    int object = about ? -1 : clauses.object(verb);
    List<Entity> found = object < 0 ? ImmutableList.of() : MessageNouns.top(parties.joined(object));
    if (object >= 0 && Antecedents.isOpen(clauses, object, found, senders)) {
      found = antecedents.of(object, senders);
    }
    return found.isEmpty()
        ? MessageNouns.top(nouns.behind(verb + 1, clauses.clauseEnd(verb), "to", senders))
        : found;
  }

  /** "said [the late king] had been": what follows the verb is the subject of its own. */
  private boolean opensClause(int object) {
    return object >= 0 && clauses.is(object + 1, GroupKind.VERB) && clauses.isFinite(object + 1);
  }
}
