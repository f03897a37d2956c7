package dev.communique.fuzz;

import com.google.common.collect.ImmutableList;
import dev.communique.core.Corpus;
import dev.communique.model.Article;
import dev.communique.parser.ArticleParser;

/** A few articles to put questions to. */
final class SmallCorpus {
  private static final String LETTER =
      """
       date 2019-03-04 VELBURG, March 4 (KNA) -- President Xi Jinping of China sent a message of \
      congratulation to Kim Jong Un on Sunday on the 70th founding anniversary, KCNA reported.

      "Peace and stability" are what both want, Xi wrote.
      """;

  private static final String REPLY =
      """
       date 2020-05-09 Kim Jong Un thanked President Xi Jinping for his letter of condolences, \
      KCNA said. "I cherish our friendship," Kim wrote.
      """;

  private SmallCorpus() {}

  /** {@return its articles} */
  static ImmutableList<Article> articles() {
    ArticleParser parser = ArticleParser.create();
    return ImmutableList.of(
        parser.parse(LETTER, "2019.txt").orElseThrow(),
        parser.parse(REPLY, "2020.txt").orElseThrow());
  }

  /** {@return its articles as a corpus} */
  static Corpus corpus() {
    return Corpus.of(articles());
  }
}
