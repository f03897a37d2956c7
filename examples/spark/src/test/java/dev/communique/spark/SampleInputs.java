package dev.communique.spark;

import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The sample corpus as a job is given it. */
final class SampleInputs {
  static final Path SAMPLES = Path.of(System.getProperty("communique.corpus"));
  static final String REGISTRY = SAMPLES.resolve("registry").toString();

  private SampleInputs() {}

  static ArticleParser parser() throws IOException {
    Path registry = Path.of(REGISTRY);
    return ArticleParser.builder()
        .registry(
            Registry.builtIn()
                .with(registry.resolve("countries.csv"))
                .with(registry.resolve("leaders.csv")))
        .calendar(registry.resolve("calendar.txt"))
        .build();
  }

  /** Of those of this JVM what another one needs to run Spark. */
  static List<String> jvmOptions() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("--add-opens") || option.startsWith("-XX:"))
        .toList();
  }

  /**
   * The samples but for the archive, copies and excerpts of some, letters that share a formula, and
   * bytes that are no text.
   */
  static List<String> in(Path temp) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(SAMPLES.resolve("articles"))) {
      files = all.filter(file -> !file.toString().endsWith(".zip")).sorted().toList();
    }
    List<String> inputs = new ArrayList<>();
    for (Path file : files) {
      inputs.add(file.toString());
      if (file.toString().endsWith(".txt") && inputs.size() < 60) {
        byte[] bytes = Files.readAllBytes(file);
        Path copy = temp.resolve("copy-" + file.getFileName());
        inputs.add(Files.write(copy, Arrays.copyOf(bytes, bytes.length * 4 / 5)).toString());
      }
    }
    Path formulas = temp.resolve("formulas.jsonl");
    inputs.add(Files.writeString(formulas, FormulaLetters.lines()).toString());
    byte[] noise = new byte[3000];
    new Random(12).nextBytes(noise);
    inputs.add(Files.write(temp.resolve("noise.txt"), noise).toString());
    byte[] broken = "{\"text\": \"no end\n\n{\"date\": 7}\n".getBytes(StandardCharsets.UTF_8);
    inputs.add(Files.write(temp.resolve("broken.jsonl"), broken).toString());
    return inputs;
  }
}
