package dev.communique.parser.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip within a stated expansion. */
final class Gzip {
  private static final int BUFFER_LENGTH = 1 << 14;

  private Gzip() {}

  static InputStream open(InputStream packed, int ratio) throws IOException {
    Counted counted = new Counted(packed);
    try {
      InputStream unpacked = new GZIPInputStream(counted, BUFFER_LENGTH);
      return new ExpansionLimit(ratio, () -> counted.count).guard(unpacked);
    } catch (IOException notGzip) {
      packed.close();
      throw notGzip;
    }
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
}
