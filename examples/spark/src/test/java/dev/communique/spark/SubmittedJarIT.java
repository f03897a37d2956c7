package dev.communique.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar for spark-submit as it was packaged. */
@Tag("short")
class SubmittedJarIT {
  private static final Path JAR = Path.of(System.getProperty("communique.spark.jar"));

  /** What the job brings along and Spark does not have, by the names of jars and folders. */
  private static final List<String> OURS =
      List.of(
          "communique",
          "lucene-",
          "java-diff-utils-",
          "jackson-dataformat-csv-",
          "jackson-datatype-guava-",
          "jackson-datatype-jdk8-",
          "target/classes",
          "target/test-classes");

  /** Not behind a slash: an annotation of Guava names the place of its sources. */
  private static final String OLD_NAME =
      "[^/](com/google/common|com/fasterxml/jackson|org/apache/commons/text|org/apache/commons/lang3)/";

  @Test
  void every_class_is_in_the_jar_once_and_in_a_package_of_ours() throws IOException {
    List<String> names = new ArrayList<>();
    try (JarInputStream in = new JarInputStream(Files.newInputStream(JAR))) {
      for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
        names.add(entry.getName());
      }
    }
    List<String> classes = names.stream().filter(name -> name.endsWith(".class")).toList();
    assertThat(classes)
        .contains("dev/communique/spark/Main.class", "dev/communique/core/Corpus.class")
        .allSatisfy(name -> assertThat(name).startsWith("dev/communique/"));
    assertThat(names.stream().filter(name -> !name.endsWith("/"))).doesNotHaveDuplicates();
  }

  /** A name that was left as it was would be found in Spark's jars, in a version of theirs. */
  @Test
  void no_class_asks_for_a_library_under_its_old_name() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().filter(entry -> entry.getName().endsWith(".class")))
          .isNotEmpty()
          .allSatisfy(
              entry ->
                  assertThat(new String(bytes(jar, entry), StandardCharsets.ISO_8859_1))
                      .doesNotContainPattern(OLD_NAME));
    }
  }

  @Test
  void every_service_is_in_the_jar() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<JarEntry> services =
          jar.stream()
              .filter(entry -> entry.getName().startsWith("META-INF/services/"))
              .filter(entry -> !entry.isDirectory())
              .toList();
      assertThat(services).isNotEmpty();
      for (JarEntry service : services) {
        String lines = new String(bytes(jar, service), StandardCharsets.UTF_8);
        assertThat(lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")))
            .isNotEmpty()
            .allSatisfy(
                name -> assertThat(jar.getEntry(name.replace('.', '/') + ".class")).isNotNull());
      }
    }
  }

  private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
    try (var in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  @Test
  void submitted_to_spark_it_gives_what_one_machine_gives(@TempDir Path temp) throws Exception {
    List<String> inputs = SampleInputs.in(temp);
    Path out = temp.resolve("out");
    Path log = temp.resolve("log");
    Process submitted =
        new ProcessBuilder(command(out, inputs))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(submitted.waitFor()).as(() -> read(log)).isZero();
    assertThat(read(log)).contains("step ").contains("timelines ").contains("largest group");

    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 3)
            .getOrCreate()) {
      OneMachine.read(inputs, spark).assertSame(out.toString());
    }
  }

  /** As the script spark-submit starts it: Spark's launcher with Spark's jars alone. */
  private static List<String> command(Path out, List<String> inputs) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(SampleInputs.jvmOptions());
    command.addAll(List.of("-Xmx1g", "-cp", jarsOfSpark()));
    command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", "local[2]"));
    command.addAll(List.of("--conf", "spark.ui.enabled=false"));
    command.addAll(List.of("--conf", "spark.sql.shuffle.partitions=3"));
    command.addAll(List.of("--class", Main.class.getName(), JAR.toString()));
    command.addAll(List.of("--registry", SampleInputs.REGISTRY, "--figures", out.toString()));
    command.addAll(inputs);
    return command;
  }

  private static String jarsOfSpark() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> OURS.stream().noneMatch(entry.replace('\\', '/')::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
