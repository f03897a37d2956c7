package dev.communique.parser.clause;

import dev.communique.parser.text.Words;

/** Tells how far the noun group goes that a token begins. */
final class NounGroups {
  /** Tokens in marks inside a noun group. */
  private static final int MAX_QUOTED = 7;

  private static final int OPENERS = Tag.set(Tag.DETERMINER, Tag.POSSESSIVE);
  private static final int NOMINAL = OPENERS | Tag.set(Tag.NOUN, Tag.NAME, Tag.NUMBER);
  private static final int INNER = Tag.set(Tag.TIME, Tag.ADVERB, Tag.ADVERB_OR_ADJECTIVE);
  private static final int NAMED = Tag.set(Tag.NOUN, Tag.NAME);

  private final Words words;
  private final WordCodes codes;
  private final Tokens tokens;
  private int first;

  NounGroups(Words words, WordCodes codes, Tokens tokens) {
    this.words = words;
    this.codes = codes;
    this.tokens = tokens;
  }

  /** The token after the group that a noun, name, number or determiner begins. */
  int end(int opener) {
    first = opener;
    boolean content = false;
    boolean quoted = false;
    int name = frontedName();
    int at = first;
    for (; at < tokens.count() && at != name; at++) {
      int tag = tokens.tag(at);
      if (tag == Tag.QUOTE && (quoted ? content : opensInnerQuote(at))) {
        quoted = !quoted;
      } else if (!Tag.isIn(tag, NOMINAL) && !isInner(tag, at)
          || content && startsAnother(tag, at)) {
        break;
      } else {
        content |= !Tag.isIn(tag, OPENERS);
      }
    }
    return at;
  }

  private boolean opensGroup() {
    return tokens.isIn(first, OPENERS);
  }

  /** <i>his "sincere congratulations"</i>: marks between the opener and the end of the group. */
  private boolean opensInnerQuote(int at) {
    return at == first + 1 && opensGroup() && closesInnerQuote(at);
  }

  private boolean closesInnerQuote(int at) {
    int token = at + 1;
    int limit = Math.min(tokens.count(), at + MAX_QUOTED + 1);
    while (token < limit && tokens.isIn(token, NOMINAL)) {
      token++;
    }
    return token > at + 1 && tokens.tagOr(token, Tag.STOP) == Tag.QUOTE;
  }

  private boolean isInner(int tag, int at) {
    return Tag.isIn(tag, INNER) && at > first && (tag == Tag.TIME ? isTime(at) : isAdverb(at));
  }

  /** "a New Year's greeting", "Monday's message": a time inside, or before, a noun group. */
  private boolean isTime(int at) {
    int before = tokens.tag(at - 1);
    boolean opened = Tag.isIn(before, OPENERS) || before == Tag.NOUN && opensGroup();
    return opened && tokens.tagOr(at + 1, Tag.STOP) == Tag.NOUN;
  }

  /** "a very warm message" */
  private boolean isAdverb(int at) {
    return at == first + 1 && opensGroup() && Tag.isIn(tokens.tagOr(at + 1, Tag.STOP), NOMINAL);
  }

  /** Whether a token behind a noun begins a group of its own. */
  private boolean startsAnother(int tag, int at) {
    return Tag.isIn(tag, OPENERS) || tag == Tag.NAME && (startsName(at) || startsClause(at));
  }

  /** A person's name after a common noun: "in the message | Ana Lund". */
  private boolean startsName(int at) {
    return codes.startsName(tokens.start(at)) && at > first && tokens.isIn(at - 1, NAMED);
  }

  /** <i>The last time | Lund wrote</i>: a name behind a noun that takes a clause. */
  private boolean startsClause(int at) {
    return tokens.tag(at - 1) == Tag.NOUN
        && words.is(tokens.start(at - 1), ClauseLexicon.CLAUSE_NOUN);
  }

  /**
   * <i>At the rally | Ana Lund said</i>: of a phrase that opens a sentence with a preposition,
   * names right before the verb are the subject. -1 when there are none.
   */
  private int frontedName() {
    if (first != 1 || tokens.tag(0) != Tag.PREPOSITION || !opensGroup()) {
      return -1;
    }
    int name = behind(first + 1, Tag.NOUN);
    int end = behind(name, Tag.NAME);
    boolean subject = name > first + 1 && end > name && tokens.tagOr(end, Tag.STOP) == Tag.VERB;
    return subject ? name : -1;
  }

  /** The first token from one on that has another tag. */
  private int behind(int token, int tag) {
    int next = token;
    while (tokens.tagOr(next, Tag.STOP) == tag) {
      next++;
    }
    return next;
  }
}
