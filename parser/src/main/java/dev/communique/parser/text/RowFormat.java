package dev.communique.parser.text;

import dev.communique.model.Outcome;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file, each of which holds an article's text and more. */
interface RowFormat {

  /**
   * What the fields of a row hold; empty where the row has no such field.
   *
   * @param line the line of the file that the row begins on
   * @param text dated text
   * @param date when it was published, as written
   * @param headline the headline
   * @param id the article's id
   */
  record Row(int line, String text, String date, String headline, String id) {}

  /**
   * The next row, or why it cannot be read; null when no further row can be.
   *
   * @param lines where to read on
   * @param problems makes the problems of the file
   */
  @Nullable Outcome<Row> next(SourceLines lines, Problems problems) throws IOException;
}
