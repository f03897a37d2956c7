package dev.communique.core.query;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;
import dev.communique.model.Article;
import dev.communique.model.Span;
import java.io.Serializable;

/**
 * A key word in its context: words found in an article, with what stands around them.
 *
 * @param article the article
 * @param span where the words stand
 */
public record KwicLine(Article article, Span span) implements Serializable {
  private static final int AROUND = 40;

  /**
   * Checks that the words lie in the text.
   *
   * @param article the article
   * @param span where the words stand
   */
  public KwicLine {
    checkNotNull(article, "article").textOf(span);
  }

  /** {@return the words found, as written} */
  public String hit() {
    return oneLine(article.textOf(span));
  }

  /** {@return what stands before them, at most 40 characters, blanks and line ends as one blank} */
  public String left() {
    String before = article.text().substring(Math.max(0, span.start() - 2 * AROUND), span.start());
    String line = oneLine(before);
    int start = Math.max(0, line.length() - AROUND);
    boolean cut = start < line.length() && Character.isLowSurrogate(line.charAt(start));
    return line.substring(cut ? start + 1 : start);
  }

  /** {@return what stands after them, at most 40 characters, blanks and line ends as one blank} */
  public String right() {
    String text = article.text();
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + 2 * AROUND));
    String line = oneLine(after);
    int end = Math.min(AROUND, line.length());
    boolean cut = end > 0 && Character.isHighSurrogate(line.charAt(end - 1));
    return line.substring(0, cut ? end - 1 : end);
  }

  static String oneLine(String text) {
    return CharMatcher.whitespace().collapseFrom(text, ' ');
  }

  /** {@return the line with the words in brackets, and the article} */
  @Override
  public String toString() {
    return left() + "[" + hit() + "]" + right() + " (" + article.id() + ")";
  }
}
