package dev.communique.parser.messages;

import com.google.common.collect.ImmutableSet;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;

/** Finds the phrases that tell in what words were sent: "in a letter", "in a post on X". */
final class Carriers {
  private static final ImmutableSet<String> POSTS = ImmutableSet.of("post", "tweet");

  /** Prepositions before what carries words. */
  private static final ImmutableSet<String> WAYS = ImmutableSet.of("in", "by", "via", "through");

  private final Clauses clauses;
  private final Words words;

  Carriers(Clauses clauses) {
    this.clauses = clauses;
    this.words = clauses.words();
  }

  /** A letter, a telegram, a post. */
  boolean isCarrier(int group) {
    if (!clauses.is(group, GroupKind.NOUN)) {
      return false;
    }
    int head = clauses.head(group);
    MessageNoun noun = words.value(head, MessagesLexicon.NOUN);
    return noun != null && noun.isCarrier() || isPost(head);
  }

  /** A carrier, or the statement in which it was made known. */
  boolean isCarrierOrStatement(int group) {
    return isCarrier(group)
        || clauses.is(group, GroupKind.NOUN)
            && words.value(clauses.head(group), MessagesLexicon.VENUE) == Venue.STATEMENT;
  }

  /** "his official Facebook page" */
  boolean isSocial(int group) {
    for (int word = clauses.start(group); word < clauses.end(group); word++) {
      if (words.value(word, MessagesLexicon.SIGN) == Sign.SOCIAL) {
        return clauses.is(group, GroupKind.NOUN);
      }
    }
    return false;
  }

  private boolean isPost(int head) {
    return POSTS.contains(words.lower(head));
  }

  /** The last "in a letter", "by telegram" between two groups, or -1. */
  int behind(int from, int to) {
    for (int group = to - 1; group > from; group--) {
      if (isCarrier(group) && clauses.is(group - 1, GroupKind.PREPOSITION) && isIn(group - 1)) {
        return group - 1;
      }
    }
    return -1;
  }

  private boolean isIn(int preposition) {
    return WAYS.contains(words.lower(clauses.start(preposition)));
  }
}
