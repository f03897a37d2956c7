package dev.communique.parser.clause;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/**
 * Tags the words of one sentence, left to right. Names and times found by earlier stages are taken
 * as they are; what is neither in a closed class nor a verb is a noun. A word that can be verb or
 * noun is settled by its neighbours.
 */
final class Tagger {
  private static final int OPENERS = Tag.set(Tag.DETERMINER, Tag.POSSESSIVE);
  private static final int OWNERS = OPENERS | Tag.set(Tag.CLITIC);
  private static final int SUBJECTS = Tag.set(Tag.AUXILIARY, Tag.NAME, Tag.NOUN);
  private static final int GOVERNORS = Tag.set(Tag.PREPOSITION, Tag.TO);

  private final Words words;
  private final WordCodes codes;
  private final Tokens tokens;
  private final Lookahead ahead;
  private final VerbOrNoun verbs;
  private int sentenceStart;
  private int sentenceEnd;
  private boolean titleCase;

  Tagger(Words words, WordCodes codes, Tokens tokens) {
    this.words = words;
    this.codes = codes;
    this.tokens = tokens;
    this.ahead = new Lookahead(words, codes);
    this.verbs = new VerbOrNoun(words, codes, ahead, tokens);
  }

  /** Makes the tokens those of a sentence. */
  void tag(int start, int end) {
    tokens.clear(start);
    ahead.sentence(end);
    sentenceStart = start;
    sentenceEnd = end;
    titleCase = isTitleCase();
    for (int word = start; word < end; ) {
      word = step(word);
    }
  }

  /** Most longer words start with a capital: a headline, where capitals tell nothing. */
  private boolean isTitleCase() {
    // A sentence with a full stop is no headline, however many names and titles it holds.
    int allowed = words.first(sentenceEnd - 1) == '.' ? 0 : (sentenceEnd - sentenceStart) / 4;
    int capitals = 0;
    int smalls = 0;
    for (int word = sentenceStart; word < sentenceEnd; word++) {
      if (words.end(word) - words.start(word) > 3 && words.kind(word) == WordKind.LETTERS) {
        if (words.isCapitalised(word)) {
          capitals++;
        } else if (++smalls > allowed) {
          return false;
        }
      }
    }
    return capitals >= 3 && capitals > 3 * smalls;
  }

  /** Adds the token that starts at a word; the word after it. */
  private int step(int word) {
    if (codes.startsRange(word)) {
      int tag = codes.startsTime(word) ? Tag.TIME : Tag.NAME;
      return add(Math.min(codes.rangeEnd(word), sentenceEnd), tag);
    }
    WordKind kind = words.kind(word);
    if (kind == WordKind.LETTERS) {
      return letters(word);
    }
    return switch (kind) {
      case LETTERS, MIXED -> add(word + 1, Tag.NAME);
      case NUMBER, ORDINAL -> add(word + 1, Tag.NUMBER);
      case CLITIC -> add(word + 1, Tag.CLITIC);
      case QUOTE -> add(word + 1, Tag.QUOTE);
      case DASH -> add(word + 1, Tag.DASH);
      case PUNCTUATION -> add(word + 1, punctuation(words.first(word)));
      case SYMBOL -> add(word + 1, Tag.OTHER);
    };
  }

  private int add(int end, int tag) {
    tokens.add(end, tag);
    return end;
  }

  private static int punctuation(char c) {
    return switch (c) {
      case ',' -> Tag.COMMA;
      case ':' -> Tag.COLON;
      case ';' -> Tag.SEMICOLON;
      case '(', '[', '{' -> Tag.OPEN_BRACKET;
      case ')', ']', '}' -> Tag.CLOSE_BRACKET;
      default -> Tag.STOP;
    };
  }

