package dev.communique.parser.messages;

import dev.communique.model.DateExpression;
import dev.communique.model.MessageField;
import dev.communique.model.PartialDate;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.List;

/**
 * Finds the day of a letter in a later sentence that speaks of it: "The letter, dated May 3, was
 * made public", "Lund's reply bears the date of June 1".
 */
final class LetterDates {
  /** Words between a message noun and the word that dates it, and between that and the date. */
  private static final int NEAR = 10;

  /** Sentences over which "the letter" is the one told last. */
  private static final int SENTENCES = 8;

  /** Sentences over which "it", or a letter not called so before, is the message told last. */
  private static final int NEXT = 2;

  private final Reading reading;
  private final Clauses clauses;
  private final Words words;

  LetterDates(Reading reading) {
    this.reading = reading;
    this.clauses = reading.clauses();
    this.words = reading.words();
  }

  /** Dates the messages that the text told without a day of their own. */
  void find(List<Draft> drafts) {
    for (DateExpression date : reading.dates()) {
      int word = words.wordAt(date.span().start());
      int noun = isDated(word) ? noun(word) : -1;
      if (noun >= 0) {
        date(noun, date, drafts);
      }
    }
  }

  /**
   * "dated March 3", "sent on", "the letter went out on": what stands before tells it of a letter.
   */
  private boolean isDated(int word) {
    return isSent(word) || hasSign(word);
  }

  /** "The letter | went | out | on | Monday": its verb is one of sending. */
  private boolean isSent(int word) {
    int group = clauses.groupAt(word) - 1;
    while (clauses.is(group, GroupKind.PREPOSITION) || clauses.is(group, GroupKind.ADVERB)) {
      group--;
    }
    return clauses.is(group, GroupKind.VERB)
        && Deed.SEND.isOf(clauses.lemma(group))
        && isThing(clauses.subject(group));
  }

  /** A letter, or "it". */
  private boolean isThing(int subject) {
    return isIt(subject) || clauses.is(subject, GroupKind.NOUN) && isNoun(clauses.head(subject));
  }

  private boolean isIt(int group) {
    return clauses.is(group, GroupKind.PRONOUN)
        && words.string(clauses.head(group)).equalsIgnoreCase("it");
  }

  private boolean hasSign(int word) {
    int start = Math.max(words.sentenceStart(words.sentenceOf(word)), word - 4);
    for (int w = word - 1; w >= start; w--) {
      if (words.value(w, MessagesLexicon.SIGN) == Sign.DATED) {
        return true;
      }
    }
    return false;
  }

  /** The message noun before a date, else "it", or -1. */
  private int noun(int word) {
    int start = Math.max(words.sentenceStart(words.sentenceOf(word)), word - NEAR);
    int it = -1;
    for (int w = word - 1; w >= start; w--) {
      int group = clauses.groupAt(w);
      if (isNoun(w) && clauses.is(group, GroupKind.NOUN)) {
        return group;
      }
      it = isIt(group) ? group : it;
    }
    return it;
  }

  private boolean isNoun(int word) {
    MessageNoun noun = words.value(word, MessagesLexicon.NOUN);
    return noun != null && (noun.isCarrier() || noun.kind() == MessageNoun.Kind.REPLY);
  }

  private void date(int noun, DateExpression date, List<Draft> drafts) {
    int sentence = clauses.sentenceOf(noun);
    boolean plural = words.text().charAt(words.end(clauses.head(noun)) - 1) == 's';
    if (clauses.possessor(noun) < 0 && isDatedBefore(sentence, date, drafts)) {
      return;
    }
    boolean only = drafts.stream().filter(draft -> !draft.answered).count() == 1;
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.sent == null && isMeant(draft, noun, sentence, only)) {
        draft.sent = value(date);
        int word = words.wordAt(date.span().start());
        int end = words.wordAt(date.span().end() - 1) + 1;
        draft.origins.put(MessageField.SENT, word, end, "letter-dated");
        if (!plural) {
          return;
        }
      }
    }
  }

  /** "between May 3 | and | May 9": all days from one to the other. */
  private PartialDate value(DateExpression date) {
    int word = words.wordAt(date.span().start());
    int end = words.wordAt(date.span().end() - 1) + 1;
    if (word == 0
        || end >= words.count()
        || !words.string(word - 1).equalsIgnoreCase("between")
        || !words.string(end).equals("and")) {
      return date.value();
    }
    for (DateExpression until : reading.datesIn(end + 1, end + 2)) {
      if (until.value().latest().isAfter(date.value().earliest())) {
        return PartialDate.of(date.value().earliest(), until.value().latest());
      }
    }
    return date.value();
  }

  /** The message that a sentence tells has taken its date already. */
  private static boolean isDatedBefore(int sentence, DateExpression date, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(
            draft ->
                date.value().equals(draft.sent)
                    && draft.acts.stream().anyMatch(act -> act.sentence == sentence));
  }

  /** Of an article's only letter "the letter" may tell at any distance. */
  private boolean isMeant(Draft draft, int noun, int sentence, boolean only) {
    int distance = sentence - draft.firstSentence();
    int most = !draft.carrier || isIt(noun) ? NEXT : only ? Integer.MAX_VALUE : SENTENCES;
    boolean near = distance >= 0 && distance <= most;
    int possessor = clauses.possessor(noun);
    if (!near || possessor < 0) {
      return near && !draft.answered;
    }
    Entity owner = reading.entities().at(clauses.head(possessor));
    return owner != null && owner.isTop() && isEnd(draft, owner, noun);
  }

  /** "Lund's letter" is from her, but "the king's letter", which nobody else sent, to him. */
  private boolean isEnd(Draft draft, Entity owner, int noun) {
    boolean role = words.string(clauses.start(clauses.possessor(noun))).equalsIgnoreCase("the");
    return draft.hasSender(owner) || role && draft.hasAddressee(owner);
  }
}
