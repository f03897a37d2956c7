package dev.communique.parser.clause;

/** Counts how often the tag of a word is looked at. */
final class CountingTokens extends Tokens {
  private long count;

  long looks() {
    return count;
  }

  @Override
  int tag(int token) {
    count++;
    return super.tag(token);
  }
}
