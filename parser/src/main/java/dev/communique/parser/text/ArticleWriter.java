package dev.communique.parser.text;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.communique.model.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes articles as dated text that reads back as the same articles: each one's text as it is, one
 * record after the other. Not thread-safe.
 *
 * <pre>{@code
 * try (ArticleWriter writer = ArticleWriter.open(Path.of("2019.txt"))) {
 *   for (Article article : articles) {
 *     writer.write(article);
 *   }
 * }
 * }</pre>
 *
 * <p>What is read back equals what was written in all but source, id and problems, which depend on
 * the file. A record behind another begins on a line of its own: where the one before does not end
 * in a line end it gets one.
 */
public final class ArticleWriter implements Closeable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** A header is never longer. */
  private static final int LONGEST_HEADER = 200;

  private final Writer out;
  private String before = "";
  private long count;

  private ArticleWriter(Writer out) {
    this.out = out;
  }

  /**
   * {@return a writer to a stream of characters, which is to be encoded as UTF-8}
   *
   * @param out where to; closed with the writer
   */
  public static ArticleWriter of(Writer out) {
    return new ArticleWriter(out);
  }

  /**
   * {@return a writer to a new file, in UTF-8; a file of that name is replaced}
   *
   * @param file where to
   * @throws IOException if the file cannot be written
   */
  public static ArticleWriter open(Path file) throws IOException {
    return of(Files.newBufferedWriter(file, UTF_8));
  }

  /**
   * Writes one article.
   *
   * @param article the article
   * @throws IllegalArgumentException if it could not be told from the one before, because it does
   *     not begin with a header; write such articles to files of their own, or as JSON
   * @throws java.nio.charset.CharacterCodingException if its text has half a surrogate pair and the
   *     writer is that of a file
   * @throws IOException if it cannot be written
   */
  public void write(Article article) throws IOException {
    String text = article.text();
    if (count == 0) {
      // A mark at the start of a file is no text; one of the text must have one before it.
      out.write(text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? BYTE_ORDER_MARK + text : text);
    } else {
      String end = before.isEmpty() || endsLine(before) ? "" : "\n";
      checkArgument(
          beginsRecord(before + end, text),
          "article without a header cannot follow another: %s",
          article.source());
      out.write(end);
      out.write(text);
    }
    count++;
    before = text.substring(Math.max(0, Blanks.skipBack(text, 0, text.length()) - 1));
  }

  private static boolean endsLine(String text) {
    return Blanks.isLineEnd(text.charAt(text.length() - 1));
  }

  /** Whether a reader cuts exactly here. */
  private static boolean beginsRecord(String before, String text) {
    String around = before + text.substring(0, Math.min(text.length(), LONGEST_HEADER));
    HeaderLine header = HeaderLine.at(around, before.length(), around.length());
    return header != null
        && HeaderLine.beginsRecord(around, before.length(), header)
        && Blanks.skip(around, 0, before.length()) < before.length();
  }

  @Override
  public String toString() {
    return "ArticleWriter{" + count + " written}";
  }

  /**
   * Closes what is written to.
   *
   * @throws IOException if what was written last could not be
   */
  @Override
  public void close() throws IOException {
    out.close();
  }
}
