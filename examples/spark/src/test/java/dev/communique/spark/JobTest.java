package dev.communique.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.core.Communique;
import dev.communique.core.Corpus;
import dev.communique.core.events.Event;
import dev.communique.core.events.Events;
import dev.communique.core.export.Rows;
import dev.communique.model.Article;
import dev.communique.model.Party;
import dev.communique.model.Problem;
import dev.communique.model.Report;
import dev.communique.model.json.ArticleJson;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.jdk.javaapi.CollectionConverters;

class JobTest {
  private static final Path SAMPLES = Path.of(System.getProperty("communique.corpus"));
  private static final String REGISTRY = SAMPLES.resolve("registry").toString();

  @TempDir static Path temp;

  private static SparkSession spark;
  private static List<String> inputs;
  private static Corpus corpus;

  @BeforeAll
  static void read() throws IOException {
    inputs = inputs();
    Path registry = SAMPLES.resolve("registry");
    ArticleParser parser =
        ArticleParser.builder()
            .registry(
                Registry.builtIn()
                    .with(registry.resolve("countries.csv"))
                    .with(registry.resolve("leaders.csv")))
            .calendar(registry.resolve("calendar.txt"))
            .build();
    corpus = Communique.read(parser, inputs.stream().map(Path::of).toArray(Path[]::new));
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 3)
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** The samples but for the archive, copies and excerpts of some, and bytes that are no text. */
  private static List<String> inputs() throws IOException {
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
    byte[] noise = new byte[3000];
    new Random(12).nextBytes(noise);
    inputs.add(Files.write(temp.resolve("noise.txt"), noise).toString());
    byte[] broken = "{\"text\": \"no end\n\n{\"date\": 7}\n".getBytes(StandardCharsets.UTF_8);
    inputs.add(Files.write(temp.resolve("broken.jsonl"), broken).toString());
    return inputs;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8})
  void gives_what_one_machine_gives_however_the_work_is_cut(int partitions) throws IOException {
    List<String> shuffled = new ArrayList<>(inputs);
    if (partitions > 1) {
      Collections.shuffle(shuffled, new Random(partitions));
    }
    String out = temp.resolve("out" + partitions).toString();
    new Job(spark, new JobOptions(out, REGISTRY, Long.MAX_VALUE, partitions)).run(shuffled);
    assertSameAsOneMachine(out);
  }

  private static void assertSameAsOneMachine(String out) {
    assertThat(table(out, "articles").select("json").as(Encoders.STRING()).collectAsList())
        .containsExactlyInAnyOrderElementsOf(
            corpus.articleStream().map(ArticleJson::write).toList());

    List<Report> reports = ImmutableList.copyOf(corpus.messages().list());
    assertThat(rows(table(out, "messages"), Rows.ofMessages().names()))
        .hasSizeGreaterThan(100)
        .containsExactlyInAnyOrderElementsOf(
            reports.stream().map(report -> text(Rows.ofMessages().values(report))).toList());

    Events events = Events.of(reports);
    assertThat(events.copies().list()).isNotEmpty();
    assertThat(rows(table(out, "events"), Rows.ofEvents().names()))
        .containsExactlyInAnyOrderElementsOf(
            events.list().stream().map(event -> text(Rows.ofEvents().values(event))).toList());

    assertThat(rows(table(out, "quotations"), List.of("article", "form", "text", "rule")))
        .containsExactlyInAnyOrderElementsOf(
            corpus.articleStream().flatMap(JobTest::quotations).toList());
    assertThat(rows(table(out, "claims"), List.of("article", "text", "rule")))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            corpus.articleStream().flatMap(JobTest::claims).toList());
    assertThat(rows(table(out, "problems"), List.of("kind", "source", "line", "column", "message")))
        .contains(problemOf("broken.jsonl"))
        .containsExactlyInAnyOrderElementsOf(
            corpus.problems().stream().map(JobTest::problem).distinct().toList());
    assertThat(timelines(out)).isEqualTo(counted(events));
  }

  private static String problemOf(String file) {
    return corpus.problems().stream()
        .filter(problem -> problem.source().contains(file))
        .map(JobTest::problem)
        .findFirst()
        .orElseThrow();
  }

  private static String problem(Problem problem) {
    return text(
        List.of(
            problem.kind().spelling(),
            problem.source(),
            problem.line(),
            problem.column(),
            problem.message()));
  }

  private static Stream<String> quotations(Article article) {
    return article.quotations().stream()
        .map(
            quotation ->
                text(
                    List.of(
                        article.id(),
                        quotation.form().spelling(),
                        quotation.in(article.text()),
                        quotation.rule())));
  }

  private static Stream<String> claims(Article article) {
    return article.claims().stream()
        .map(claim -> text(List.of(article.id(), claim.text(), claim.rule())));
  }

  private static Map<String, Long> counted(Events events) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Event event : events.list()) {
      String year = event.date().map(date -> "" + date.earliest().getYear()).orElse("null");
      Stream<String> from = event.senders().stream().map(JobTest::key).distinct();
      from.forEach(
          sender ->
              event.addressees().stream()
                  .map(JobTest::key)
                  .distinct()
                  .forEach(to -> counts.merge(sender + "|" + to + "|" + year, 1L, Long::sum)));
    }
    return counts;
  }

  private static String key(Party party) {
    return party.leader().map(id -> id.value()).orElse(party.name());
  }

  private static Map<String, Long> timelines(String out) {
    return table(out, "timelines").select("from", "to", "year", "events").collectAsList().stream()
        .collect(
            Collectors.toMap(
                row -> row.get(0) + "|" + row.get(1) + "|" + row.get(2), row -> row.getLong(3)));
  }

  @Test
  void a_run_that_was_killed_is_finished_by_the_next_and_reads_no_batch_twice() throws Exception {
    Path out = temp.resolve("killed");
    Process first = start(out);
    List<Path> kept = List.of();
    while (kept.size() < 2 && first.isAlive()) {
      Thread.sleep(20);
      kept = batches(out);
    }
    first.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    assertThat(out.resolve("_COMPLETE")).doesNotExist();
    kept = batches(out);
    assertThat(kept).hasSizeGreaterThanOrEqualTo(2);
    Map<Path, Object> times = new LinkedHashMap<>();
    for (Path batch : kept) {
      times.put(batch, Files.getLastModifiedTime(batch.resolve("_SUCCESS")));
    }

    JobOptions options = new JobOptions(out.toString(), REGISTRY, 20_000, 2);
    new Job(spark, options).run(inputs);
    assertThat(out.resolve("_COMPLETE")).exists();
    for (Path batch : kept) {
      assertThat(Files.getLastModifiedTime(batch.resolve("_SUCCESS"))).isEqualTo(times.get(batch));
    }
    assertSameAsOneMachine(out.toString());
  }

  private static List<Path> batches(Path out) throws IOException {
    Path folder = out.resolve("_reading");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> path.getFileName().toString().length() == 32).toList();
    }
  }

  private static Process start(Path out) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(argument -> argument.startsWith("--add-opens"))
            .toList());
    command.addAll(List.of("-Dspark.master=local[1]", "-Dspark.ui.enabled=false", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(Main.class.getName(), "--registry", REGISTRY));
    command.addAll(List.of("--batch-bytes", "20000", "--partitions", "2", out.toString()));
    command.addAll(inputs);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void reads_parquet_as_it_reads_lines_of_json() throws IOException {
    String text = Files.readString(SAMPLES.resolve("articles/2018-06-karskian-letter.txt"));
    String line = ArticleJson.newMapper().writeValueAsString(Map.of("id", "one", "text", text));
    Path lines = Files.writeString(temp.resolve("lines.jsonl"), line + "\n");
    String parquet = temp.resolve("in.parquet").toString();
    spark.read().json(lines.toString()).coalesce(1).write().parquet(parquet);
    String out = temp.resolve("out-parquet").toString();
    new Job(spark, new JobOptions(out, REGISTRY, Long.MAX_VALUE, 2)).run(List.of(parquet));
    String plain = temp.resolve("out-lines").toString();
    new Job(spark, new JobOptions(plain, REGISTRY, Long.MAX_VALUE, 2))
        .run(List.of(lines.toString()));

    List<String> names = Rows.ofMessages().names();
    assertThat(rows(table(out, "messages"), names))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(rows(table(plain, "messages"), names));
  }

  private static Dataset<Row> table(String out, String name) {
    return spark.read().parquet(out + "/" + name);
  }

  private static List<String> rows(Dataset<Row> table, List<String> names) {
    return table
        .selectExpr(names.stream().map(name -> "`" + name + "`").toArray(String[]::new))
        .collectAsList()
        .stream()
        .map(row -> text(CollectionConverters.asJava(row.toSeq())))
        .toList();
  }

  private static String text(List<?> values) {
    return values.stream()
        .map(
            value ->
                value instanceof scala.collection.Seq<?> list
                    ? CollectionConverters.asJava(list).toString()
                    : String.valueOf(value))
        .collect(Collectors.joining("|"));
  }
}
