package dev.communique.parser.clause;

import dev.communique.parser.text.Words;

/** Puts the tokens of a sentence together to noun groups, verb groups and markers. */
final class Grouper {
  /** By tag; null where the group is found by its own rules. */
  private static final GroupKind[] SINGLE = new GroupKind[Tag.DASH + 1];

  static {
    SINGLE[Tag.PRONOUN] = GroupKind.PRONOUN;
    SINGLE[Tag.NEGATION] = GroupKind.ADVERB;
    SINGLE[Tag.ADVERB] = GroupKind.ADVERB;
    SINGLE[Tag.ADVERB_OR_ADJECTIVE] = GroupKind.ADVERB;
    SINGLE[Tag.PREPOSITION] = GroupKind.PREPOSITION;
    SINGLE[Tag.CONJUNCTION] = GroupKind.CONJUNCTION;
    SINGLE[Tag.SUBORDINATOR] = GroupKind.SUBORDINATOR;
    SINGLE[Tag.THAT] = GroupKind.THAT;
    SINGLE[Tag.RELATIVE] = GroupKind.RELATIVE;
    SINGLE[Tag.CLITIC] = GroupKind.POSSESSIVE;
    SINGLE[Tag.COMMA] = GroupKind.COMMA;
    SINGLE[Tag.COLON] = GroupKind.COLON;
    SINGLE[Tag.SEMICOLON] = GroupKind.SEMICOLON;
    SINGLE[Tag.STOP] = GroupKind.STOP;
    SINGLE[Tag.QUOTE] = GroupKind.QUOTE;
    SINGLE[Tag.OPEN_BRACKET] = GroupKind.OPEN_BRACKET;
    SINGLE[Tag.CLOSE_BRACKET] = GroupKind.CLOSE_BRACKET;
    SINGLE[Tag.DASH] = GroupKind.DASH;
    SINGLE[Tag.OTHER] = GroupKind.OTHER;
  }

  private final Tokens tokens;
  private final GroupTable groups;
  private final NounGroups nouns;
  private final VerbGroups verbs;

  Grouper(Words words, WordCodes codes, Tokens tokens, GroupTable groups) {
    this.tokens = tokens;
    this.groups = groups;
    this.nouns = new NounGroups(words, codes, tokens);
    this.verbs = new VerbGroups(codes, tokens, groups);
  }

  /** Adds the groups of the sentence whose tokens are at hand. */
  void group() {
    for (int at = 0; at < tokens.count(); ) {
      at = step(at);
    }
  }

  /** Adds the group that a token begins; the token after it. */
  private int step(int at) {
    int tag = tokens.tag(at);
    return switch (tag) {
      case Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.DETERMINER, Tag.POSSESSIVE -> noun(at);
      case Tag.VERB, Tag.AUXILIARY -> verbs.add(at, 0);
      case Tag.TIME -> single(at, isPossessive(at) ? GroupKind.NOUN : GroupKind.TIME);
      case Tag.TO ->
          verbs.startsInfinitive(at)
              ? verbs.add(at, GroupTable.INFINITIVE)
              : single(at, GroupKind.PREPOSITION);
      default -> single(at, SINGLE[tag]);
    };
  }

  private int single(int at, GroupKind kind) {
    groups.add(kind, tokens.start(at), tokens.end(at) - 1, 0);
    return at + 1;
  }

  private int noun(int at) {
    int end = nouns.end(at);
    int last = tokens.tag(end - 1) == Tag.QUOTE ? end - 2 : end - 1;
    groups.add(GroupKind.NOUN, tokens.start(at), tokens.end(last) - 1, 0);
    return end;
  }

  private boolean isPossessive(int time) {
    return tokens.tagOr(time + 1, Tag.STOP) == Tag.CLITIC;
  }
}
