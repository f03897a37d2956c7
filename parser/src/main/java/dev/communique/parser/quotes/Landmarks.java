package dev.communique.parser.quotes;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/** The words of a text that the rules go to, found in one walk. */
final class Landmarks {
  /** Everything that can be a quotation mark, apostrophes too. */
  final Places marks = new Places();

  /** Verbs of reporting. */
  final Places cueVerbs = new Places();

  /** Phrases that name a source. */
  final Places sources = new Places();

  /** Nouns of saying. */
  final Places cueNouns = new Places();

  private Landmarks() {}

  static Landmarks of(Words words) {
    Landmarks landmarks = new Landmarks();
    long cueVerb = words.lexicon().mask(QuotesLexicon.CUE_VERB);
    long source = words.lexicon().mask(QuotesLexicon.SOURCE);
    long cueNoun = words.lexicon().mask(QuotesLexicon.CUE_NOUN);
    for (int word = 0; word < words.count(); word++) {
      long meanings = words.meanings(word) & (cueVerb | source | cueNoun);
      if (meanings != 0) {
        landmarks.add(word, meanings, cueVerb, source, cueNoun);
      } else if (words.kind(word) == WordKind.QUOTE || words.kind(word) == WordKind.CLITIC) {
        landmarks.marks.add(word);
      }
    }
    return landmarks;
  }

  private void add(int word, long meanings, long cueVerb, long source, long cueNoun) {
    if ((meanings & cueVerb) != 0) {
      cueVerbs.add(word);
    }
    if ((meanings & source) != 0) {
      sources.add(word);
    }
    if ((meanings & cueNoun) != 0) {
      cueNouns.add(word);
    }
  }

  /** Leaves out what stands inside passages in quotation marks. */
  void keepOutside(QuotationMarks passages) {
    cueVerbs.keepOutside(passages);
    sources.keepOutside(passages);
    cueNouns.keepOutside(passages);
  }
}
