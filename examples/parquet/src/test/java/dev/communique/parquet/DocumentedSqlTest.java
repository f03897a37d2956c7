package dev.communique.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.core.Communique;
import dev.communique.core.query.Listing;
import dev.communique.model.Party;
import dev.communique.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The question of the README, asked of the file by DuckDB. */
class DocumentedSqlTest {
  private static final Path CORPUS = Path.of(System.getProperty("communique.corpus"));

  private static final Pattern BLOCK = Pattern.compile("```sql\n([^`]+)```");

  @TempDir private Path folder;

  @Test
  void duckdb_counts_what_the_library_does() throws IOException, SQLException {
    Listing<Report> reports = Communique.read(CORPUS.resolve("articles")).messages().list();
    Path file = folder.resolve("letters.parquet");
    ParquetMessages.write(reports, file);

    Map<String, Long> counts = new TreeMap<>();
    reports.forEach(report -> count(report, counts));
    assertThat(counts).hasSizeGreaterThan(2);
    assertThat(answer(question().replace("letters.parquet", file.toString()))).isEqualTo(counts);
  }

  private static void count(Report report, Map<String, Long> counts) {
    for (Party sender : report.message().senders()) {
      if (sender.country().filter(code -> code.value().equals("CHN")).isPresent()) {
        counts.merge(report.message().purpose().spelling(), 1L, Long::sum);
      }
    }
  }

  private static String question() throws IOException {
    Path readme = CORPUS.resolveSibling("parquet").resolve("README.md");
    Matcher block = BLOCK.matcher(Files.readString(readme));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private static Map<String, Long> answer(String question) throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      while (answer.next()) {
        rows.put(answer.getString(1), answer.getLong(2));
      }
    }
    return rows;
  }
}
