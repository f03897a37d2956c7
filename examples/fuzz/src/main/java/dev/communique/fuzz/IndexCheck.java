package dev.communique.fuzz;

import static dev.communique.fuzz.BrokenPromise.unless;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.communique.core.search.ArticleIndex;
import dev.communique.core.search.IndexEditor;
import dev.communique.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An index on disk some of whose bytes are others. It is refused, or answers with no more than it
 * held (letters within a stored text are not guarded at each reading); never is it written to.
 *
 * <p>An input is a list of four bytes: which file, where (two), what. A place past the file's end
 * cuts it there.
 */
final class IndexCheck implements Check {
  private static final int CHANGE = 4;
  private static final int MOST_CHANGES = 64;

  private final ImmutableSortedMap<String, byte[]> whole;
  private final ImmutableList<Article> articles = SmallCorpus.articles();

  IndexCheck() {
    try {
      Path folder = Files.createTempDirectory("communique-fuzz");
      try (IndexEditor editor = IndexEditor.open(folder)) {
        editor.put(articles);
      }
      whole = contents(folder);
      delete(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void read(byte[] input) throws IOException {
    Path folder = Files.createTempDirectory("communique-fuzz");
    try {
      Map<String, byte[]> damaged = damaged(input);
      for (Map.Entry<String, byte[]> file : damaged.entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
      ask(folder);
      unless(isSame(contents(folder), damaged), "a damaged index was written to");
    } finally {
      delete(folder);
    }
  }

  private Map<String, byte[]> damaged(byte[] input) {
    Map<String, byte[]> files = new TreeMap<>(whole);
    List<String> names = whole.keySet().asList();
    for (int i = 0; i + CHANGE <= input.length && i < CHANGE * MOST_CHANGES; i += CHANGE) {
      String name = names.get((input[i] & 0xFF) % names.size());
      int place = (input[i + 1] & 0xFF) << 8 | input[i + 2] & 0xFF;
      byte value = input[i + 3];
      files.computeIfPresent(name, (key, bytes) -> changed(bytes, place, value));
    }
    return files;
  }

  private static byte[] changed(byte[] bytes, int place, byte value) {
    int at = place % (2 * bytes.length + 1);
    if (at >= bytes.length) {
      return Arrays.copyOf(bytes, at - bytes.length);
    }
    byte[] other = bytes.clone();
    other[at] = value;
    return other;
  }

  private void ask(Path folder) throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      try (Stream<Article> stream = index.articleStream()) {
        unless(stream.count() <= articles.size(), "more articles than were put there");
      }
      unless(index.messages("peace").count() >= 0, "less than no messages");
    } catch (IOException | UncheckedIOException documented) {
      // Damaged, and said to be.
    }
  }

  private static boolean isSame(Map<String, byte[]> first, Map<String, byte[]> second) {
    return first.keySet().equals(second.keySet())
        && first.entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), second.get(file.getKey())));
  }

  private static ImmutableSortedMap<String, byte[]> contents(Path folder) throws IOException {
    ImmutableMap.Builder<String, byte[]> files = ImmutableMap.builder();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.filter(path -> !path.toString().endsWith(".lock")).toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
    }
    return ImmutableSortedMap.copyOf(files.buildOrThrow());
  }

  private static void delete(Path folder) throws IOException {
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }
}
