package dev.communique.parser.text;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.communique.model.Outcome;
import dev.communique.model.ProblemKind;
import dev.communique.model.Severity;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder and of the folders below it, sorted by name at each level, links followed.
 * Other files are counted and told once, at the end. A folder that many links lead to is read
 * {@value #MOST_VISITS} times at most, so that links cannot multiply without end.
 */
final class FolderWalk extends AbstractIterator<Outcome<RecordSource>> implements SourceFinder {
  private static final int MOST_VISITS = 16;

  private record Level(String name, Path real, Iterator<Path> entries) {}

  private final String root;
  private final Limits limits;
  private final FileChoice choice;
  private final Predicate<Path> wanted;
  private final SkippedFiles skipped = new SkippedFiles();
  private final Deque<Level> levels = new ArrayDeque<>();
  private final Multiset<Path> visits = HashMultiset.create();

  private FolderWalk(String root, Limits limits, FileChoice choice, Predicate<Path> wanted) {
    this.wanted = wanted;
    this.root = root;
    this.limits = limits;
    this.choice = choice;
  }

  /** Starts at a folder; throws when the folder itself cannot be listed. */
  static FolderWalk of(
      Path folder, String name, Limits limits, FileChoice choice, Predicate<Path> wanted)
      throws IOException {
    FolderWalk walk = new FolderWalk(name, limits, choice, wanted);
    walk.levels.push(walk.list(folder, name));
    return walk;
  }

  @Override
  protected @Nullable Outcome<RecordSource> computeNext() {
    while (!levels.isEmpty()) {
      Level level = levels.element();
      if (!level.entries.hasNext()) {
        levels.pop();
        continue;
      }
      Outcome<RecordSource> outcome = visit(level, level.entries.next());
      if (outcome != null) {
        return outcome;
      }
    }
    return skipped.isEmpty() ? endOfData() : Outcome.failure(skipped.take(root));
  }

  private @Nullable Outcome<RecordSource> visit(Level level, Path path) {
    String fileName = String.valueOf(path.getFileName());
    String name = level.name.isEmpty() ? fileName : level.name + "/" + fileName;
    if (Files.isDirectory(path)) {
      return enter(path, name);
    }
    if (!choice.takes(root.isEmpty() ? name : name.substring(root.length() + 1))) {
      skipped.add(name);
      return null;
    }
    return wanted.test(path) ? Outcome.of(RecordSource.ofFile(path, name, limits)) : null;
  }

  @Override
  public void close() {
    levels.clear(); // folders are listed at once: nothing stays open
  }

  private @Nullable Outcome<RecordSource> enter(Path folder, String name) {
    try {
      Path real = folder.toRealPath();
      if (levels.stream().anyMatch(level -> level.real.equals(real))) {
        return trouble(name, ProblemKind.LINK_LOOP, "The link leads back to a folder it lies in.");
      }
      if (visits.count(real) == MOST_VISITS) {
        return trouble(name, ProblemKind.LINK_LOOP, "Links lead to this folder too many times.");
      }
      if (levels.size() >= limits.folderDepth()) {
        return trouble(name, ProblemKind.LIMIT_REACHED, "The folder lies too deep to be read.");
      }
      levels.push(list(folder, name));
      return null;
    } catch (IOException unreadable) {
      return unreadable(name, "The folder cannot be read: " + reason(unreadable));
    }
  }

  private Level list(Path folder, String name) throws IOException {
    List<Path> entries = new ArrayList<>();
    Path real = folder.toRealPath();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException failed) {
      throw failed.getCause();
    }
    entries.sort(Comparator.comparing(path -> String.valueOf(path.getFileName())));
    visits.add(real);
    return new Level(name, real, entries.iterator());
  }

  private static Outcome<RecordSource> trouble(String name, ProblemKind kind, String message) {
    return Outcome.failure(new Problems(name).ofFile(kind, Severity.WARNING, message));
  }

  static <T> Outcome<T> unreadable(String name, String message) {
    return Outcome.failure(
        new Problems(name).ofFile(ProblemKind.UNREADABLE_FILE, Severity.ERROR, message));
  }

  /** Why an exception came, for a message: the kind of exception tells more than its text. */
  static String reason(IOException exception) {
    String kind = exception.getClass().getSimpleName().replace("Exception", "");
    String words = kind.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    return (words.equals("io") ? String.valueOf(exception.getMessage()) : words) + ".";
  }
}
