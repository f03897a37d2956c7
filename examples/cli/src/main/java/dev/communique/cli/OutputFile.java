package dev.communique.cli;

import dev.communique.core.export.NamingStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is there completely or not at all. */
final class OutputFile implements AutoCloseable {
  private final Path target;
  private final Path draft;
  private final Writer writer;
  private final Thread cleaner;

  private OutputFile(Path target, Path draft, Writer writer) {
    this.target = target;
    this.draft = draft;
    this.writer = writer;
    this.cleaner = new Thread(this::discard);
  }

  /**
   * Starts a draft beside the file; a device or pipe has none and is written at once.
   *
   * @throws IOException if nothing can be written there; names the file as it was given
   */
  static OutputFile open(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IOException(file + ": no such folder: " + folder);
    }
    try {
      return start(file);
    } catch (FileSystemException refused) {
      throw new IOException(file + ": " + Failures.reason(refused), refused);
    }
  }

  private static OutputFile start(Path file) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    boolean isPlain = !Files.exists(target) || Files.isRegularFile(target);
    Path draft = isPlain ? draftOf(target) : target;
    OutputFile output = new OutputFile(target, draft, writer(draft, file));
    Runtime.getRuntime().addShutdownHook(output.cleaner);
    return output;
  }

  private static Path draftOf(Path target) {
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    return target.resolveSibling(name);
  }

  private static Writer writer(Path draft, Path file) throws IOException {
    OutputStream bytes =
        Files.newOutputStream(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    return new BufferedWriter(
        new OutputStreamWriter(new NamingStream(bytes, file), StandardCharsets.UTF_8.newEncoder()));
  }

  Writer writer() {
    return writer;
  }

  /** Everything is written: the draft becomes the file. */
  void commit() throws IOException {
    writer.close();
    if (draft.equals(target)) {
      return;
    }
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Leaves nothing behind when it was not committed. */
  @Override
  public void close() throws IOException {
    try (writer) {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } finally {
      discard();
    }
  }

  private void discard() {
    if (draft.equals(target)) {
      return;
    }
    try {
      Files.deleteIfExists(draft);
    } catch (IOException left) {
      // the draft stays; its name tells what it is
    }
  }
}
