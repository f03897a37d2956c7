package dev.communique.parser.text;

import static com.google.common.base.Preconditions.checkArgument;

import dev.communique.model.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

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
 * the file. A file whose first article is full of control characters is no text to a reader. A
 * record behind another begins on a line of its own: where the one before does not end in a line
 * end it gets one.
 */
public final class ArticleWriter implements Closeable {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A header is never longer. */
  private static final int LONGEST_HEADER = 200;

  private final Writer out;
  private final @Nullable FileDraft draft;
  private String before = "";
  private long count;

  /** Broken or closed: nothing becomes the file any more. */
  private boolean isOver;

  private ArticleWriter(Writer out, @Nullable FileDraft draft) {
    this.out = out;
    this.draft = draft;
  }

  /**
   * {@return a writer to a stream of characters, which is to be encoded as UTF-8}
   *
   * @param out where to; closed with the writer
   */
  public static ArticleWriter of(Writer out) {
    return new ArticleWriter(out, null);
  }

  /**
   * {@return a writer to a new file, in UTF-8} The file is there, and a file of that name replaced,
   * when the writer is closed; until then all lies in a {@link FileDraft} beside it. When something
   * could not be written, closing leaves everything as it was before; of what goes wrong elsewhere
   * it does not know, and the articles written so far are the file then.
   *
   * @param file where to
   * @throws IOException if the file cannot be written
   */
  public static ArticleWriter open(Path file) throws IOException {
    FileDraft draft = FileDraft.of(file);
    return new ArticleWriter(draft.writer(), draft);
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
    append(count == 0 ? mark(text) : lineEnd(article), text);
    count++;
    before = text.substring(Math.max(0, Blanks.skipBack(text, 0, text.length()) - 1));
  }

  /** A mark at the start of a file is no text; one of the text must have one before it. */
  private static String mark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  }

  /** What the record before lacks of a line. */
  private String lineEnd(Article next) {
    String end = before.isEmpty() || endsLine(before) ? "" : "\n";
    checkArgument(
        beginsRecord(before + end, next.text()),
        "article without a header cannot follow another: %s",
        next.source());
    return end;
  }

  private void append(String gap, String text) throws IOException {
    try {
      out.write(gap);
      out.write(text);
    } catch (IOException failed) {
      isOver = true;
      throw failed;
    }
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
   * Closes what is written to; the file of {@link #open} is there then.
   *
   * @throws IOException if what was written last could not be
   */
  @Override
  public void close() throws IOException {
    if (draft == null) {
      out.close();
      return;
    }
    try (draft) {
      if (!isOver) {
        isOver = true;
        draft.commit();
      }
    }
  }
}
