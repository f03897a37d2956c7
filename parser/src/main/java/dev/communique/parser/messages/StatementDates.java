package dev.communique.parser.messages;

import dev.communique.model.DateExpression;
import dev.communique.model.Medium;
import dev.communique.model.MessageField;
import dev.communique.model.Status;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.List;

/**
 * Finds the day of a message in a sentence that gives its words: "Lund said in a statement on
 * Sunday", "In a post on Monday, she wrote".
 */
final class StatementDates {
  /** Sentences behind the first in which its sender still speaks of it. */
  private static final int NEXT = 3;

  /** Sentences before the first, in one paragraph with it or in the lead. */
  private static final int BEFORE = 5;

  private final Reading reading;
  private final Clauses clauses;
  private final Words words;
  private final Carriers carriers;

  StatementDates(Reading reading) {
    this.reading = reading;
    this.clauses = reading.clauses();
    this.words = reading.words();
    this.carriers = new Carriers(clauses);
  }

  /** Dates the messages that the text told without a day of their own. */
  void find(List<Draft> drafts) {
    for (DateExpression date : reading.dates()) {
      int word = words.wordAt(date.span().start());
      int noun = noun(clauses.groupAt(word));
      if (noun >= 0) {
        int sentence = words.sentenceOf(word);
        boolean told = drafts.stream().anyMatch(draft -> isTold(draft, sentence));
        drafts.stream()
            .filter(draft -> !told || isTold(draft, sentence))
            .filter(draft -> isMeant(draft, noun, sentence))
            .forEach(draft -> set(draft, date));
      }
    }
  }

  /** The noun of "in a statement | on | Sunday", "on Sunday in a letter", or -1. */
  private int noun(int date) {
    if (clauses.is(date, GroupKind.NOUN)) {
      return isIn(date - 1) && carriers.isCarrierOrStatement(date) ? date : -1;
    }
    int before = date - (clauses.is(date - 1, GroupKind.PREPOSITION) ? 2 : 1);
    if (isIn(before - 1) && carriers.isCarrierOrStatement(before)) {
      return isOfRelative(before) ? -1 : before;
    }
    return isIn(date + 1) && carriers.isCarrierOrStatement(date + 2) ? date + 2 : -1;
  }

  private boolean isIn(int group) {
    return clauses.is(group, GroupKind.PREPOSITION)
        && words.string(clauses.start(group)).equalsIgnoreCase("in");
  }

  /** "Roe, who had offered it in a letter on Monday, …": told of somebody else. */
  private boolean isOfRelative(int noun) {
    for (int group = noun; group > clauses.sentenceStart(clauses.sentenceOf(noun)); group--) {
      if (clauses.is(group, GroupKind.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMeant(Draft draft, int noun, int sentence) {
    return draft.sent == null
        && draft.received == null
        && draft.status == Status.DONE
        && !draft.answered
        && suits(draft, noun)
        && isNear(draft, sentence)
        && isSaying(draft, noun);
  }

  /** A letter is dated by a letter, not by a statement. */
  private boolean suits(Draft draft, int noun) {
    return draft.medium == null || draft.medium == Medium.MESSAGE || carriers.isCarrier(noun);
  }

  private static boolean isTold(Draft draft, int sentence) {
    return draft.acts.stream().anyMatch(act -> act.sentence == sentence);
  }

  /** In a sentence that tells it, in the next few, or before it in its paragraph or the lead. */
  private boolean isNear(Draft draft, int sentence) {
    int behind = sentence - draft.firstSentence();
    boolean before =
        behind < 0
            && behind >= -BEFORE
            && (reading.isLead(sentence)
                || reading.paragraph(sentence) == reading.paragraph(draft.firstSentence()));
    return isTold(draft, sentence) || behind > 0 && behind <= NEXT || before;
  }

  /** The sender is the one who speaks: named first, or right before "in a statement". */
  private boolean isSaying(Draft draft, int noun) {
    int sentence = clauses.sentenceOf(noun);
    for (int group = clauses.sentenceStart(sentence);
        group < clauses.sentenceEnd(sentence);
        group++) {
      if (isName(group) && isTop(draft, group)) {
        return isSender(draft, group) || isSender(draft, noun - 2);
      }
    }
    return isSender(draft, noun - 2);
  }

  /** No preposition before it, no possessive behind it. */
  private boolean isName(int group) {
    boolean name = clauses.is(group, GroupKind.NOUN) || clauses.is(group, GroupKind.PRONOUN);
    return name
        && !clauses.is(group - 1, GroupKind.PREPOSITION)
        && !clauses.is(group + 1, GroupKind.POSSESSIVE);
  }

  private boolean isTop(Draft draft, int group) {
    Entity entity = reading.entities().at(clauses.start(group));
    return entity != null && entity.isTop() || isSender(draft, group);
  }

  private boolean isSender(Draft draft, int group) {
    if (!clauses.is(group, GroupKind.NOUN) && !clauses.is(group, GroupKind.PRONOUN)) {
      return false;
    }
    int start = clauses.start(group);
    Entity entity = reading.entities().at(start);
    return entity != null && draft.hasSender(entity)
        || draft.senders.stream().anyMatch(s -> s.from() <= start && start < s.to());
  }

  private void set(Draft draft, DateExpression date) {
    draft.sent = date.value();
    int word = words.wordAt(date.span().start());
    int end = words.wordAt(date.span().end() - 1) + 1;
    draft.origins.put(MessageField.SENT, word, end, "date-of-statement");
  }
}
