package dev.communique.core.search;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A directory that takes a number of bytes and then is full. */
final class FullDisk extends FilterDirectory {
  private long left;

  FullDisk(Directory directory, long space) {
    super(directory);
    this.left = space;
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    IndexOutput out = in.createOutput(name, context);
    return new FilterIndexOutput("full disk", name, out) {
      @Override
      public void writeByte(byte b) throws IOException {
        take(1);
        super.writeByte(b);
      }

      @Override
      public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
        take(length);
        super.writeBytes(bytes, offset, length);
      }
    };
  }

  private synchronized void take(int count) throws IOException {
    left -= count;
    if (left < 0) {
      throw new IOException("No space left on device");
    }
  }
}
