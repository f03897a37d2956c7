package dev.communique.parser.clause;

import dev.communique.parser.text.Words;

/** Settles by its neighbours whether a word that can be a verb is one. */
final class VerbOrNoun {
  private static final int PASSED_OVER = Tag.set(Tag.ADVERB, Tag.NEGATION);

  private final Words words;
  private final WordCodes codes;
  private final Lookahead ahead;
  private final Tokens tokens;

  VerbOrNoun(Words words, WordCodes codes, Lookahead ahead, Tokens tokens) {
    this.words = words;
    this.codes = codes;
    this.ahead = ahead;
    this.tokens = tokens;
  }

  private boolean can(int word, int shapes) {
    return codes.has(word, shapes);
  }

  /** Whether a word behind the tokens at hand is a verb. */
  boolean isVerb(int word) {
    int back = 0;
    while (Tag.isIn(tokens.last(back), PASSED_OVER)) {
      back++;
    }
    int before = tokens.last(back);
    switch (before) {
      case Tag.AUXILIARY:
        return fitsAuxiliary(tokens.start(tokens.count() - 1 - back), word);
      case Tag.TO:
        return can(word, VerbForm.BASE | VerbForm.ING);
      case Tag.DETERMINER, Tag.POSSESSIVE, Tag.NUMBER, Tag.CLITIC:
        return false;
      case Tag.PREPOSITION:
        return fitsPreposition(word);
      case Tag.SUBORDINATOR:
        return can(word, VerbForm.ING)
            || !can(word, WordCodes.NOUN_TOO)
            || ahead.startsObject(word + 1);
      case Tag.PRONOUN, Tag.RELATIVE:
        return true;
      case Tag.CONJUNCTION:
        return !joinsNouns(word, back) && isVerbAfterNoun(word, before);
      case Tag.VERB:
        return can(word, VerbForm.ING)
            || can(word, VerbForm.PAST)
                && !ahead.isBareNoun(word + 1)
                && !(back > 0 && isTitle(word + 1));
      case Tag.TIME:
        // "a New Year's greeting"
        int opener = tokens.last(back + 1);
        return opener != Tag.DETERMINER
            && opener != Tag.POSSESSIVE
            && isVerbAfterNoun(word, before);
      case Tag.QUOTE:
        return !opensObject(word) && isVerbAfterNoun(word, before);
      default:
        return isVerbAfterNoun(word, before);
    }
  }

  /** <i>sent "warm wishes"</i>: a word in marks behind a verb, before a bare noun. */
  private boolean opensObject(int word) {
    return tokens.last(1) == Tag.VERB && words.isGlued(word) && ahead.isBareNoun(word + 1);
  }

  /** "congratulated newly | elected | President": a capital behind, no object of its own. */
  private boolean isTitle(int word) {
    return word < words.count() && words.isCapitalised(word);
  }

  private boolean fitsAuxiliary(int auxiliary, int word) {
    if (codes.has(auxiliary, WordCodes.BE)) {
      return can(word, VerbForm.PARTICIPLE | VerbForm.ING);
    }
    return can(word, codes.has(auxiliary, WordCodes.HAVE) ? VerbForm.PARTICIPLE : VerbForm.BASE);
  }

  /** "for sending a card", but "a message of greeting from". */
  private boolean fitsPreposition(int word) {
    return can(word, VerbForm.ING)
        && !ahead.endsPhrase(word + 1)
        && !ahead.is(word + 1, Tag.PREPOSITION)
        && !(isOf(word - 1) && (ahead.is(word + 1, Tag.TO) || ahead.isVerbWord(word + 1)));
  }

  /** "a message of greeting to Lund": a noun, where "for writing to Lund" holds a verb. */
  private boolean isOf(int word) {
    return words.first(word) == 'o' && words.end(word) - words.start(word) == 2;
  }

  /** "condolences and support to", "congratulations and wishes for". */
  private boolean joinsNouns(int word, int back) {
    return can(word, WordCodes.NOUN_TOO)
        && tokens.last(back + 1) == Tag.NOUN
        && (ahead.is(word + 1, Tag.TO) || ahead.is(word + 1, Tag.PREPOSITION));
  }

  private boolean isVerbAfterNoun(int word, int before) {
    if (!can(word, VerbForm.BASE | VerbForm.THIRD)) {
      // "Combined forces said": an adjective at the sentence's start.
      return before != Tag.OTHER || can(word, VerbForm.ING) || !ahead.isBareNoun(word + 1);
    }
    if (can(word, VerbForm.PAST) && before != Tag.NOUN) {
      return true; // put, set, cut
    }
    if (!can(word, WordCodes.NOUN_TOO)) {
      return true;
    }
    if (before == Tag.NOUN) {
      return ahead.startsClosedObject(word + 1);
    }
    if (ahead.startsObject(word + 1)) {
      return before != Tag.OTHER || !ahead.is(word + 1, Tag.ADVERB);
    }
    // "Xi calls for …" but "peace talks with …"
    return isPerson(tokens.count() - 1) && !ahead.endsPhrase(word + 1);
  }

  private boolean isPerson(int token) {
    return token >= 0
        && tokens.tag(token) == Tag.NAME
        && codes.startsName(tokens.start(token))
        && codes.rangeEnd(tokens.start(token)) == tokens.end(token);
  }
}
