package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.difflib.DiffUtils;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutures;
import dev.communique.core.Corpus;
import dev.communique.core.export.Export;
import dev.communique.core.export.MessageRow;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.parser.ArticleParser;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The outside consumer as a module: what is exported is enough, and nothing more is needed. */
class ModulePathTest {
  private static final Path CONSUMER = CliRun.CORPUS.resolveSibling("consumer");

  /** One class of each library that a user of core has. */
  private static final ImmutableList<Class<?>> LIBRARIES =
      ImmutableList.of(
          Corpus.class,
          ArticleParser.class,
          Article.class,
          ImmutableList.class,
          InternalFutures.class,
          ObjectMapper.class,
          JsonFactory.class,
          JsonProperty.class,
          CsvFactory.class,
          GuavaModule.class,
          Jdk8Module.class,
          JavaTimeModule.class,
          IndexWriter.class,
          EnglishStemmer.class,
          Intervals.class,
          ToChildBlockJoinQuery.class,
          LevenshteinDistance.class,
          DiffUtils.class,
          StringUtils.class);

  @TempDir private Path classes;

  @TempDir private Path sources;

  @Test
  void a_module_of_somebody_else_reads_asks_compares_and_exports() throws Exception {
    compile(source("module-info.java"), source("example/Consumer.java"));

    assertThat(run("example.Consumer"))
        .isEqualTo(Files.readString(CONSUMER.resolve("expected.txt"), StandardCharsets.UTF_8));
    try (Stream<Outcome<MessageRow>> rows = Export.csv().read(classes.resolve("letters.csv"))) {
      assertThat(rows.map(row -> row.orElseThrow().senders().get(0).name()))
          .containsExactly("Ana Lund", "Ana Lund");
    }
  }

  /** What a page is made with lies in the library's module, which opens it to nobody. */
  @Test
  void a_module_of_somebody_else_draws_pages() throws Exception {
    Path program =
        Files.writeString(
            sources.resolve("Pages.java"),
            """
            package example;

            import dev.communique.core.Corpus;
            import dev.communique.core.chart.Charts;
            import dev.communique.core.dossier.Dossier;
            import java.util.List;

            public class Pages {
              public static void main(String[] args) {
                Corpus none = Corpus.of(List.of());
                System.out.println(Charts.network(none.network()).toHtml().startsWith("<!DOCTYPE"));
                System.out.println(Dossier.of(none, "Xi", "Kim").toHtml().startsWith("<!DOCTYPE"));
              }
            }
            """);
    compile(source("module-info.java"), program.toString());

    assertThat(run("example.Pages").lines()).containsExactly("true", "true");
  }

  private void compile(String... files) {
    List<String> options =
        List.of("-d", classes.toString(), "--release", "17", "--module-path", modulePath());
    String[] all = Stream.concat(options.stream(), Stream.of(files)).toArray(String[]::new);
    assertThat(ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, all))
        .isZero();
  }

  private String run(String program) throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                classes + File.pathSeparator + modulePath(),
                "--module",
                "example.consumer/" + program)
            .directory(classes.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as(out).isZero();
    return out;
  }

  private static String source(String name) {
    return CONSUMER.resolve("src/main/java").resolve(name).toString();
  }

  private static String modulePath() {
    List<String> places = new ArrayList<>();
    for (Class<?> type : LIBRARIES) {
      places.add(placeOf(type).toString());
    }
    return String.join(File.pathSeparator, places);
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
