package dev.communique.parser.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Text that comes stretch by stretch. Not thread-safe. */
interface DecodedText extends AutoCloseable {

  /** The next stretch, never empty, or null at the end. */
  @Nullable String next() throws IOException;

  /** What the bytes are written in, as far as it is known yet. */
  Encoding encoding();

  /** Whether its first stretch shows that the bytes were no text; what came as text is some. */
  boolean isBinary(String first);

  /** What was malformed so far, in order; the caller takes it off. */
  Queue<Malformed> malformed();

  @Override
  void close() throws IOException;

  /** Closes what was read, or is not wanted any more. */
  static void close(@Nullable AutoCloseable open) {
    try {
      if (open != null) {
        open.close();
      }
    } catch (Exception nothingLeftToRead) {
      // All text was read already, so a failure on closing costs nothing.
    }
  }

  /** A text that is there already; a byte order mark at its start is no part of it. */
  static DecodedText of(String text) {
    Queue<String> stretches = new ArrayDeque<>();
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (!marked.isEmpty()) {
      stretches.add(marked);
    }
    return new DecodedText() {
      @Override
      public @Nullable String next() {
        return stretches.poll();
      }

      @Override
      public Encoding encoding() {
        return Encoding.UNDECIDED;
      }

      @Override
      public boolean isBinary(String first) {
        return false;
      }

      @Override
      public Queue<Malformed> malformed() {
        return new ArrayDeque<>();
      }

      @Override
      public void close() {}
    };
  }
}
