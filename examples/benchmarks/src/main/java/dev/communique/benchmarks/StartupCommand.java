package dev.communique.benchmarks;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what the first message costs in a new process. */
@Command(
    name = "startup",
    mixinStandardHelpOptions = true,
    description = {
      "Starts new processes that read one message; prints the seconds of processor time until"
          + " then,",
      "the system's part included: median and range."
    })
final class StartupCommand extends MeasuringCommand {
  private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

  @Option(
      names = "--rounds",
      defaultValue = "11",
      paramLabel = "N",
      description = "Start each so many times, in turn; take medians.")
  private int rounds;

  @Override
  void run(PrintWriter out) throws IOException {
    Path folder = Files.createTempDirectory("communique-startup");
    try {
      print(out, variants(folder.resolve("classes.jsa")));
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private static List<StartVariant> variants(Path archive) throws IOException {
    List<StartVariant> variants = new ArrayList<>();
    variants.add(new StartVariant("as it is", List.of()));
    variants.add(new StartVariant("first compiler alone", List.of(FIRST_COMPILER)));
    if (isOfJars()) {
      new StartVariant("", List.of("-XX:ArchiveClassesAtExit=" + archive)).start();
      String shared = "-XX:SharedArchiveFile=" + archive;
      variants.add(new StartVariant("archive of classes", List.of(shared, "-Xshare:on")));
      variants.add(new StartVariant("both", List.of(shared, "-Xshare:on", FIRST_COMPILER)));
    }
    return variants;
  }

  /** An archive is not made of classes in folders. */
  private static boolean isOfJars() {
    return Arrays.stream(StartVariant.CLASS_PATH.split(File.pathSeparator))
        .allMatch(place -> Files.isRegularFile(Path.of(place)));
  }

  private void print(PrintWriter out, List<StartVariant> variants) throws IOException {
    for (int round = 0; round < rounds; round++) {
      for (StartVariant variant : variants) {
        variant.measure();
      }
    }
    out.println(StartVariant.HEAD);
    variants.forEach(out::println);
    if (!isOfJars()) {
      out.println("No archive of classes: they lie in folders, not in jars.");
    }
  }
}
