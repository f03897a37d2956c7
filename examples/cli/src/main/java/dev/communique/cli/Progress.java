package dev.communique.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar that shows when work takes long and somebody looks. It counts files, whose number
 * can be known; how many records a single file holds nobody knows before it is read.
 */
final class Progress implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int UPDATE_MILLIS = 250;
  private static final int WIDTH = 79;
  private static final long UNKNOWN = -1;

  private final PrintStream err;
  private final boolean isShown;
  private final Duration patience;
  private final List<String> paths;
  private final long start = System.nanoTime();
  private long recordCount;
  private long fileCount;
  private long total = UNKNOWN;
  private String file = "";
  private @Nullable ProgressBar bar;

  private Progress(PrintStream err, boolean isShown, Duration patience, List<String> paths) {
    this.err = err;
    this.isShown = isShown;
    this.patience = patience;
    this.paths = paths;
  }

  static Progress of(Terminal terminal, boolean isQuiet, List<String> paths) {
    return of(terminal, isQuiet, paths, PATIENCE);
  }

  static Progress of(Terminal terminal, boolean isQuiet, List<String> paths, Duration patience) {
    boolean isShown = terminal.errIsTerminal() && !isQuiet;
    return new Progress(terminal.err(), isShown, patience, paths);
  }

  /** One record of a source is done. */
  void step(String source) {
    if (!isShown) {
      return;
    }
    recordCount++;
    String current = fileOf(source);
    fileCount += current.equals(file) ? 0 : 1;
    file = current;
    if (bar != null) {
      bar.stepTo(done());
    } else if (elapsed().compareTo(patience) >= 0) {
      total = countFiles();
      bar = open();
    }
  }

  /** Frees the line the bar stands on for something else. */
  void clear() {
    if (bar != null) {
      err.print("\r" + " ".repeat(WIDTH) + "\r");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  private ProgressBar open() {
    return new ProgressBarBuilder()
        .setTaskName("reading")
        .setUnit(total == UNKNOWN ? " records" : " files", 1)
        .setInitialMax(total)
        .startsFrom(done(), elapsed())
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .clearDisplayOnFinish()
        .setConsumer(new Line(err))
        .build();
  }

  /** Of the file a record stands in, the records before it are done, but not the file. */
  private long done() {
    return total == UNKNOWN ? recordCount : fileCount - 1;
  }

  /** The archive or file of a source, without the entry or the number of the record. */
  private static String fileOf(String source) {
    int entry = source.indexOf('!');
    int record = source.lastIndexOf('#');
    int end = entry >= 0 ? entry : record;
    return end >= 0 ? source.substring(0, end) : source;
  }

  /** How many files the paths hold; unknown when it is a single one, or cannot be told. */
  private long countFiles() {
    try {
      long count = 0;
      for (String path : paths) {
        count += countFiles(Path.of(path));
      }
      return count > 1 ? count : UNKNOWN;
    } catch (IOException | UncheckedIOException | InvalidPathException unknown) {
      return UNKNOWN;
    }
  }

  private static long countFiles(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** The line that the bar stands on; it is left as it was found. */
  private static final class Line extends ConsoleProgressBarConsumer {
    Line(PrintStream err) {
      super(err, WIDTH);
    }

    /** Not the end of the line, as otherwise: there is nothing on it. */
    @Override
    public void close() {}
  }
}
