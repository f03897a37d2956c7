package dev.communique.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One way to start {@link Start}, and the times it took. Not thread-safe. */
final class StartVariant {
  /** That of this process. */
  static final String CLASS_PATH = System.getProperty("java.class.path", "");

  static final String HEAD =
      row("seconds of processor time", "JVM", "registry", "parser", "message", "total")
          + "  least-most";

  private static final Splitter WORDS = Splitter.on(' ');

  private final String title;
  private final List<String> options;

  /** Of the JVM, the registry, the parser and the message, each by itself, and of all. */
  private final ImmutableList<Samples> parts =
      Stream.generate(Samples::new).limit(5).collect(ImmutableList.toImmutableList());

  StartVariant(String title, List<String> options) {
    this.title = title;
    this.options = options;
  }

  /** Starts a process and takes its times. */
  void measure() throws IOException {
    List<Double> points = start();
    double before = 0;
    for (int i = 0; i < points.size(); i++) {
      parts.get(i).add(points.get(i) - before);
      before = points.get(i);
    }
    parts.get(points.size()).add(before);
  }

  /** Starts a process and waits for its end; gives the times it prints. */
  List<Double> start() throws IOException {
    Process process =
        new ProcessBuilder(command())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .start();
    process.getOutputStream().close();
    try (InputStream in = process.getInputStream()) {
      return times(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } finally {
      process.destroy();
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", CLASS_PATH, Start.class.getName()));
    return command;
  }

  private List<Double> times(String printed) {
    String line =
        printed
            .lines()
            .filter(one -> one.startsWith(Start.TIMES))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(title + ": " + printed));
    return Streams.stream(WORDS.split(line)).skip(1).map(Double::valueOf).toList();
  }

  @Override
  public String toString() {
    String[] medians =
        parts.stream()
            .map(part -> String.format(Locale.ROOT, "%.2f", part.median()))
            .toArray(String[]::new);
    return row(title, medians) + "  " + parts.get(parts.size() - 1).range(1);
  }

  private static String row(String title, String... cells) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-26s", title));
    for (String cell : cells) {
      row.append(String.format(Locale.ROOT, "%10s", cell));
    }
    return row.toString();
  }
}
