package dev.communique.cli;

import dev.communique.parser.text.FileDraft;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is there completely or not at all, and nothing beside it even when a user stops. */
final class OutputFile implements AutoCloseable {
  private final FileDraft draft;
  private final Writer writer;
  private final Thread cleaner;

  private OutputFile(FileDraft draft) throws IOException {
    this.draft = draft;
    this.writer = draft.writer();
    this.cleaner = new Thread(this::discard);
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  /**
   * Starts a draft of it.
   *
   * @throws IOException if nothing can be written there; names the file as it was given
   */
  static OutputFile open(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IOException(file + ": no such folder: " + folder);
    }
    try {
      return new OutputFile(FileDraft.of(file));
    } catch (FileSystemException refused) {
      throw new IOException(file + ": " + Failures.reason(refused), refused);
    }
  }

  Writer writer() {
    return writer;
  }

  /** Everything is written: the draft becomes the file. */
  void commit() throws IOException {
    draft.commit();
  }

  /** Leaves nothing behind when it was not committed. */
  @Override
  public void close() throws IOException {
    try (draft) {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    }
  }

  /** A device is no draft. */
  private void discard() {
    try {
      if (Files.isRegularFile(draft.path())) {
        Files.delete(draft.path());
      }
    } catch (IOException left) {
      // the draft stays; its name tells what it is
    }
  }
}
