package dev.communique.parser.text;

import static com.google.common.base.Strings.lenientFormat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Stops unpacking when what comes out grows out of proportion to what went in. */
final class ExpansionLimit {
  /** So much may come out of anything. */
  private static final long FREE = 16L << 20;

  private final int ratio;
  private final LongSupplier packedCount;
  private long unpackedCount;

  /**
   * A limit on one packed whole.
   *
   * @param ratio bytes out for a byte in
   * @param packedCount how many bytes went in so far
   */
  ExpansionLimit(int ratio, LongSupplier packedCount) {
    this.ratio = ratio;
    this.packedCount = packedCount;
  }

  /** A stream of unpacked bytes that throws when the limit is passed. */
  InputStream guard(InputStream unpacked) {
    return new Guarded(unpacked);
  }

  private void add(int count) throws IOException {
    unpackedCount += Math.max(0, count);
    if (unpackedCount > FREE && unpackedCount / ratio > packedCount.getAsLong()) {
      throw new LimitException(lenientFormat("expands to more than %s times its size", ratio));
    }
  }

  private final class Guarded extends FilterInputStream {
    Guarded(InputStream unpacked) {
      super(unpacked);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      add(count);
      return count;
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
