package dev.communique.parser.quotes;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.quotes.Attribution.Range;

/**
 * The whole phrase of a speaker who is described, not named: {@code a spokesman | for the ministry
 * of the north}.
 */
final class SpeakerPhrase {
  private static final int MAX_PARTS = 3;

  private final Scene scene;
  private final Clauses clauses;

  SpeakerPhrase(Scene scene) {
    this.scene = scene;
    this.clauses = scene.clauses;
  }

  /** A speaker with the prepositional phrases that hang on a description. */
  Range full(Attribution attribution) {
    Range speaker = attribution.speaker;
    if (!speaker.isPresent()) {
      return speaker;
    }
    int noun = clauses.groupAt(speaker.to() - 1);
    if (!scene.is(noun, GroupKind.NOUN) || clauses.end(noun) != speaker.to()) {
      return speaker;
    }
    boolean behind =
        attribution.rule.equals("trailing-cue") && speaker.from() >= attribution.cue.to();
    int last = noun;
    for (int part = 0; part < MAX_PARTS; part++) {
      int next = last + 1;
      if (!scene.is(next, GroupKind.PREPOSITION)
          || !joins(noun, next, behind)
          || !scene.is(next + 1, GroupKind.NOUN)) {
        break;
      }
      last = owned(next + 1);
    }
    return last == noun || scene.isNominal(last + 1)
        ? speaker
        : new Range(speaker.from(), clauses.end(last));
  }

  /** {@code Ana Lund of Zenda}: a name of its own. */
  private boolean isFullName(int noun) {
    int start = clauses.start(noun);
    return clauses.end(noun) - start > 1
        && scene.words.isCapitalised(start)
        && scene.isNameLike(noun)
        && !scene.isWord(start, "the");
  }

  private int owned(int noun) {
    int last = noun;
    while (scene.is(last + 1, GroupKind.POSSESSIVE) && scene.is(last + 2, GroupKind.NOUN)) {
      last += 2;
    }
    return last;
  }

  /** Behind its verb, what comes with another preposition than these is said of the speech. */
  private boolean joins(int noun, int preposition, boolean behind) {
    int word = clauses.start(preposition);
    if (scene.isWord(word, "of")) {
      return !isFullName(noun);
    }
    if (scene.isNameLike(noun) && !scene.opensSentence(clauses.start(noun))) {
      return false;
    }
    if (scene.isWord(word, "for") || scene.isWord(word, "from")) {
      return true;
    }
    return !behind
        && (scene.isWord(word, "at")
            || scene.isWord(word, "by")
            || scene.isWord(word, "on")
            || scene.isWord(word, "with")
            || scene.isWord(word, "to") && scene.isWord(clauses.head(noun), "close"));
  }
}