  private int letters(int word) {
    int code = codes.code(word);
    if ((code & WordCodes.KNOWN) == 0) {
      return add(word + 1, plain(word));
    }
    if (codes.isFunction(word) && mayBeFunctionWord(word)) {
      int end = phraseEnd(word, code);
      int tag = settle(word, end, code);
      if (tag != Tag.OTHER) {
        return add(end, tag);
      }
    }
    boolean verb = codes.isVerb(word) && mayBeVerb(word) && verbs.isVerb(word);
    return add(word + 1, verb ? Tag.VERB : plain(word));
  }

  private int phraseEnd(int word, int code) {
    return (code & WordCodes.PHRASE) == 0
        ? word + 1
        : Math.min(words.endOf(word, ClauseLexicon.FUNCTION), sentenceEnd);
  }

  private boolean mayBeFunctionWord(int word) {
    return !words.isHyphenated(word)
        && (mayBeInSmallLetters(word) || words.end(word) - words.start(word) == 1);
  }

  private boolean mayBeVerb(int word) {
    boolean compound =
        words.isHyphenated(word) || word + 1 < sentenceEnd && words.isHyphenated(word + 1);
    return !compound && mayBeInSmallLetters(word);
  }

  /** Whether a word is in small letters, or has its capital from where it stands. */
  private boolean mayBeInSmallLetters(int word) {
    return !words.isCapitalised(word) || word == sentenceStart || titleCase || opensQuote(word);
  }

  private boolean opensQuote(int word) {
    return word > sentenceStart && words.kind(word - 1) == WordKind.QUOTE && words.isGlued(word);
  }

  /** The tag of a closed-class word in its place; OTHER when it is not used as one here. */
  private int settle(int word, int end, int code) {
    int before = tokens.last(0);
    int tag = codes.tag(word);
    return switch (tag) {
      case Tag.POSSESSIVE -> isObject(word, end, code) ? Tag.PRONOUN : tag;
      case Tag.ADVERB_OR_ADJECTIVE -> Tag.isIn(before, OWNERS) ? Tag.NOUN : Tag.ADVERB;
      // "a will", "the might": nouns; not so in "those were"
      case Tag.AUXILIARY -> Tag.isIn(before, OPENERS) && !standsAlone(word) ? Tag.OTHER : tag;
      // "have all sent", "the presidents each sent"
      case Tag.DETERMINER ->
          Tag.isIn(before, SUBJECTS) && isFloating(word, code) ? Tag.ADVERB : tag;
      // "at that time"
      case Tag.THAT -> Tag.isIn(before, GOVERNORS) ? Tag.DETERMINER : tag;
      case Tag.PREPOSITION -> isNoPreposition(word, end, before) ? Tag.OTHER : tag;
      default -> tag;
    };
  }

  /** "These are", "those were": a determiner without a noun, before a form of "be". */
  private boolean standsAlone(int word) {
    String before = words.string(word - 1);
    boolean several = before.equalsIgnoreCase("these") || before.equalsIgnoreCase("those");
    return several && codes.has(word, WordCodes.BE);
  }

  /** "told her that", but "her letter". */
  private boolean isObject(int word, int end, int code) {
    return (code & WordCodes.HER) != 0 && !words.isCapitalised(word) && !ahead.startsNoun(end);
  }

  /** "all", "both" or "each" that stands for the subject once more before a verb. */
  private boolean isFloating(int word, int code) {
    return (code & WordCodes.FLOATING) != 0
        && !words.isCapitalised(word)
        && word + 1 < sentenceEnd
        && codes.isVerb(word + 1);
  }

  /** "the following message", "was following": noun or verb after all. */
  private boolean isNoPreposition(int word, int end, int before) {
    boolean participle = before == Tag.AUXILIARY && codes.isVerb(word);
    return end == word + 1 && (Tag.isIn(before, OPENERS) || participle);
  }

  private int plain(int word) {
    boolean capitalised = words.isCapitalised(word);
    if (capitalised && word != sentenceStart) {
      return Tag.NAME;
    }
    return ahead.isAdverb(word) ? Tag.ADVERB : capitalised ? Tag.NAME : Tag.NOUN;
  }
}
