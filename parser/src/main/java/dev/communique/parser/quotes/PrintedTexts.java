package dev.communique.parser.quotes;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/**
 * Texts printed in full without quotation marks: the paragraphs behind a sentence that speaks of a
 * message, letter or the like and ends in a colon.
 *
 * <p>The text goes on as long as its paragraphs address somebody; short ones between and after
 * belong to it. A paragraph that opens with the message itself ("The letter renewed …") is the
 * reporter's again.
 */
final class PrintedTexts {
  private static final int MAX_PARAGRAPHS = 60;

  /** Words of a closing line: a wish, a signature. */
  private static final int SHORT = 14;

  private static final int SIGNATURE = 6;

  private final Scene scene;
  private final Words words;

  PrintedTexts(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /** The paragraph after the last one of a text that a sentence introduces; its own + 1 if none. */
  int endAfter(int from, int to) {
    int paragraph = words.paragraphOf(from);
    boolean introduces =
        to == words.paragraphEnd(paragraph) && scene.isColon(to - 1) && namesDocument(from, to);
    return introduces ? end(paragraph + 1) : paragraph + 1;
  }

  private boolean namesDocument(int from, int to) {
    for (int word = from; word < to; word++) {
      if (words.is(word, QuotesLexicon.DOCUMENT)) {
        return true;
      }
    }
    return false;
  }

  private int end(int first) {
    int limit = Math.min(words.paragraphCount(), first + MAX_PARAGRAPHS);
    int end = first;
    for (int paragraph = first; paragraph < limit && !isReporters(paragraph); paragraph++) {
      boolean addresses = addresses(paragraph);
      if (addresses || end == paragraph && paragraph > first && isClosing(paragraph)) {
        end = paragraph + 1;
      }
      if (!addresses && isSignature(paragraph)) {
        break;
      }
    }
    return end == first && first < limit && !isReporters(first) ? first + 1 : end;
  }

  /** In quotation marks, empty, or about the message: "The letter renewed …". */
  private boolean isReporters(int paragraph) {
    int start = words.paragraphStart(paragraph);
    int end = words.paragraphEnd(paragraph);
    if (start >= end || scene.isQuoted(start)) {
      return true;
    }
    int head = Math.min(end, start + 3);
    for (int word = start; word < head; word++) {
      if (words.is(word, QuotesLexicon.DOCUMENT) && !words.isCapitalised(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean addresses(int paragraph) {
    for (int word = words.paragraphStart(paragraph); word < words.paragraphEnd(paragraph); word++) {
      if (words.is(word, QuotesLexicon.ADDRESS)) {
        return true;
      }
    }
    return false;
  }

  /** A wish or signature: short, and nobody reports anything in it. */
  private boolean isClosing(int paragraph) {
    int end = words.paragraphEnd(paragraph);
    boolean closing = end - words.paragraphStart(paragraph) <= SHORT;
    for (int word = words.paragraphStart(paragraph); closing && word < end; word++) {
      CueVerb cue = scene.cueVerb(word);
      closing = cue == null || !cue.takes(CueTake.SPEECH);
    }
    return closing;
  }

  /** A few words without a verb, the first with a capital. */
  private boolean isSignature(int paragraph) {
    int start = words.paragraphStart(paragraph);
    int end = words.paragraphEnd(paragraph);
    return start < end
        && end - start <= SIGNATURE
        && words.isCapitalised(start)
        && !scene.hasFiniteVerb(start, end)
        && words.kind(end - 1) == WordKind.LETTERS;
  }
}
