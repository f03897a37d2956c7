package dev.communique.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import dev.communique.core.events.Copies;
import dev.communique.core.events.Copy;
import dev.communique.model.Article;
import dev.communique.model.json.ArticleJson;
import dev.communique.parser.ArticleParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyRowsTest {
  @TempDir static Path temp;

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark = TestSession.start();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** Where one text in six is a copy, two are the largest group, whatever formulas all share. */
  @Tag("short")
  @ParameterizedTest
  @ValueSource(ints = {200, 600})
  void groups_stay_small_however_many_letters_share_formulas(int count) throws IOException {
    Figures figures = Figures.of(spark);
    List<String> copies = copies(generated(count), figures);
    assertThat(copies).hasSize(count / 6);
    assertThat(figures.largest("articles")).isEqualTo(2);
    assertThat(figures.largest("excerpts")).isLessThanOrEqualTo(2);
  }

  @Test
  void formulas_that_fill_buckets_change_no_copy() throws IOException {
    Path file = temp.resolve("formulas.jsonl");
    Files.writeString(file, FormulaLetters.lines());
    List<Article> letters = new ArrayList<>();
    try (var outcomes = SampleInputs.parser().read(file)) {
      outcomes.forEach(outcome -> letters.add(outcome.orElseThrow()));
    }
    List<String> expected = Copies.of(letters).list().stream().map(CopyRowsTest::printed).toList();
    assertThat(expected).hasSizeGreaterThan(FormulaLetters.COUNT / 4);
    assertThat(copies(letters, Figures.of(spark))).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<Article> generated(int count) throws IOException {
    ArticleParser parser =
        new Parsers("", ImmutableSortedMap.copyOf(GeneratedNews.registry())).build(temp);
    List<Article> letters = new ArrayList<>();
    for (int letter = 0; letter < count; letter++) {
      Map<String, String> fields = GeneratedNews.article(5 * letter);
      String text = " date " + fields.get("date") + "\n" + fields.get("text");
      letters.add(parser.parse(text, fields.get("id")).orElseThrow());
    }
    return letters;
  }

  private static List<String> copies(List<Article> articles, Figures figures) {
    List<Row> rows =
        articles.stream()
            .map(article -> RowFactory.create(ArticleJson.write(article), article.id()))
            .toList();
    Dataset<Row> letters =
        spark
            .createDataFrame(rows, StructType.fromDDL("json STRING, article STRING"))
            .repartition(5)
            .localCheckpoint();
    try (SharedGroups shared = new SharedGroups(spark)) {
      return new CopyRows(figures, shared)
          .of(letters).collectAsList().stream().map(CopyRowsTest::printed).toList();
    }
  }

  private static String printed(Row row) {
    String original = ArticleJson.read(row.getString(3)).id();
    return row.getString(0) + " " + row.getString(1) + " " + row.getDouble(2) + " " + original;
  }

  private static String printed(Copy copy) {
    return copy.article().id()
        + " "
        + copy.kind().name()
        + " "
        + copy.share()
        + " "
        + copy.original().id();
  }
}
