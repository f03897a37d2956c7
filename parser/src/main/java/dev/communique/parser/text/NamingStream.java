package dev.communique.parser.text;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * Names the file when it cannot be written any further, on a full disk for one: the system says
 * only why.
 */
final class NamingStream extends FilterOutputStream {
  private final Path file;

  NamingStream(OutputStream out, Path file) {
    super(out);
    this.file = file;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException failed) {
      throw named(failed);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } catch (IOException failed) {
      throw named(failed);
    }
  }

  private IOException named(IOException failed) {
    FileSystemException named =
        new FileSystemException(file.toString(), null, String.valueOf(failed.getMessage()));
    named.initCause(failed);
    return named;
  }

  /** {@return the file that errors name} */
  @Override
  public String toString() {
    return "writes " + file;
  }
}
