package dev.communique.parser.quotes;

import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.quotes.Attribution.Range;
import dev.communique.parser.text.Words;

/** What passages in marks are that no reporting clause has taken, and whom they may belong to. */
final class LeftPassages {
  /** Words of a term or of scare quotes. */
  private static final int TERM = 3;

  private final Scene scene;
  private final Words words;

  LeftPassages(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /**
   * {@code "Nobody came" to the talks.}: sentences in marks, behind them no verb of the reporter.
   */
  boolean goesOn(Passage passage, int from, int end) {
    return passage.opener() == from
        && words.isCapitalised(passage.from())
        && !scene.shapes.isTitle(passage)
        && !scene.hasFiniteVerb(from, end);
  }

  /** A title, words announced as a name or term, or a few small words inside a sentence. */
  boolean isNameOrTerm(Passage passage) {
    return scene.shapes.isTitle(passage)
        || scene.shapes.isNobodys(passage)
        || passage.to() - passage.from() <= TERM && !scene.shapes.isSentence(passage);
  }

  boolean isTold(Passage passage, int from) {
    return passage.isDouble()
        && passage.to() - passage.from() > 1
        && !scene.shapes.isTitle(passage)
        && !scene.shapes.isNobodys(passage)
        && teller(passage, from).isPresent();
  }

  /** The person whom a sentence tells of. */
  Range teller(Range telling) {
    int subject = telling.isPresent() ? scene.doers.mainSubject(telling.from(), telling.to()) : -1;
    return subject >= 0 && isNamed(subject)
        ? scene.doers.widen(subject, telling.from(), telling.to())
        : Range.NONE;
  }

  private boolean isNamed(int group) {
    return scene.isPersonLike(group)
        && (scene.is(group, GroupKind.PRONOUN)
            || scene.people.mentionAt(scene.clauses.end(group) - 1).isPresent());
  }

  Range teller(Passage passage, int from) {
    int subject =
        scene.doers.isPassiveBefore(passage.opener(), from)
            ? -1
            : scene.doers.likelySubject(from, passage.opener());
    return subject >= 0 && scene.isPersonLike(subject)
        ? scene.doers.widen(subject, from, passage.opener())
        : Range.NONE;
  }

  boolean isAllQuoted(int from, int to) {
    for (int word = from; word < to; word++) {
      if (scene.isWord(word) && !scene.isQuoted(word)) {
        return false;
      }
    }
    return true;
  }
}
