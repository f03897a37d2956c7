package dev.communique.parser.clause;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tags the words of one sentence, left to right. Names and times found by earlier stages are taken
 * as they are; what is neither in a closed class nor a verb is a noun. A word that can be verb or
 * noun is settled by its neighbours.
 */
final class Tagger {
  private final Words words;
  private final WordRanges times;
  private final WordRanges names;
  private final Tokens tokens = new Tokens();
  private int sentenceStart;
  private int sentenceEnd;
  private boolean titleCase;

  Tagger(Words words, WordRanges times, WordRanges names) {
    this.words = words;
    this.times = times;
    this.names = names;
  }

  /** The tokens of a sentence; valid until the next call. */
  Tokens tag(int sentence) {
    tokens.clear();
    sentenceStart = words.sentenceStart(sentence);
    sentenceEnd = words.sentenceEnd(sentence);
    titleCase = isTitleCase();
    for (int word = sentenceStart; word < sentenceEnd; ) {
      word = step(word);
    }
    return tokens;
  }

  /** Most longer words start with a capital: a headline, where capitals tell nothing. */
  private boolean isTitleCase() {
    int capitals = 0;
    int smalls = 0;
    for (int word = sentenceStart; word < sentenceEnd; word++) {
      if (words.kind(word) == WordKind.LETTERS && words.end(word) - words.start(word) > 3) {
        if (words.isCapitalised(word)) {
          capitals++;
        } else {
          smalls++;
        }
      }
    }
    // A sentence with a full stop is no headline, however many names and titles it holds.
    boolean closed = words.first(sentenceEnd - 1) == '.';
    return capitals >= 3 && (closed ? smalls == 0 : capitals > 3 * smalls);
  }

  private int step(int word) {
    int timeEnd = times.endAt(word);
    if (timeEnd > word) {
      return add(word, Math.min(timeEnd, sentenceEnd), Tag.TIME);
    }
    int nameEnd = names.endAt(word);
    if (nameEnd > word) {
      return add(word, Math.min(nameEnd, sentenceEnd), Tag.NAME);
    }
    return switch (words.kind(word)) {
      case LETTERS -> letters(word);
      case NUMBER, ORDINAL -> add(word, word + 1, Tag.NUMBER);
      case MIXED -> add(word, word + 1, Tag.NAME);
      case CLITIC -> add(word, word + 1, Tag.CLITIC);
      case QUOTE -> add(word, word + 1, Tag.QUOTE);
      case DASH -> add(word, word + 1, Tag.DASH);
      case PUNCTUATION -> add(word, word + 1, punctuation(words.first(word)));
      case SYMBOL -> add(word, word + 1, Tag.OTHER);
    };
  }

  private int add(int start, int end, Tag tag) {
    tokens.add(start, end, tag);
    return end;
  }

  private static Tag punctuation(char c) {
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
    boolean free = mayBeFunctionWord(word);
    FunctionWord function = free ? words.value(word, ClauseLexicon.FUNCTION) : null;
    if (function != null) {
      int end = Math.min(words.endOf(word, ClauseLexicon.FUNCTION), sentenceEnd);
      Tag tag = settle(word, end, function);
      if (tag != Tag.OTHER) {
        return add(word, end, tag);
      }
    }
    VerbForm verb = mayBeVerb(word) ? words.value(word, ClauseLexicon.VERB) : null;
    if (verb != null && isVerb(word, verb)) {
      return add(word, word + 1, Tag.VERB);
    }
    return add(word, word + 1, plain(word));
  }

  private boolean mayBeFunctionWord(int word) {
    return !words.isHyphenated(word)
        && (!words.isCapitalised(word)
            || word == sentenceStart
            || titleCase
            || opensQuote(word)
            || words.end(word) - words.start(word) == 1);
  }

  private boolean opensQuote(int word) {
    return word > sentenceStart && words.kind(word - 1) == WordKind.QUOTE && words.isGlued(word);
  }

  private boolean mayBeVerb(int word) {
    boolean compound =
        words.isHyphenated(word) || word + 1 < sentenceEnd && words.isHyphenated(word + 1);
    return !compound
        && (!words.isCapitalised(word) || word == sentenceStart || titleCase || opensQuote(word));
  }

