package dev.communique.parser.messages;

import dev.communique.model.DateExpression;
import dev.communique.model.Medium;
import dev.communique.model.MessageField;
import dev.communique.model.Status;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the line under a post that a page shows: "— Ana Lund (@analund) May 3, 2019". It dates the
 * message told before it, and tells that it was a post.
 */
final class PostSignatures {
  /** Sentences over which a post can be the message told before it. */
  private static final int NEAR = 6;

  private final Reading reading;
  private final Clauses clauses;
  private final Words words;

  PostSignatures(Reading reading) {
    this.reading = reading;
    this.clauses = reading.clauses();
    this.words = reading.words();
  }

  /** Dates the messages that the text told without a day of their own. */
  void find(List<Draft> drafts) {
    for (DateExpression date : reading.dates()) {
      int word = words.wordAt(date.span().start());
      int name = name(clauses.groupAt(word));
      Draft draft = name < 0 ? null : draft(name, words.sentenceOf(word), drafts);
      if (draft != null) {
        take(draft, name, date);
      }
    }
  }

  /** The name in "— | Ana Lund | ( | @analund | ) | May 3, 2019", or -1. */
  private int name(int date) {
    boolean signed =
        clauses.is(date, GroupKind.TIME)
            && clauses.is(date - 1, GroupKind.CLOSE_BRACKET)
            && clauses.is(date - 2, GroupKind.NOUN)
            && words.first(clauses.start(date - 2)) == '@'
            && clauses.is(date - 3, GroupKind.OPEN_BRACKET)
            && clauses.is(date - 4, GroupKind.NOUN);
    return signed ? date - 4 : -1;
  }

  /** The last message of who signs, told before the signature and near it. */
  private @Nullable Draft draft(int name, int sentence, List<Draft> drafts) {
    Entity writer = reading.entities().at(clauses.head(name));
    Draft best = null;
    for (Draft draft : drafts) {
      int told = draft.firstSentence();
      if (isOpen(draft)
          && writer != null
          && draft.hasSender(writer)
          && told <= sentence
          && sentence - told <= NEAR
          && (best == null || told >= best.firstSentence())) {
        best = draft;
      }
    }
    return best;
  }

  /** A letter is none. */
  private static boolean isOpen(Draft draft) {
    return draft.status == Status.DONE
        && !draft.answered
        && (draft.medium == null
            || draft.medium == Medium.MESSAGE
            || draft.medium == Medium.SOCIAL_POST);
  }

  private void take(Draft draft, int name, DateExpression date) {
    int from = clauses.start(name);
    int to = words.wordAt(date.span().end() - 1) + 1;
    if (draft.medium != Medium.SOCIAL_POST) {
      draft.medium = Medium.SOCIAL_POST;
      draft.origins.put(MessageField.MEDIUM, from, to, "post-signature");
    }
    if (draft.sent == null) {
      draft.sent = date.value();
      draft.origins.put(MessageField.SENT, from, to, "post-signature");
    }
  }
}
