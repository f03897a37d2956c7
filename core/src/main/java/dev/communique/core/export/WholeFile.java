package dev.communique.core.export;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
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
import java.util.function.Function;

/** Files that are there completely or not at all. */
final class WholeFile {
  private static final int DRAFTS = 1000;
  private static final CharMatcher ENDING =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('.'));

  /** What fills a file. */
  interface Body {
    void write(Appendable out) throws IOException;
  }

  private WholeFile() {}

  static void write(Path file, Body body) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    checkArgument(!Files.isDirectory(target), "file must not be a folder: %s", file);
    Path draft = newDraft(target);
    try {
      fill(draft, file, body);
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** A new, empty file beside the target: one of somebody else is never written to. */
  private static Path newDraft(Path target) throws IOException {
    String name = checkNotNull(target.getFileName(), "file must have a name").toString();
    for (int i = 1; ; i++) {
      Path draft = target.resolveSibling("." + name + "." + i + ".part");
      try {
        return Files.createFile(draft);
      } catch (FileAlreadyExistsException taken) {
        if (i == DRAFTS) {
          throw taken;
        }
      }
    }
  }

  /** Not all writers say that they failed: a half of a character becomes U+FFFD here. */
  private static void fill(Path draft, Path file, Body body) throws IOException {
    OutputStream bytes = Files.newOutputStream(draft, StandardOpenOption.WRITE);
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new NamingStream(bytes, file), StandardCharsets.UTF_8.newEncoder()))) {
      body.write(out);
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static <T> void writeEach(
      Format<T> format,
      Iterable<? extends T> values,
      Function<? super T, String> name,
      String ending,
      Path folder)
      throws IOException {
    checkArgument(ENDING.matchesAllOf(ending), "ending must be plain: \"%s\"", ending);
    Files.createDirectories(folder);
    for (T value : values) {
      Path file = folder.resolve(FileNames.of(name.apply(value)) + ending);
      write(file, out -> format.write(ImmutableList.of(value), out));
    }
  }
}