  /** The tag of a closed-class word in its place; OTHER when it is not used as one here. */
  private Tag settle(int word, int end, FunctionWord function) {
    Tag before = before(0);
    switch (function.tag()) {
      case POSSESSIVE:
        // "told her that", "her letter"
        return words.first(word) == 'h' && end == word + 1 && isHer(word) && !startsNoun(end)
            ? Tag.PRONOUN
            : Tag.POSSESSIVE;
      case ADVERB_OR_ADJECTIVE:
        return before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.CLITIC
            ? Tag.NOUN
            : Tag.ADVERB;
      case AUXILIARY:
        // "a will", "the might": nouns
        return before == Tag.DETERMINER || before == Tag.POSSESSIVE ? Tag.OTHER : Tag.AUXILIARY;
      case DETERMINER:
        // "have all sent", "the presidents each sent"
        boolean subject = before == Tag.AUXILIARY || before == Tag.NAME || before == Tag.NOUN;
        return subject && isFloating(word) ? Tag.ADVERB : Tag.DETERMINER;
      case THAT:
        // "at that time"
        return before == Tag.PREPOSITION || before == Tag.TO ? Tag.DETERMINER : Tag.THAT;
      case PREPOSITION:
        // "the following message"
        boolean opened = before == Tag.DETERMINER || before == Tag.POSSESSIVE;
        return end == word + 1 && (opened || isParticipleUse(word)) ? Tag.OTHER : Tag.PREPOSITION;
      default:
        return function.tag();
    }
  }

  /** "all", "both" or "each" that stands for the subject once more before a verb. */
  private boolean isFloating(int word) {
    boolean floating =
        switch (words.string(word)) {
          case "all", "both", "each" -> true;
          default -> false;
        };
    return floating && word + 1 < sentenceEnd && words.is(word + 1, ClauseLexicon.VERB);
  }

  private boolean isHer(int word) {
    return words.end(word) - words.start(word) == 3
        && words.text().charAt(words.start(word) + 1) == 'e';
  }

  /** "was following", "is including": verbs after all. */
  private boolean isParticipleUse(int word) {
    return before(0) == Tag.AUXILIARY && words.is(word, ClauseLexicon.VERB);
  }

  private boolean startsNoun(int word) {
    if (word >= sentenceEnd) {
      return false;
    }
    if (words.kind(word) == WordKind.QUOTE) {
      // her "heartfelt thanks"
      return startsNoun(word + 1);
    }
    if (words.kind(word) != WordKind.LETTERS) {
      return false;
    }
    return !words.is(word, ClauseLexicon.FUNCTION) || names.endAt(word) > word;
  }

  private Tag plain(int word) {
    if (words.isCapitalised(word) && word != sentenceStart) {
      return Tag.NAME;
    }
    return isAdverb(word) ? Tag.ADVERB : words.isCapitalised(word) ? Tag.NAME : Tag.NOUN;
  }

  private boolean isAdverb(int word) {
    int length = words.end(word) - words.start(word);
    return length > 4
        && !words.is(word, ClauseLexicon.VERB)
        && words.text().charAt(words.end(word) - 1) == 'y'
        && words.text().charAt(words.end(word) - 2) == 'l';
  }

  // ---- verb or noun

  private boolean isVerb(int word, VerbForm verb) {
    int back = 0;
    while (before(back) == Tag.ADVERB || before(back) == Tag.NEGATION) {
      back++;
    }
    Tag before = before(back);
    switch (before) {
      case AUXILIARY:
        return fitsAuxiliary(tokens.start(tokens.count() - 1 - back), verb);
      case TO:
        return verb.can(VerbForm.BASE) || verb.can(VerbForm.ING);
      case DETERMINER, POSSESSIVE, NUMBER, CLITIC:
        return false;
      case PREPOSITION:
        // "for sending a card", but "a message of greeting from"
        return verb.can(VerbForm.ING)
            && !endsPhrase(word + 1)
            && !isPreposition(word + 1)
            && !(isOf(word - 1) && (isTo(word + 1) || isVerbWord(word + 1)));
      case SUBORDINATOR:
        return verb.can(VerbForm.ING) || !verb.noun() || startsObject(word + 1);
      case PRONOUN, RELATIVE:
        return true;
      case CONJUNCTION:
        // "condolences and support to", "congratulations and wishes for"
        return !(verb.noun()
                && before(back + 1) == Tag.NOUN
                && (isTo(word + 1) || isPreposition(word + 1)))
            && isVerbAfterNoun(word, verb, before);
      case VERB:
        return verb.can(VerbForm.ING) || verb.can(VerbForm.PAST) && !isBareNoun(word + 1);
      case TIME:
        // "a New Year's greeting"
        Tag opener = before(back + 1);
        return opener != Tag.DETERMINER
            && opener != Tag.POSSESSIVE
            && isVerbAfterNoun(word, verb, before);
      default:
        return isVerbAfterNoun(word, verb, before);
    }
  }

