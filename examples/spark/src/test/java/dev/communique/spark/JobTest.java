package dev.communique.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.communique.core.events.CopySearch;
import dev.communique.core.export.Rows;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobTest {
  private static final int BATCH_BYTES = 20_000;
  private static final String LETTER = "2018-06-karskian-letter.txt";

  @TempDir static Path temp;

  private static SparkSession spark;
  private static List<String> inputs;
  private static OneMachine machine;

  @BeforeAll
  static void read() throws IOException {
    inputs = SampleInputs.in(temp);
    spark = TestSession.start();
    machine = OneMachine.read(inputs, spark);
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static Path run(Path out, long batchBytes, int partitions, List<String> inputs)
      throws IOException {
    JobOptions options =
        new JobOptions(out.toString(), SampleInputs.REGISTRY, batchBytes, partitions);
    new Job(spark, options, Figures.of(spark)).run(inputs);
    return out;
  }

  @Test
  void the_letters_share_formulas_that_more_have_than_a_bucket_holds() {
    for (CopySearch search : CopySearch.values()) {
      Multiset<Long> keys = HashMultiset.create();
      machine
          .corpus()
          .articleStream()
          .filter(article -> !article.messages().isEmpty())
          .flatMap(article -> search.text(article).stream())
          .forEach(text -> text.keys().forEach(keys::add));
      int most = keys.entrySet().stream().mapToInt(Multiset.Entry::getCount).max().orElseThrow();
      assertThat(most).isGreaterThan(32);
    }
  }

  @Tag("short")
  @Test
  void gives_what_one_machine_gives() throws IOException {
    machine.assertSame(run(temp.resolve("out"), Long.MAX_VALUE, 3, inputs).toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void gives_the_same_however_the_work_is_cut(int partitions) throws IOException {
    List<String> shuffled = new ArrayList<>(inputs);
    Collections.shuffle(shuffled, new Random(partitions));
    Path out = temp.resolve("out" + partitions);
    machine.assertSame(run(out, Long.MAX_VALUE, partitions, shuffled).toString());
  }

  @Test
  void a_run_that_was_killed_while_it_read_is_finished_by_the_next() throws Exception {
    assertFinishedAfterKill("_reading");
  }

  @Tag("short")
  @Test
  void a_run_that_was_killed_while_it_wrote_tables_is_finished_by_the_next() throws Exception {
    assertFinishedAfterKill("_tables");
  }

  /**
   * Kills a run when a folder has two children; the next gives the same and reads no batch twice.
   */
  private static void assertFinishedAfterKill(String folder) throws Exception {
    Path out = temp.resolve("killed" + folder);
    Process first = start(out);
    while (children(out.resolve(folder)).size() < 2 && first.isAlive()) {
      Thread.sleep(20);
    }
    first.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    assertThat(out.resolve("_COMPLETE")).doesNotExist();
    Map<Path, FileTime> times = times(out);
    assertThat(times).hasSizeGreaterThanOrEqualTo(1);

    run(out, BATCH_BYTES, 2, inputs);
    assertThat(out.resolve("_COMPLETE")).exists();
    assertThat(times(out)).containsAllEntriesOf(times);
    machine.assertSame(out.toString());
  }

  /** When the batches that are whole were written. */
  private static Map<Path, FileTime> times(Path out) throws IOException {
    Map<Path, FileTime> times = new LinkedHashMap<>();
    for (Path batch : children(out.resolve("_reading"))) {
      if (!batch.toString().endsWith(".part")) {
        times.put(batch, Files.getLastModifiedTime(batch.resolve("_SUCCESS")));
      }
    }
    return times;
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(child -> !child.getFileName().toString().startsWith(".")).toList();
    }
  }

  private static Process start(Path out) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(SampleInputs.jvmOptions());
    command.addAll(List.of("-Dspark.master=local[1]", "-Dspark.ui.enabled=false", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(Main.class.getName(), "--registry", SampleInputs.REGISTRY));
    command.addAll(List.of("--batch-bytes", "" + BATCH_BYTES, "--partitions", "2", out.toString()));
    command.addAll(inputs);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void batches_of_another_build_or_of_changed_files_are_read_again() throws IOException {
    Path file =
        Files.copy(SampleInputs.SAMPLES.resolve("articles/" + LETTER), temp.resolve("a.txt"));
    Path out = temp.resolve("builds");
    run(out, Long.MAX_VALUE, 1, List.of(file.toString()));
    List<Path> first = children(out.resolve("_reading"));
    run(out, Long.MAX_VALUE, 1, List.of(file.toString()));
    assertThat(children(out.resolve("_reading"))).isEqualTo(first).hasSize(1);

    JobOptions options = new JobOptions(out.toString(), "", Long.MAX_VALUE, 1);
    Parsers ours = Parsers.from(SampleInputs.REGISTRY, spark.sparkContext().hadoopConfiguration());
    Parsers others = new Parsers("another build", ours.registry());
    new Reading(spark, options, others).keep(List.of(file.toString()));
    assertThat(children(out.resolve("_reading"))).hasSize(2).containsAll(first);

    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    run(out, Long.MAX_VALUE, 1, List.of(file.toString()));
    assertThat(children(out.resolve("_reading"))).hasSize(1).doesNotContainAnyElementsOf(first);
  }

  @Test
  void reads_parquet_as_it_reads_lines_of_json() throws IOException {
    StringBuilder lines = new StringBuilder("{\"id\": \"none\", \"date\": \"2018-06-15\"}\n");
    for (String name : List.of(LETTER, "2018-06-ruritanian-reply.txt", "2017-07-toll-letter.txt")) {
      String text = Files.readString(SampleInputs.SAMPLES.resolve("articles/" + name));
      Map<String, String> fields = Map.of("id", name, "date", name.substring(0, 7), "text", text);
      lines.append(ArticleJson.newMapper().writeValueAsString(fields)).append('\n');
    }
    Path file = Files.writeString(temp.resolve("lines.jsonl"), lines);
    String parquet = temp.resolve("in.parquet").toString();
    spark.read().json(file.toString()).coalesce(1).write().parquet(parquet);
    String out = run(temp.resolve("parquet"), Long.MAX_VALUE, 2, List.of(parquet)).toString();
    String plain =
        run(temp.resolve("plain"), Long.MAX_VALUE, 2, List.of(file.toString())).toString();

    assertSame("messages", Rows.ofMessages().names(), out, plain);
    assertSame("events", Rows.ofEvents().names(), out, plain);
    assertSame("articles", List.of("article", "date", "headline", "messages"), out, plain);
    assertSame("timelines", List.of("from", "to", "year", "reports"), out, plain);
    assertSame("problems", List.of("kind", "severity", "message"), out, plain);
  }

  private static void assertSame(String table, List<String> names, String out, String plain) {
    assertThat(OneMachine.rows(machine.table(out, table), names))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(OneMachine.rows(machine.table(plain, table), names));
  }
}
