package dev.communique.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command line did, run in this process.
 *
 * @param code its exit code
 * @param out its standard output
 * @param err its standard error
 */
record CliRun(int code, String out, String err) {

  /** The sample corpus. */
  static final Path CORPUS = Path.of(System.getProperty("communique.corpus"));

  /** Runs a command line whose streams are no terminals, with nothing on standard input. */
  static CliRun of(Object... args) {
    return withInput("", args);
  }

  /** Runs a command over the sample corpus and with its leaders. */
  static CliRun ofSample(String command, Object... args) {
    List<Object> all = new ArrayList<>(List.of(command, "--registry", registry()));
    all.addAll(List.of(args));
    all.add(CORPUS.resolve("articles"));
    return of(all.toArray());
  }

  /** The same with a text on standard input. */
  static CliRun withInput(String input, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return into(out, input, args);
  }

  private static CliRun into(ByteArrayOutputStream out, String input, Object... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(out, err, input, args);
    return new CliRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command line into streams of the caller's. */
  static int run(OutputStream out, OutputStream err, String input, Object... args) {
    Terminal terminal =
        Terminal.of(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return Cli.run(terminal, List.of(args).stream().map(Object::toString).toArray(String[]::new));
  }

  /** An article of the sample corpus. */
  static Path article(String name) {
    return CORPUS.resolve("articles").resolve(name + ".txt");
  }

  /** The leaders of the sample corpus. */
  static Path registry() {
    return CORPUS.resolve("registry");
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