  private boolean fitsAuxiliary(int auxiliary, VerbForm verb) {
    FunctionWord function = words.value(auxiliary, ClauseLexicon.FUNCTION);
    String detail = function == null ? "" : function.detail();
    if (detail.startsWith("be")) {
      return verb.can(VerbForm.PARTICIPLE) || verb.can(VerbForm.ING);
    }
    if (detail.startsWith("ha")) {
      return verb.can(VerbForm.PARTICIPLE);
    }
    return verb.can(VerbForm.BASE);
  }

  private boolean isVerbAfterNoun(int word, VerbForm verb, Tag before) {
    if (!verb.can(VerbForm.BASE) && !verb.can(VerbForm.THIRD)) {
      return isVerbByEnding(word, verb, before);
    }
    if (verb.can(VerbForm.PAST) && before != Tag.NOUN) {
      return true; // put, set, cut
    }
    if (!verb.noun()) {
      return true;
    }
    if (before == Tag.NOUN) {
      return startsClosedObject(word + 1);
    }
    if (startsObject(word + 1)) {
      return before != Tag.OTHER || !isAdverbAt(word + 1);
    }
    // "Xi calls for …" but "peace talks with …"
    return isPerson(tokens.count() - 1) && !endsPhrase(word + 1);
  }

  private boolean isVerbByEnding(int word, VerbForm verb, Tag before) {
    // "Combined forces said": an adjective at the sentence's start.
    return before != Tag.OTHER || verb.can(VerbForm.ING) || !isBareNoun(word + 1);
  }

  private boolean isBareNoun(int word) {
    return word < sentenceEnd
        && words.kind(word) == WordKind.LETTERS
        && !words.isCapitalised(word)
        && !words.is(word, ClauseLexicon.FUNCTION)
        && times.endAt(word) == word
        && !isAdverb(word);
  }

  /** Whether an object or a that-clause can begin at a word. */
  private boolean startsObject(int word) {
    if (word >= sentenceEnd) {
      return false;
    }
    if (names.endAt(word) > word || words.kind(word) == WordKind.QUOTE) {
      return true;
    }
    FunctionWord function = words.value(word, ClauseLexicon.FUNCTION);
    if (function != null) {
      return switch (function.tag()) {
        case DETERMINER, POSSESSIVE, PRONOUN, THAT, TO, ADVERB -> true;
        default -> false;
      };
    }
    return words.isCapitalised(word) || words.kind(word) == WordKind.NUMBER;
  }

  /** A determiner, pronoun or "that": after a noun nothing less makes the next word a verb. */
  private boolean startsClosedObject(int word) {
    FunctionWord function = word < sentenceEnd ? words.value(word, ClauseLexicon.FUNCTION) : null;
    if (function == null) {
      return false;
    }
    return switch (function.tag()) {
      case DETERMINER, POSSESSIVE, PRONOUN, THAT -> true;
      default -> false;
    };
  }

  private boolean isAdverbAt(int word) {
    FunctionWord function = word < sentenceEnd ? words.value(word, ClauseLexicon.FUNCTION) : null;
    return function != null && function.tag() == Tag.ADVERB;
  }

  private boolean isPreposition(int word) {
    FunctionWord function = word < sentenceEnd ? words.value(word, ClauseLexicon.FUNCTION) : null;
    return function != null && function.tag() == Tag.PREPOSITION;
  }

  private boolean isTo(int word) {
    FunctionWord function = word < sentenceEnd ? words.value(word, ClauseLexicon.FUNCTION) : null;
    return function != null && function.tag() == Tag.TO;
  }

  /** "a message of greeting to Lund": a noun, where "for writing to Lund" holds a verb. */
  private boolean isOf(int word) {
    return words.first(word) == 'o' && words.end(word) - words.start(word) == 2;
  }

  /** "a message of greeting sent by": no verb stands before another. */
  private boolean isVerbWord(int word) {
    return word < sentenceEnd
        && words.is(word, ClauseLexicon.VERB)
        && !words.is(word, ClauseLexicon.FUNCTION);
  }

  private boolean endsPhrase(int word) {
    return word >= sentenceEnd
        || words.kind(word) == WordKind.PUNCTUATION
        || words.kind(word) == WordKind.CLITIC;
  }

  private boolean isPerson(int token) {
    return token >= 0
        && tokens.tag(token) == Tag.NAME
        && names.endAt(tokens.start(token)) == tokens.end(token);
  }

  /** The tag of the {@code n}th token back; OTHER at the sentence's start. */
  private Tag before(int n) {
    int token = tokens.count() - 1 - n;
    return token < 0 ? Tag.OTHER : tokens.tag(token);
  }

  /** The verb form at a word that was tagged as a verb. */
  static @Nullable VerbForm form(Words words, int word) {
    return words.value(word, ClauseLexicon.VERB);
  }
}
