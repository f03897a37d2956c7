package dev.communique.core.events;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.query.Folded;
import dev.communique.model.Article;
import dev.communique.model.PartKind;
import dev.communique.model.Span;
import dev.communique.model.TextPart;

/**
 * The words of an article that make it a copy of another: its running text, without header,
 * headline, dateline and what a page puts around it.
 */
record ArticleWords(ImmutableList<String> words) {
  /** The length of the runs that are compared; few runs of five words are said twice by chance. */
  static final int RUN = 5;

  static ArticleWords of(Article article) {
    return new ArticleWords(Folded.words(runningText(article)));
  }

  private static String runningText(Article article) {
    if (article.paragraphs().isEmpty()) {
      return article.text().substring(headerEnd(article));
    }
    StringBuilder text = new StringBuilder();
    for (Span paragraph : article.paragraphs()) {
      text.append(article.textOf(paragraph)).append('\n');
    }
    return text.toString();
  }

  private static int headerEnd(Article article) {
    return article.parts().stream()
        .filter(part -> part.kind() == PartKind.HEADER)
        .map(TextPart::span)
        .mapToInt(Span::end)
        .findFirst()
        .orElse(0);
  }

  Shingles shingles() {
    return Shingles.of(words, RUN);
  }

  /** The hashes of its runs in the order of the text. */
  long[] runs() {
    return Shingles.runs(words, RUN);
  }

  /** The numbers it says, in figures or words: what parts the reports of two anniversaries. */
  ImmutableSet<String> numbers() {
    return words.stream().filter(NumberWords::isNumber).collect(ImmutableSet.toImmutableSet());
  }
}
