package dev.communique.parser.text;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

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
  private @Nullable NamingStream bytes;
  private @Nullable Writer writer;

  private FileDraft(Path file, Path target, Path path) {
    this.file = file;
    this.target = target;
    this.path = path;
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
    boolean isPlain = !Files.exists(target) || Files.isRegularFile(target);
    return new FileDraft(file, target, isPlain ? beside(target) : target);
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

  /**
   * {@return what writes into it, in UTF-8, the same each time; its errors name the file, and half
   * a surrogate pair is one}
   *
   * @throws IOException if it cannot be written
   */
  public Writer writer() throws IOException {
    if (writer == null) {
      bytes = new NamingStream(Files.newOutputStream(path, StandardOpenOption.WRITE), file);
      // With an encoder of its own: others make half a character U+FFFD.
      writer = new BufferedWriter(new OutputStreamWriter(bytes, UTF_8.newEncoder()));
    }
    return writer;
  }

  /**
   * {@return where it is written until it is the file; for those who write it by its name and not
   * by {@link #writer}}
   */
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
    if (writer != null) {
      writer.close();
    }
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
      if (bytes != null) {
        bytes.close();
      }
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
