package dev.communique.parser.messages;

import dev.communique.model.Medium;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.Words;

/** Tells a deed that says something, "sent a strong message", from a message. */
final class Figures {
  private final Clauses clauses;
  private final Words words;
  private final MessageNouns nouns;

  Figures(Clauses clauses, MessageNouns nouns) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.nouns = nouns;
  }

  /**
   * "By visiting the border, Lund sent a strong message to Roe": it is strong or clear, or told as
   * what was done "by" doing something else.
   */
  boolean isFigure(int noun, int verb) {
    MessageNoun told = noun < 0 ? null : nouns.noun(noun);
    if (told == null || told.medium() != Medium.MESSAGE || told.purpose() != null) {
      return false;
    }
    boolean bare = words.string(clauses.head(noun)).equalsIgnoreCase("message");
    return bare
        && !nouns.isPreposition(noun + 1, "of")
        && (isForceful(noun) || isByDeed(verb) || isWanted(verb));
  }

  /** "We want | to send a message to them": what is wanted is that they understand. */
  private boolean isWanted(int verb) {
    int want = verb - 1;
    return clauses.isInfinitive(verb)
        && clauses.is(want, GroupKind.VERB)
        && switch (clauses.lemma(want)) {
          case "want", "need", "have", "wish" -> true;
          default -> false;
        };
  }

  private boolean isForceful(int noun) {
    for (int word = clauses.start(noun); word < clauses.head(noun); word++) {
      if (words.value(word, MessagesLexicon.SIGN) == Sign.FORCE) {
        return true;
      }
    }
    return false;
  }

  /** "By [visiting] the border, Lund | sent": the sentence opens with the deed. */
  private boolean isByDeed(int verb) {
    int first = clauses.sentenceStart(clauses.sentenceOf(verb));
    return nouns.isPreposition(first, "by")
        && clauses.is(first + 1, GroupKind.VERB)
        && clauses.isGerund(first + 1);
  }
}
