package dev.communique.core.export;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.communique.parser.text.FileDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Files that are there completely or not at all. */
final class WholeFile {
  private static final CharMatcher ENDING =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('.'));

  /** What fills a file. */
  interface Body {
    void write(Appendable out) throws IOException;
  }

  private WholeFile() {}

  static void write(Path file, Body body) throws IOException {
    checkArgument(!Files.isDirectory(file), "file must not be a folder: %s", file);
    try (FileDraft draft = FileDraft.of(file)) {
      body.write(draft.writer());
      draft.commit();
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
