package dev.communique.parser.text;

import static com.google.common.base.Strings.lenientFormat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip and stops when the text grows out of proportion to its packed form. */
final class GzipStream extends FilterInputStream {
  private static final long FREE = 16L << 20;

  private final Counted packed;
  private final int ratio;
  private long unpackedCount;

  private GzipStream(Counted packed, int ratio) throws IOException {
    super(new GZIPInputStream(packed, 1 << 14));
    this.packed = packed;
    this.ratio = ratio;
  }

  static InputStream open(InputStream packed, int ratio) throws IOException {
    try {
      return new GzipStream(new Counted(packed), ratio);
    } catch (IOException notGzip) {
      packed.close();
      throw notGzip;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    unpackedCount += Math.max(0, count);
    if (unpackedCount > FREE && unpackedCount > ratio * packed.count) {
      throw new LimitException(lenientFormat("expands to more than %s times its size", ratio));
    }
    return count;
  }

  /** Counts what was read. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }

  /** A stated limit stops the reading of a stream. */
  static final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;

    LimitException(String message) {
      super(message);
    }
  }
}
