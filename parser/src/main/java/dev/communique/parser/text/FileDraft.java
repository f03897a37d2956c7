package dev.communique.parser.text;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there completely or not at all: what is written goes into another one beside it,
 * {@code .NAME.1.part}, which takes its place when all is said to be written. Whoever dies before
 * that leaves the file as it was. Not thread-safe.
 *
 * <pre>{@code
 * try (FileDraft draft = FileDraft.of(Path.of("messages.csv"))) {
 *   Export.csv().write(reports, draft.writer());
 *   draft.commit();
 * }
 * }</pre>
 *
 * <p>Devices and pipes have nothing beside them and are written at once. A link stays one: the file
 * it leads to is replaced.
 */
public final class FileDraft implements Closeable {
  private static final int MOST = 1000;

  private final Path file;
  private final Path target;
  private final Path path;
  private final NamingStream bytes;
  private final Writer writer;

  private FileDraft(Path file, Path target, Path path, NamingStream bytes) {
    this.file = file;
    this.target = target;
    this.path = path;
    this.bytes = bytes;
    this.writer = writer(bytes);
  }

  /**
   * {@return an empty draft of a file that is to be made or replaced} One of somebody else's is
   * never written to.
   *
   * @param file the file, as errors are to name it; its folder must be there
   * @throws IOException if nothing can be written there
   */
  public static FileDraft of(Path file) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    boolean isPlain = Files.notExists(target) || Files.isRegularFile(target);
    Path path = isPlain ? beside(target) : target;
    OutputStream bytes = Files.newOutputStream(path, StandardOpenOption.WRITE);
    return new FileDraft(file, target, path, new NamingStream(bytes, file));
  }

  private static Path beside(Path target) throws IOException {
    String name = checkNotNull(target.getFileName(), "file must have a name").toString();
    for (int i = 1; ; i++) {
      try {
        return Files.createFile(target.resolveSibling("." + name + "." + i + ".part"));
      } catch (FileAlreadyExistsException taken) {
        if (i == MOST) {
          throw taken;
        }
      }
    }
  }

  /** Not all writers say that they failed: a half of a character becomes U+FFFD in some. */
  private static Writer writer(NamingStream bytes) {
    return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder()));
  }

  /**
   * {@return what writes into it, in UTF-8; its errors name the file, and half a surrogate pair is
   * one}
   */
  public Writer writer() {
    return writer;
  }

  /** {@return where it is written until it is the file; for those who write it by its name} */
  public Path path() {
    return path;
  }

  /**
   * Everything is written: the draft becomes the file.
   *
   * @throws IOException if what was written last could not be, or the file cannot be replaced; it
   *     is as it was then
   * @throws IllegalStateException if it has been already, or is closed
   */
  public void commit() throws IOException {
    writer.close();
    if (path.equals(target)) {
      return;
    }
    checkState(Files.exists(path), "%s is written or closed already", file);
    try {
      Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Nothing is left behind of a draft that did not become the file; what its writer still holds
   * goes nowhere.
   *
   * @throws IOException if it cannot be closed or removed
   */
  @Override
  public void close() throws IOException {
    try {
      bytes.close();
    } finally {
      if (!path.equals(target)) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** {@return the file that it is to be} */
  @Override
  public String toString() {
    return "FileDraft{" + file + "}";
  }
}
