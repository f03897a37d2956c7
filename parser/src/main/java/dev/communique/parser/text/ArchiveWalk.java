package dev.communique.parser.text;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.Splitter;
import com.google.common.collect.AbstractIterator;
import dev.communique.model.Outcome;
import dev.communique.model.ProblemKind;
import dev.communique.model.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files of a zip archive in the order a folder of them would have. Nothing is ever unpacked to
 * a disk; an entry whose path leads out of the archive is told and left all the same, because its
 * name becomes the source of an article. An archive in an archive is told and left.
 */
final class ArchiveWalk extends AbstractIterator<Outcome<RecordSource>> implements SourceFinder {
  private final ZipFile archive;
  private final String name;
  private final Limits limits;
  private final FileChoice choice;
  private final Iterator<? extends ZipEntry> entries;
  private final ExpansionLimit whole;
  private final SkippedFiles skipped = new SkippedFiles();
  private int count;

  private ArchiveWalk(ZipFile archive, long size, String name, Limits limits, FileChoice choice) {
    this.archive = archive;
    this.name = name;
    this.limits = limits;
    this.choice = choice;
    this.whole = new ExpansionLimit(limits.expansionRatio(), () -> size);
    this.entries =
        archive.stream()
            .filter(entry -> !entry.isDirectory())
            .sorted(Comparator.comparing(ArchiveWalk::inFolderOrder))
            .iterator();
  }

  /**
   * Opens an archive.
   *
   * @throws IOException if it is no zip archive, or lies where archives cannot be opened
   */
  static ArchiveWalk open(Path path, String name, Limits limits, FileChoice choice)
      throws IOException {
    try {
      ZipFile archive = open(path);
      return new ArchiveWalk(archive, path.toFile().length(), name, limits, choice);
    } catch (UnsupportedOperationException elsewhere) {
      throw new IOException("archives are read from the default file system alone", elsewhere);
    }
  }

  /** Names that are no UTF-8 are read as Latin-1, which every name is. */
  private static ZipFile open(Path path) throws IOException {
    try {
      return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException perhapsItsNames) {
      return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  private static String inFolderOrder(ZipEntry entry) {
    return entry.getName().replace('/', '\0');
  }

  @Override
  protected @Nullable Outcome<RecordSource> computeNext() {
    while (entries.hasNext()) {
      Outcome<RecordSource> outcome = visit(entries.next());
      if (outcome != null) {
        return outcome;
      }
    }
    close();
    return skipped.isEmpty() ? endOfData() : Outcome.failure(skipped.take(name));
  }

  private @Nullable Outcome<RecordSource> visit(ZipEntry entry) {
    String entryName = name + "!" + entry.getName();
    if (isArtefact(entry.getName()) || !choice.takes(entry.getName())) {
      skipped.add(entryName);
      return null;
    }
    if (leadsOut(entry.getName())) {
      return left(
          entryName, ProblemKind.SKIPPED_FILE, "The entry's path leads out of the archive.");
    }
    if (FileKind.of(entryName).form() == FileKind.Form.ARCHIVE) {
      return left(entryName, ProblemKind.LIMIT_REACHED, "An archive in an archive is not read.");
    }
    if (count == limits.archiveEntries()) {
      return endEarly();
    }
    count++;
    return Outcome.of(
        new RecordSource.ArchivedFile(archive, entry, entryName, limits.expansionRatio(), whole));
  }

  private @Nullable Outcome<RecordSource> endEarly() {
    while (entries.hasNext()) {
      entries.next();
    }
    return left(
        name,
        ProblemKind.LIMIT_REACHED,
        lenientFormat(
            "The archive holds more than %s files; the rest is not read.",
            limits.archiveEntries()));
  }

  private static Outcome<RecordSource> left(String source, ProblemKind kind, String message) {
    return Outcome.failure(new Problems(source).ofFile(kind, Severity.WARNING, message));
  }

  /** What an archiver of one system adds beside each file. */
  private static boolean isArtefact(String entry) {
    return entry.startsWith("__MACOSX/");
  }

  private static boolean leadsOut(String entry) {
    return entry.startsWith("/")
        || entry.indexOf('\\') >= 0
        || entry.indexOf(':') == 1
        || Splitter.on('/').splitToStream(entry).anyMatch(".."::equals);
  }

  @Override
  public void close() {
    try {
      archive.close();
    } catch (IOException nothingLeftToRead) {
      // Every entry that was asked for was read already, so a failure on closing costs nothing.
    }
  }
}
