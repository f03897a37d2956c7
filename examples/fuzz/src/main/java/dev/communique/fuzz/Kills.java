package dev.communique.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Kills programs that write, and looks at what they leave behind. */
@Command(
    name = "run kills",
    mixinStandardHelpOptions = true,
    description =
        "Kills programs while they index, export and write dated text; nothing may be half there.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeOnExecutionException = 3,
    exitCodeList = {
      "0:whatever moment it was, all was whole",
      "1:something was half there; it is kept",
      "2:wrong usage",
      "3:a file could not be read or written"
    })
final class Kills implements Callable<Integer> {
  private static final int POLL_MILLIS = 2;

  /** When so much is there the next one begins anew: beginnings are moments too. */
  private static final int MANY = 200;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--number", description = "How often each is killed (${DEFAULT-VALUE}).")
  private int number = 10;

  @Option(names = "--while", description = "What they do (all): ${COMPLETION-CANDIDATES}.")
  private List<Victim> victims = List.of(Victim.values());

  @Option(names = "--seed", description = "Of the moments (${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--millis", description = "A kill comes within so many (${DEFAULT-VALUE}).")
  private int millis = 300;

  private Kills() {}

  /**
   * Runs; with the name of a victim and a folder and a number it is that victim.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 3 && !arguments[0].startsWith("-")) {
      Victim.valueOf(arguments[0])
          .write(Path.of(arguments[1]), Integer.parseInt(arguments[2]), System.out::println);
    }
    CommandLine line = new CommandLine(new Kills()).setCaseInsensitiveEnumValuesAllowed(true);
    System.exit(line.execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    int broken = 0;
    out.printf("%-8s %8s %10s%n", "while", "kills", "half there");
    for (Victim victim : victims) {
      int brokenHere = kill(victim);
      broken += brokenHere;
      out.printf("%-8s %8d %10d%n", victim.key(), number, brokenHere);
      out.flush();
    }
    return broken == 0 ? 0 : 1;
  }

  private int kill(Victim victim) throws IOException, InterruptedException {
    Path parent = Files.createTempDirectory("communique-kills");
    Path folder = Files.createDirectory(parent.resolve(victim.key()));
    Random moments = new Random(seed);
    int from = 0;
    for (int i = 0; i < number; i++) {
      int done = killOnce(victim, folder, from, parent.resolve("said"), moments);
      try {
        from = victim.check(folder, done);
        if (from > MANY) {
          MoreFiles.deleteDirectoryContents(folder, RecursiveDeleteOption.ALLOW_INSECURE);
          from = 0;
        }
      } catch (BrokenPromise | IOException half) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(folder + ", kill " + (i + 1) + ": " + half);
        err.flush();
        return 1;
      }
    }
    MoreFiles.deleteRecursively(parent, RecursiveDeleteOption.ALLOW_INSECURE);
    return 0;
  }

  /** Lets one write for a while; how far it said to have come. */
  private int killOnce(Victim victim, Path folder, int from, Path said, Random moments)
      throws IOException, InterruptedException {
    Files.deleteIfExists(said);
    Process writer = start(victim, folder, from, said);
    while (!Files.readString(said, UTF_8).contains("\n")) {
      if (!writer.isAlive()) {
        throw new IOException("the program that writes ended by itself: " + writer.exitValue());
      }
      Thread.sleep(POLL_MILLIS);
    }
    Thread.sleep(moments.nextInt(millis));
    writer.destroyForcibly().waitFor();
    String text = Files.readString(said, UTF_8);
    List<String> lines = text.substring(0, text.lastIndexOf('\n')).lines().toList();
    return Integer.parseInt(lines.get(lines.size() - 1));
  }

  private static Process start(Victim victim, Path folder, int from, Path said) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Kills.class.getName(),
            victim.name(),
            folder.toString(),
            String.valueOf(from));
    return new ProcessBuilder(command)
        .redirectOutput(said.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
