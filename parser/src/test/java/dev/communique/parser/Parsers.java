package dev.communique.parser;

/** One parser for all tests of a run: building it takes longer than reading with it. */
public final class Parsers {
  private static final ArticleParser SHARED = ArticleParser.create();

  private Parsers() {}

  public static ArticleParser shared() {
    return SHARED;
  }
}
