package dev.communique.model.json;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Streams;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles a line each, as they are asked for. Bytes are cut into lines as Latin-1, one unit
 * a byte, and each line is decoded by itself: a wrong byte costs its own line alone.
 */
final class LineReader extends AbstractIterator<Outcome<Article>> {
  /** The most units (or bytes) a line may have: 64 Mi. */
  static final int MAX_LINE_LENGTH = 1 << 26;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader in;
  private final Lines lines;
  private final String source;
  private final boolean bytes;
  private int line;
  private boolean failed;

  private LineReader(Reader in, String source, boolean bytes) {
    this.in = in;
    this.lines = new Lines(in, MAX_LINE_LENGTH);
    this.source = source;
    this.bytes = bytes;
  }

  static LineReader ofBytes(InputStream in, String source) {
    return new LineReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1), source, true);
  }

  static LineReader ofCharacters(Reader in, String source) {
    return new LineReader(in, source, false);
  }

  Stream<Outcome<Article>> articles() {
    return Streams.stream(this).onClose(this::close);
  }

  private void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected @Nullable Outcome<Article> computeNext() {
    try {
      return failed ? endOfData() : read();
    } catch (IOException e) {
      failed = true;
      return failure(ProblemKind.UNREADABLE_FILE, "reading stopped: " + e);
    }
  }

  private @Nullable Outcome<Article> read() throws IOException {
    for (String next = lines.next(); next != null; next = lines.next()) {
      line++;
      if (next.length() > MAX_LINE_LENGTH) {
        return failure(
            ProblemKind.LIMIT_REACHED, "a line of more than " + MAX_LINE_LENGTH + " units");
      }
      if (!next.isBlank()) {
        return article(next);
      }
    }
    return endOfData();
  }

  private Outcome<Article> article(String next) {
    try {
      String text = bytes ? decode(next) : next;
      boolean marked = line == 1 && text.charAt(0) == BYTE_ORDER_MARK;
      return ArticleLine.read(marked ? text.substring(1) : text, source, line);
    } catch (CharacterCodingException e) {
      return failure(ProblemKind.MALFORMED_BYTES, "bytes that are not UTF-8");
    }
  }

  private static String decode(String latin) throws CharacterCodingException {
    ByteBuffer line = ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1));
    return StandardCharsets.UTF_8.newDecoder().decode(line).toString();
  }

  private Outcome<Article> failure(ProblemKind kind, String message) {
    Problem problem =
        Problem.builder()
            .kind(kind)
            .severity(Severity.ERROR)
            .source(source)
            .line(Math.max(1, line))
            .column(1)
            .message(message)
            .build();
    return Outcome.failure(problem);
  }
}
