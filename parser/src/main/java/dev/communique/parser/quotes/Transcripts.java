package dev.communique.parser.quotes;

import dev.communique.parser.quotes.Attribution.Range;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/**
 * Paragraphs of a transcript: a speaker in capitals and a colon, then the words without marks.
 *
 * <p>One such paragraph alone is none: {@code CORRECTION: …}. Paragraphs without a label belong to
 * the one before while they address somebody.
 */
final class Transcripts {
  /** Words of a label with its full stops. */
  private static final int MAX_LABEL = 6;

  private final Scene scene;
  private final Words words;
  private final boolean present;

  Transcripts(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.present = isTranscript();
  }

  private boolean isTranscript() {
    int labels = 0;
    for (int paragraph = 0; paragraph < words.paragraphCount() && labels < 2; paragraph++) {
      labels += colon(paragraph) > 0 ? 1 : 0;
    }
    return labels == 2;
  }

  /** Whether the text holds paragraphs of a transcript. */
  boolean isPresent() {
    return present;
  }

  /** The paragraph after the last one of what a labelled paragraph starts; -1 if it is none. */
  int endAfter(int paragraph) {
    if (colon(paragraph) < 0) {
      return -1;
    }
    int end = paragraph + 1;
    while (end < words.paragraphCount() && colon(end) < 0 && addresses(end)) {
      end++;
    }
    return end;
  }

  /** The attribution of the paragraphs up to {@code end}. */
  Attribution read(int paragraph, int end) {
    int colon = colon(paragraph);
    Range speaker = new Range(words.paragraphStart(paragraph), colon);
    Attribution attribution =
        new Attribution(speaker, speaker, Range.NONE, QuotationRules.TRANSCRIPT)
            .add(colon + 1, words.paragraphEnd(paragraph));
    for (int next = paragraph + 1; next < end; next++) {
      attribution.add(words.paragraphStart(next), words.paragraphEnd(next));
    }
    return attribution;
  }

  /** The colon behind a paragraph's label; -1 when it has none, or goes on in marks. */
  private int colon(int paragraph) {
    int start = words.paragraphStart(paragraph);
    int end = Math.min(words.paragraphEnd(paragraph), start + MAX_LABEL + 1);
    for (int word = start; word < end; word++) {
      if (scene.isColon(word)) {
        boolean speaks =
            word > start && word + 1 < words.paragraphEnd(paragraph) && namesSpeaker(start, word);
        return speaks && !scene.isQuoted(word + 1) ? word : -1;
      }
      if (!isLabel(word)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean namesSpeaker(int from, int to) {
    for (int word = from; word < to; word++) {
      if (words.is(word, QuotesLexicon.LABEL)) {
        return true;
      }
    }
    return scene.people.mentionAt(to - 1).isPresent();
  }

  private boolean isLabel(int word) {
    if (words.kind(word) == WordKind.PUNCTUATION) {
      return words.first(word) == '.';
    }
    return words.kind(word) == WordKind.LETTERS && isCapitals(word);
  }

  private boolean isCapitals(int word) {
    for (int at = words.start(word); at < words.end(word); at++) {
      if (Character.isLowerCase(words.text().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean addresses(int paragraph) {
    for (int word = words.paragraphStart(paragraph); word < words.paragraphEnd(paragraph); word++) {
      if (words.is(word, QuotesLexicon.ADDRESS)) {
        return true;
      }
    }
    return false;
  }
}
