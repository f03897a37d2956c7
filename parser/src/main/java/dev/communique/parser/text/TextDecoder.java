package dev.communique.parser.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a stream of bytes block by block. The encoding is told by a byte order mark or else by
 * the first block that is not ASCII. Not thread-safe; holds one block.
 */
final class TextDecoder implements DecodedText {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int LARGEST_BLOCK = 1 << 18;
  private static final int MOST_MALFORMED = 100_000;

  /** As many bytes from the first one that is not ASCII tell the encoding. */
  private static final int ENOUGH = 1 << 12;

  private final InputStream in;
  private byte[] block;
  private final Queue<Malformed> malformed = new ArrayDeque<>();
  private int length;
  private long blockOffset;
  private long units;
  private boolean first = true;
  private boolean end;
  private @Nullable IOException failure;
  private Encoding encoding = Encoding.UNDECIDED;

  /** Decodes blocks of at first {@code blockSize} bytes, growing with the stream. */
  TextDecoder(InputStream in, int blockSize) {
    this.in = in;
    this.block = new byte[blockSize];
  }

  @Override
  public @Nullable String next() throws IOException {
    while (true) {
      fill();
      int from = first ? skipMark() : 0;
      first = false;
      if (length == 0) {
        return ended();
      }
      int to = stretch(from);
      String text = decode(from, to);
      consume(to);
      units += text.length();
      if (!text.isEmpty()) {
        return text;
      }
    }
  }

  @Override
  public Encoding encoding() {
    return encoding;
  }

  @Override
  public boolean isBinary(String first) {
    return Binary.looksLike(first);
  }

  @Override
  public Queue<Malformed> malformed() {
    return malformed;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void fill() {
    if (blockOffset > 0 && block.length < LARGEST_BLOCK) {
      block = Arrays.copyOf(block, Math.min(LARGEST_BLOCK, 4 * block.length));
    }
    while (!end && length < block.length) {
      int read = read();
      end = read < 0;
      length += Math.max(0, read);
    }
  }

  /** What was read before the stream broke is decoded first. */
  private int read() {
    try {
      return in.read(block, length, block.length - length);
    } catch (IOException broken) {
      failure = broken;
      return -1;
    }
  }

  private @Nullable String ended() throws IOException {
    if (failure != null) {
      throw failure;
    }
    return null;
  }

  private int skipMark() {
    Encoding marked = Encoding.marked(block, length);
    if (marked == null) {
      return 0;
    }
    encoding = marked;
    return marked.markLength();
  }

  /** Decides the encoding and says up to where the block can be decoded now. */
  private int stretch(int from) {
    if (encoding == Encoding.UNDECIDED) {
      int ascii = asciiUpTo(from);
      if (ascii == length || (!end && length - ascii < ENOUGH && ascii > from)) {
        return ascii;
      }
      encoding = Encoding.guess(block, ascii, Math.min(length, ascii + 4 * ENOUGH));
    }
    if (end) {
      return length;
    }
    return switch (encoding) {
      case UTF_8 -> Utf8.completeUpTo(block, from, length);
      case UTF_16_BIG, UTF_16_LITTLE -> completePairs(from);
      default -> length;
    };
  }

  private int asciiUpTo(int from) {
    int at = from;
    while (at < length && block[at] >= 0) {
      at++;
    }
    return at;
  }

  /** Keeps an odd byte and a high surrogate for the next block. */
  private int completePairs(int from) {
    int to = length - (length - from) % 2;
    if (to - from < 4) {
      return to;
    }
    int high = block[encoding == Encoding.UTF_16_BIG ? to - 2 : to - 1] & 0xFC;
    return high == 0xD8 ? to - 2 : to;
  }

  private String decode(int from, int to) {
    return switch (encoding) {
      case UNDECIDED -> new String(block, from, to - from, StandardCharsets.ISO_8859_1);
      case WINDOWS_1252 -> Encoding.windows1252(block, from, to);
      default -> {
        String text = new String(block, from, to - from, encoding.charset());
        yield text.indexOf(REPLACEMENT) < 0 ? text : decodeCarefully(from, to);
      }
    };
  }

  /** Decodes again and notes each malformed sequence. */
  private String decodeCarefully(int from, int to) {
    CharsetDecoder decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(block, from, to - from);
    CharBuffer text = CharBuffer.allocate(to - from + 1);
    CoderResult result = decoder.decode(bytes, text, true);
    while (result.isError()) {
      note(bytes.position(), result.length(), text.position());
      bytes.position(bytes.position() + result.length());
      text.put(REPLACEMENT);
      result = decoder.decode(bytes, text, true);
    }
    return text.flip().toString();
  }

  private void note(int at, int count, int unit) {
    if (malformed.size() < MOST_MALFORMED) {
      String bytes = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(block, at, at + count);
      malformed.add(new Malformed(units + unit, blockOffset + at, bytes));
    }
  }

  private void consume(int to) {
    System.arraycopy(block, to, block, 0, length - to);
    length -= to;
    blockOffset += to;
  }
}
