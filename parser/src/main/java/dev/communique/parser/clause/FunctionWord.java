package dev.communique.parser.clause;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;

/**
 * What a word of a closed class is, as the bits of {@link WordCodes}.
 *
 * @param code its tag, and more about auxiliaries
 */
record FunctionWord(int code) {
  private static final CharMatcher LETTERS =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));
  private static final ImmutableSet<String> FLOATING = ImmutableSet.of("all", "both", "each");

  /**
   * A word of a list.
   *
   * @param spelling the word or phrase
   * @param tag its class
   * @param detail more about an auxiliary, often empty
   */
  static FunctionWord of(String spelling, int tag, String detail) {
    int code = WordCodes.function(tag);
    code |= LETTERS.matchesAllOf(spelling) ? 0 : WordCodes.PHRASE;
    code |= FLOATING.contains(spelling) ? WordCodes.FLOATING : 0;
    code |= spelling.equals("her") ? WordCodes.HER : 0;
    return new FunctionWord(tag == Tag.AUXILIARY ? code | auxiliary(detail) : code);
  }

  private static int auxiliary(String detail) {
    int code = detail.startsWith("be") ? WordCodes.BE : 0;
    code |= detail.startsWith("ha") ? WordCodes.HAVE : 0;
    boolean bare = detail.equals("be") || detail.equals("have") || detail.equals("do");
    return code | (bare ? WordCodes.BARE : 0) | WordCodes.group(groupBits(detail));
  }

  private static int groupBits(String detail) {
    int bits = detail.endsWith(" not") ? GroupTable.NEGATED : 0;
    if (detail.startsWith("future")) {
      bits |= GroupTable.FUTURE;
    } else if (detail.startsWith("modal")) {
      bits |= GroupTable.MODAL;
    } else if (detail.startsWith("hav")) {
      bits |= GroupTable.PERFECT;
    }
    if (detail.contains("past")) {
      bits |= GroupTable.PAST;
    }
    boolean gerund = detail.equals("having") || detail.equals("being");
    return gerund ? bits | GroupTable.GERUND : bits;
  }
}
