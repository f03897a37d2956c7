package dev.communique.parser.clause;

import dev.communique.parser.text.Words;

/** Puts the tokens of a sentence together to noun groups, verb groups and markers. */
final class Grouper {
  private final Words words;
  private final WordRanges names;
  private final GroupTable groups;
  private Tokens tokens = new Tokens();
  private int at;

  Grouper(Words words, WordRanges names, GroupTable groups) {
    this.words = words;
    this.names = names;
    this.groups = groups;
  }

  void group(Tokens sentence) {
    tokens = sentence;
    at = 0;
    while (at < tokens.count()) {
      step();
    }
  }

  private void step() {
    switch (tokens.tag(at)) {
      case NOUN, NAME, NUMBER, DETERMINER, POSSESSIVE -> nounGroup();
      case TIME -> time();
      case PRONOUN -> single(GroupKind.PRONOUN);
      case VERB, AUXILIARY -> verbGroup(at, 0);
      case NEGATION, ADVERB, ADVERB_OR_ADJECTIVE -> adverb();
      case TO -> to();
      case PREPOSITION -> single(GroupKind.PREPOSITION);
      case CONJUNCTION -> single(GroupKind.CONJUNCTION);
      case SUBORDINATOR -> single(GroupKind.SUBORDINATOR);
      case THAT -> single(GroupKind.THAT);
      case RELATIVE -> single(GroupKind.RELATIVE);
      case CLITIC -> single(GroupKind.POSSESSIVE);
      case COMMA -> single(GroupKind.COMMA);
      case COLON -> single(GroupKind.COLON);
      case SEMICOLON -> single(GroupKind.SEMICOLON);
      case STOP -> single(GroupKind.STOP);
      case QUOTE -> single(GroupKind.QUOTE);
      case OPEN_BRACKET -> single(GroupKind.OPEN_BRACKET);
      case CLOSE_BRACKET -> single(GroupKind.CLOSE_BRACKET);
      case DASH -> single(GroupKind.DASH);
      case OTHER -> single(GroupKind.OTHER);
    }
  }

  private void single(GroupKind kind) {
    groups.add(kind, tokens.start(at), tokens.end(at), tokens.end(at) - 1, 0);
    at++;
  }

  // ---- noun groups

  private void nounGroup() {
    int first = at;
    boolean content = false;
    boolean quoted = false;
    int name = frontedName(first);
    while (at < tokens.count() && at != name) {
      Tag tag = tokens.tag(at);
      if (tag == Tag.QUOTE && (quoted ? content : opensInnerQuote(first))) {
        quoted = !quoted;
        at++;
        continue;
      }
      boolean opener = tag == Tag.DETERMINER || tag == Tag.POSSESSIVE;
      if (!isNominal(tag) && !isInnerTime(first) && !isInnerAdverb(first)) {
        break;
      }
      if (content && (opener || startsName(first) || startsClause(tag))) {
        break;
      }
      content |= !opener;
      at++;
    }
    int last = tokens.tag(at - 1) == Tag.QUOTE ? at - 2 : at - 1;
    groups.add(GroupKind.NOUN, tokens.start(first), tokens.end(at - 1), tokens.end(last) - 1, 0);
  }

  /** <i>his "sincere congratulations"</i>: marks between the opener and the end of the group. */
  private boolean opensInnerQuote(int first) {
    return at == first + 1 && opensGroup(first) && closesInnerQuote();
  }

  private boolean closesInnerQuote() {
    int token = at + 1;
    while (token < tokens.count() && isNominal(tokens.tag(token)) && token - at < 8) {
      token++;
    }
    return token > at + 1 && tokens.tagOr(token, Tag.STOP) == Tag.QUOTE;
  }

  private static boolean isNominal(Tag tag) {
    return switch (tag) {
      case NOUN, NAME, NUMBER, DETERMINER, POSSESSIVE -> true;
      default -> false;
    };
  }

  /** "a New Year's greeting", "Monday's message": a time inside, or before, a noun group. */
  private boolean isInnerTime(int first) {
    if (tokens.tag(at) != Tag.TIME || at == first) {
      return false;
    }
    Tag before = tokens.tag(at - 1);
    boolean opened =
        before == Tag.DETERMINER
            || before == Tag.POSSESSIVE
            || before == Tag.NOUN && opensGroup(first);
    return opened && tokens.tagOr(at + 1, Tag.STOP) == Tag.NOUN;
  }

  private boolean opensGroup(int first) {
    return tokens.tag(first) == Tag.DETERMINER || tokens.tag(first) == Tag.POSSESSIVE;
  }

  /** "a very warm message" */
  private boolean isInnerAdverb(int first) {
    Tag tag = tokens.tag(at);
    return (tag == Tag.ADVERB || tag == Tag.ADVERB_OR_ADJECTIVE)
        && at > first
        && at == first + 1
        && opensGroup(first)
        && isNominal(tokens.tagOr(at + 1, Tag.STOP));
  }

  /** <i>The last time | Lund wrote</i>: a name behind a noun that takes a clause. */
  private boolean startsClause(Tag tag) {
    return tag == Tag.NAME
        && tokens.tag(at - 1) == Tag.NOUN
        && words.is(tokens.start(at - 1), ClauseLexicon.CLAUSE_NOUN);
  }

