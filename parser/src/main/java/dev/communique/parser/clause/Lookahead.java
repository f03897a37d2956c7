package dev.communique.parser.clause;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/** What can begin at a word that is not yet tagged, inside its sentence. */
final class Lookahead {
  private static final int CLOSED_OBJECT =
      Tag.set(Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN, Tag.THAT);
  private static final int OBJECT = CLOSED_OBJECT | Tag.set(Tag.TO, Tag.ADVERB);

  private final Words words;
  private final WordCodes codes;
  private int end;

  Lookahead(Words words, WordCodes codes) {
    this.words = words;
    this.codes = codes;
  }

  /** Begins a sentence. */
  void sentence(int sentenceEnd) {
    end = sentenceEnd;
  }

  boolean is(int word, int tag) {
    return word < end && codes.tag(word) == tag;
  }

  boolean startsNoun(int word) {
    int noun = word;
    while (noun < end && words.kind(noun) == WordKind.QUOTE) {
      noun++; // her "heartfelt thanks"
    }
    return noun < end
        && words.kind(noun) == WordKind.LETTERS
        && (!codes.isFunction(noun) || codes.startsName(noun));
  }

  boolean isBareNoun(int word) {
    return word < end
        && words.kind(word) == WordKind.LETTERS
        && !words.isCapitalised(word)
        && !codes.isFunction(word)
        && !codes.startsTime(word)
        && !isAdverb(word);
  }

  /** Whether an object or a that-clause can begin at a word. */
  boolean startsObject(int word) {
    if (word >= end) {
      return false;
    }
    WordKind kind = words.kind(word);
    if (codes.startsName(word) || kind == WordKind.QUOTE) {
      return true;
    }
    return codes.isFunction(word)
        ? Tag.isIn(codes.tag(word), OBJECT)
        : words.isCapitalised(word) || kind == WordKind.NUMBER;
  }

  /** A determiner, pronoun or "that": after a noun nothing less makes the next word a verb. */
  boolean startsClosedObject(int word) {
    return word < end && Tag.isIn(codes.tag(word), CLOSED_OBJECT);
  }

  /** "a message of greeting sent by": no verb stands before another. */
  boolean isVerbWord(int word) {
    return word < end && codes.isVerb(word) && !codes.isFunction(word);
  }

  boolean endsPhrase(int word) {
    return word >= end
        || words.kind(word) == WordKind.PUNCTUATION
        || words.kind(word) == WordKind.CLITIC;
  }

  /** Whether a word looks like an adverb: "warmly", but not "reply". */
  boolean isAdverb(int word) {
    int last = words.end(word) - 1;
    return last - words.start(word) > 3
        && words.text().charAt(last) == 'y'
        && words.text().charAt(last - 1) == 'l'
        && !codes.isVerb(word);
  }
}
