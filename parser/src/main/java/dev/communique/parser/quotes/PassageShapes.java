package dev.communique.parser.quotes;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/** Tells from the look of a passage in marks what it holds: speech, a name, a term. */
final class PassageShapes {
  private final Scene scene;
  private final Words words;

  PassageShapes(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /** Whether a passage ends in a sign that closes speech: {@code "We agree," she said}. */
  boolean endsLikeSpeech(Passage passage) {
    int last = passage.to() - 1;
    char c = words.text().charAt(words.end(last) - 1);
    boolean inside =
        c == ',' || c == '.' || c == '?' || c == '!' || c == '…' || c == '-' || c == '—';
    return inside || passage.after() < words.count() && scene.isComma(passage.after());
  }

  /** Whether a passage holds at least one sentence: starts like one and ends like speech. */
  boolean isSentence(Passage passage) {
    int first = passage.from();
    while (first < passage.to() && !scene.isWord(first)) {
      first++;
    }
    return first < passage.to()
        && (words.isCapitalised(first) || words.kind(first) == WordKind.NUMBER)
        && endsLikeSpeech(passage);
  }

  /**
   * Whether a passage looks like a name or title: its longer words are capitalised, no sign ends
   * it.
   */
  boolean isTitle(Passage passage) {
    for (int word = passage.from(); word < passage.to(); word++) {
      boolean longer = words.end(word) - words.start(word) > 3;
      if (longer && words.kind(word) == WordKind.LETTERS && !words.isCapitalised(word)) {
        return false;
      }
    }
    char last = words.text().charAt(words.end(passage.to() - 1) - 1);
    boolean named = passage.to() - passage.from() > 1 && passage.opener() > 0;
    boolean runsOn = last != '.' && last != '!' && last != '?';
    boolean inside = named && last == '.' && words.isGlued(passage.to() - 1) && !isSpoken(passage);
    return (words.isCapitalised(passage.from()) || words.kind(passage.from()) == WordKind.NUMBER)
        && (runsOn || inside);
  }

  /** Whether a comma or colon, or nothing, comes before a passage. */
  private boolean isSpoken(Passage passage) {
    return passage.opener() > 0 && words.kind(passage.opener() - 1) == WordKind.PUNCTUATION;
  }

  /** Whether words right before a passage say that it holds a name or term. */
  boolean isNobodys(Passage passage) {
    for (int word = Math.max(0, passage.opener() - 4); word < passage.opener(); word++) {
      if (words.endOf(word, QuotesLexicon.NOBODY) == passage.opener()) {
        return true;
      }
    }
    return false;
  }
}