  /**
   * <i>At the rally | Ana Lund said</i>: of a phrase that opens a sentence with a preposition,
   * names right before the verb are the subject. -1 when there are none.
   */
  private int frontedName(int first) {
    if (first != 1 || tokens.tag(0) != Tag.PREPOSITION || !opensGroup(first)) {
      return -1;
    }
    int name = first + 1;
    while (tokens.tagOr(name, Tag.STOP) == Tag.NOUN) {
      name++;
    }
    int end = name;
    while (tokens.tagOr(end, Tag.STOP) == Tag.NAME) {
      end++;
    }
    boolean subject = name > first + 1 && end > name && tokens.tagOr(end, Tag.STOP) == Tag.VERB;
    return subject ? name : -1;
  }

  /** A person's name after a common noun begins a group of its own: "in the message | Ana Lund". */
  private boolean startsName(int first) {
    int start = tokens.start(at);
    if (names.endAt(start) == start || tokens.tag(at) != Tag.NAME) {
      return false;
    }
    Tag before = tokens.tag(at - 1);
    return at > first && (before == Tag.NOUN || before == Tag.NAME);
  }

  private void time() {
    boolean possessive = tokens.tagOr(at + 1, Tag.STOP) == Tag.CLITIC;
    single(possessive ? GroupKind.NOUN : GroupKind.TIME);
  }

  // ---- verb groups

  private void to() {
    int verb = at + 1;
    while (tokens.tagOr(verb, Tag.STOP) == Tag.ADVERB) {
      verb++;
    }
    Tag tag = tokens.tagOr(verb, Tag.STOP);
    boolean infinitive =
        tag == Tag.VERB && can(verb, VerbForm.BASE)
            || tag == Tag.AUXILIARY && isBareAuxiliary(detail(verb));
    if (infinitive) {
      verbGroup(at, GroupTable.INFINITIVE);
    } else {
      single(GroupKind.PREPOSITION);
    }
  }

  private static boolean isBareAuxiliary(String detail) {
    return detail.equals("be") || detail.equals("have") || detail.equals("do");
  }

  private void adverb() {
    // "also sent": the adverb belongs to no group; "not only" likewise.
    single(GroupKind.ADVERB);
  }

  private void verbGroup(int first, int bits) {
    int info = bits;
    at = (bits & GroupTable.INFINITIVE) != 0 ? first + 1 : first;
    int head = -1;
    int auxiliary = -1;
    int last = first;
    int next = -1; // the verb that the adverbs at hand stand before
    for (; at < tokens.count(); at++) {
      Tag tag = tokens.tag(at);
      if (tag == Tag.AUXILIARY && head < 0) {
        info |= auxiliaryBits(at);
        auxiliary = at;
        last = at;
      } else if (tag == Tag.VERB && head < 0 && joins(auxiliary, info)) {
        head = at;
        last = at;
      } else if (tag == Tag.NEGATION && head < 0) {
        info |= GroupTable.NEGATED;
        last = at;
      } else if (tag != Tag.ADVERB && tag != Tag.ADVERB_OR_ADJECTIVE || head >= 0) {
        break;
      } else if (at > next) {
        next = verbBehind(at);
        if (next < 0) {
          break;
        }
      }
    }
    at = last + 1;
    int headWord = tokens.start(head >= 0 ? head : auxiliary >= 0 ? auxiliary : last);
    info |= head >= 0 ? headBits(head, auxiliary) : GroupTable.COPULA;
    groups.add(GroupKind.VERB, tokens.start(first), tokens.end(last), headWord, info);
  }

  private boolean joins(int auxiliary, int info) {
    return auxiliary >= 0 || (info & ~GroupTable.INFINITIVE) == 0;
  }

  /** The verb behind a run of adverbs; -1 when another word follows. */
  private int verbBehind(int token) {
    int next = token;
    while (true) {
      Tag tag = tokens.tagOr(next, Tag.STOP);
      if (tag == Tag.VERB || tag == Tag.AUXILIARY) {
        return next;
      }
      if (tag != Tag.ADVERB && tag != Tag.NEGATION && tag != Tag.ADVERB_OR_ADJECTIVE) {
        return -1;
      }
      next++;
    }
  }

  private int auxiliaryBits(int token) {
    String detail = detail(token);
    int bits = detail.endsWith(" not") ? GroupTable.NEGATED : 0;
    if (detail.startsWith("future")) {
      bits |= GroupTable.FUTURE;
    } else if (detail.startsWith("modal")) {
      bits |= GroupTable.MODAL;
    } else if (detail.startsWith("hav") || detail.startsWith("have")) {
      bits |= GroupTable.PERFECT;
    }
    if (detail.contains("past")) {
      bits |= GroupTable.PAST;
    }
    if (detail.equals("having") || detail.equals("being")) {
      bits |= GroupTable.GERUND;
    }
    return bits;
  }

  private int headBits(int head, int auxiliary) {
    int bits = 0;
    boolean be = auxiliary >= 0 && detail(auxiliary).startsWith("be");
    if (be && !can(head, VerbForm.ING)) {
      bits |= GroupTable.PASSIVE;
    } else if (auxiliary < 0 && can(head, VerbForm.ING)) {
      bits |= GroupTable.GERUND;
    } else if (auxiliary < 0 && can(head, VerbForm.PAST)) {
      bits |= GroupTable.PAST;
    }
    boolean bare = auxiliary < 0 && can(head, VerbForm.PARTICIPLE);
    if (bare) {
      bits |= can(head, VerbForm.PAST) ? GroupTable.MAYBE_PARTICIPLE : GroupTable.PARTICIPLE;
    }
    return bits;
  }

  private boolean can(int token, int shape) {
    VerbForm form = tokens.verb(token);
    return form != null && form.can(shape);
  }

  private String detail(int token) {
    FunctionWord function = tokens.function(token);
    return function == null ? "" : function.detail();
  }
}
