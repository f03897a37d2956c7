package dev.communique.parser.messages;

import dev.communique.model.DateExpression;
import dev.communique.model.MessageField;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of a letter in a later sentence that speaks of it: "The letter, dated May 3, was
 * made public", "Lund's reply bears the date of June 1".
 */
final class LetterDates {
  /** Words between a message noun and the word that dates it, and between that and the date. */
  private static final int NEAR = 10;

  /** Sentences over which "the letter" is the one told last. */
  private static final int SENTENCES = 8;

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

  private boolean isDated(int word) {
    int start = Math.max(words.sentenceStart(words.sentenceOf(word)), word - 4);
    for (int w = word - 1; w >= start; w--) {
      if (words.value(w, MessagesLexicon.SIGN) == Sign.DATED) {
        return true;
      }
    }
    return false;
  }

  /** The definite message noun before a date, or -1. */
  private int noun(int word) {
    int start = Math.max(words.sentenceStart(words.sentenceOf(word)), word - NEAR);
    for (int w = word - 1; w >= start; w--) {
      MessageNoun noun = words.value(w, MessagesLexicon.NOUN);
      int group = clauses.groupAt(w);
      if (noun != null
          && (noun.isCarrier() || noun.kind() == MessageNoun.Kind.REPLY)
          && clauses.is(group, GroupKind.NOUN)) {
        return group;
      }
    }
    return -1;
  }

  private void date(int noun, DateExpression date, List<Draft> drafts) {
    int sentence = clauses.sentenceOf(noun);
    Entity owner = owner(noun);
    boolean plural = words.text().charAt(words.end(clauses.head(noun)) - 1) == 's';
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      int distance = sentence - draft.firstSentence();
      boolean meant =
          draft.carrier
              && draft.sent == null
              && distance >= 0
              && distance <= SENTENCES
              && (owner == null ? !draft.answered : draft.hasSender(owner));
      if (meant) {
        draft.sent = date.value();
        int word = words.wordAt(date.span().start());
        int end = words.wordAt(date.span().end() - 1) + 1;
        draft.origins.put(MessageField.SENT, word, end, "letter-dated");
        if (!plural) {
          return;
        }
      }
    }
  }

  /** "Lund's letter", "his letter": the writer, when told. */
  private @Nullable Entity owner(int noun) {
    int possessor = clauses.possessor(noun);
    Entity entity =
        reading.entities().at(possessor < 0 ? clauses.start(noun) : clauses.head(possessor));
    return entity != null && entity.isTop() ? entity : null;
  }
}
