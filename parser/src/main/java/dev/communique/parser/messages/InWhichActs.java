package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads letters whose words a relative clause tells: "a letter in which Lund asks Roe". */
final class InWhichActs {
  private final Clauses clauses;
  private final MessageNouns nouns;
  private final NounClause clause;
  private final Answers answers;

  InWhichActs(Clauses clauses, MessageNouns nouns, NounClause clause, Answers answers) {
    this.clauses = clauses;
    this.nouns = nouns;
    this.clause = clause;
    this.answers = answers;
  }

  /** What a carrier tells with such a clause behind it, or null. */
  @Nullable Act read(int noun, int sentence, MessageNoun message) {
    int verb = verb(noun);
    if (verb < 0) {
      return null;
    }
    List<Entity> senders = clause.speaker(verb, ImmutableList.of());
    if (!Entity.isAnyTop(senders)) {
      return null;
    }
    List<Entity> addressees = nouns.ends(noun).addressees();
    Act act = nouns.act(noun, sentence, message, "message-in-which");
    act.senders.addAll(senders);
    act.addressees.addAll(addressees.isEmpty() ? clause.told(verb, senders) : addressees);
    act.answered = answers.isAnswered(noun);
    act.supporting = act.addressees.isEmpty() && !act.answered;
    return act;
  }

  /** The verb behind the "in which" of a noun, or -1. */
  private int verb(int noun) {
    int relative = relative(noun);
    int end = Math.min(clauses.sentenceEnd(clauses.sentenceOf(noun)), relative + NounClause.REACH);
    for (int group = relative + 1; relative >= 0 && group < end; group++) {
      if (clauses.is(group, GroupKind.VERB) && clauses.isFinite(group)) {
        return group;
      }
    }
    return -1;
  }

  /** The "in which" that belongs to a noun: right behind it, or behind its date. */
  private int relative(int noun) {
    for (int group = noun + 1; group <= noun + 5 && group < clauses.count(); group++) {
      if (clauses.is(group, GroupKind.RELATIVE)) {
        boolean in = nouns.text(group).equals("in which");
        boolean parted = nouns.text(group).equals("which") && nouns.isPreposition(group - 1, "in");
        return in || parted ? group : -1;
      }
      boolean passable =
          clauses.is(group, GroupKind.TIME)
              || clauses.is(group, GroupKind.PREPOSITION)
              || clauses.is(group, GroupKind.COMMA)
              || clauses.is(group, GroupKind.VERB) && clauses.lemma(group).equals("date");
      if (!passable) {
        return -1;
      }
    }
    return -1;
  }
}
