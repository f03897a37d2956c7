package dev.communique.model.json;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The JSON form of articles, one object on one line; many of them, a line each, are JSONL.
 *
 * <p>Keys come in a fixed order. Optional values that are absent are left out; lists are always
 * there, even empty. On reading, keys come in any order, unknown ones are ignored, and what is
 * optional or a list may be absent or null. Stateless and thread-safe.
 *
 * <pre>{@code
 * String line = ArticleJson.write(article);
 * Article same = ArticleJson.read(line);
 * }</pre>
 */
public final class ArticleJson {
  private ArticleJson() {}

  /**
   * {@return a new mapper that writes and reads every type of {@code dev.communique.model} with a
   * JSON form as this class does, besides Guava's collections, {@code Optional} and {@code
   * java.time} as ISO text}
   */
  public static ObjectMapper newMapper() {
    return Mappers.create();
  }

  /**
   * {@return an article as one line, without a line end}
   *
   * @param article the article
   */
  public static String write(Article article) {
    StringWriter line = new StringWriter(2 * article.text().length());
    try (JsonGenerator json = Mappers.FACTORY.createGenerator(line)) {
      ArticleObject.FORM.write(article, new JsonOutput(json));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // a StringWriter does not fail
    }
    return line.toString();
  }

  /**
   * Writes articles as JSONL in UTF-8, each line ended by a line feed.
   *
   * @param articles in this order
   * @param out flushed, not closed
   * @throws IOException if {@code out} fails
   */
  public static void writeLines(Iterable<Article> articles, OutputStream out) throws IOException {
    LineWriter.write(articles.iterator(), Mappers.FACTORY.createGenerator(out));
  }

  /**
   * Writes articles as JSONL, each line ended by a line feed.
   *
   * @param articles in this order
   * @param out flushed, not closed
   * @throws IOException if {@code out} fails
   */
  public static void writeLines(Iterable<Article> articles, Writer out) throws IOException {
    LineWriter.write(articles.iterator(), Mappers.FACTORY.createGenerator(out));
  }

  /**
   * Writes articles as JSONL in UTF-8, each line ended by a line feed.
   *
   * @param articles taken one by one to the end, not closed
   * @param out flushed, not closed
   * @throws IOException if {@code out} fails
   */
  public static void writeLines(Stream<Article> articles, OutputStream out) throws IOException {
    LineWriter.write(articles.iterator(), Mappers.FACTORY.createGenerator(out));
  }

  /**
   * Writes articles as JSONL, each line ended by a line feed.
   *
   * @param articles taken one by one to the end, not closed
   * @param out flushed, not closed
   * @throws IOException if {@code out} fails
   */
  public static void writeLines(Stream<Article> articles, Writer out) throws IOException {
    LineWriter.write(articles.iterator(), Mappers.FACTORY.createGenerator(out));
  }

  /**
   * {@return the article that one JSON object states}
   *
   * @param json the object; blanks around it do not matter
   * @throws ProblemException if it is not the JSON form of an article; the problem names line and
   *     column in {@code json}, its source is {@code json}
   */
  public static Article read(String json) {
    return ArticleLine.read(checkNotNull(json, "json"), "json", 1).orElseThrow();
  }

  /**
   * {@return the articles of a JSONL stream in UTF-8, read as they are asked for} A line that is no
   * article is a failure whose problem names line and column; the lines after it are read. Empty
   * lines and a byte order mark are passed over. A stream that fails ends with a failure.
   *
   * @param in closed with the stream
   * @param source the name that problems give
   */
  public static Stream<Outcome<Article>> readLines(InputStream in, String source) {
    return LineReader.ofBytes(in, source).articles();
  }

  /**
   * {@return the articles of a JSONL text, read as they are asked for} Wrong lines are treated as
   * in {@link #readLines(InputStream, String)}.
   *
   * @param in closed with the stream
   * @param source the name that problems give
   */
  public static Stream<Outcome<Article>> readLines(Reader in, String source) {
    return LineReader.ofCharacters(in, source).articles();
  }

  /**
   * {@return the articles of a JSONL file in UTF-8, read as they are asked for} Close the stream to
   * close the file. Wrong lines are treated as in {@link #readLines(InputStream, String)}.
   *
   * @param path the file; its path is the name that problems give
   * @throws IOException if the file cannot be opened
   */
  public static Stream<Outcome<Article>> readLines(Path path) throws IOException {
    return readLines(Files.newInputStream(path), path.toString());
  }
}
