package dev.communique.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.ProblemKind;
import dev.communique.model.Report;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageCsvTest {
  @TempDir private Path folder;

  private static List<Outcome<MessageRow>> read(String csv) throws IOException {
    try (Stream<Outcome<MessageRow>> rows = Export.csv().read(new StringReader(csv), "m.csv")) {
      return rows.toList();
    }
  }

  private static List<MessageRow> rows(List<Article> articles) {
    return Samples.reports(articles).stream().map(MessageRow::from).toList();
  }

  @Test
  void reads_back_what_it_wrote() throws IOException {
    ImmutableList<Article> articles = Samples.all();
    ImmutableList<Report> reports = Samples.reports(articles);
    assertThat(reports.size()).isGreaterThan(500);
    Path file = folder.resolve("messages.csv");
    Export.csv().write(reports, file);
    try (Stream<Outcome<MessageRow>> rows = Export.csv().read(file)) {
      assertThat(rows.map(Outcome::orElseThrow).toList()).isEqualTo(rows(articles));
    }
  }

  @Test
  void a_row_has_what_the_message_has() {
    for (Report report : Samples.reports(Samples.all())) {
      MessageRow row = MessageRow.from(report);
      assertThat(row.article()).isEqualTo(report.article().id());
      assertThat(row.index()).isEqualTo(report.index());
      assertThat(row.senders())
          .isEqualTo(report.message().senders().stream().map(NamedParty::from).toList());
      assertThat(row.addressees())
          .isEqualTo(report.message().addressees().stream().map(NamedParty::from).toList());
      assertThat(row.sent()).isEqualTo(report.message().sent());
      assertThat(row.purpose()).isEqualTo(report.message().purpose());
      assertThat(row.contentTexts()).isEqualTo(report.contentTexts());
      assertThat(row.reportedBy()).isEqualTo(report.message().reportedBy());
      assertThat(row.occasionText()).isEqualTo(report.message().occasion().map(o -> o.text()));
    }
  }

  @Test
  void the_columns_are_a_promise() {
    assertThat(Export.csv().text(List.of()))
        .isEqualTo(
            "article,index,article_date,outlets,date,date_earliest,date_latest,"
                + "sender,sender_id,sender_office,sender_country,"
                + "addressee,addressee_id,addressee_office,addressee_country,"
                + "purpose,medium,reply,in_reply_to,"
                + "occasion,occasion_ordinal,occasion_of,occasion_day,occasion_text,"
                + "sent,received,reported,reported_by,coverage,passing,status,words,rules,"
                + "sender_state,addressee_state\r\n");
  }

  @Test
  void no_cell_begins_a_formula() {
    String csv = Export.csv().text(Samples.reports(Samples.hostile()));
    for (List<String> row : Rfc4180.rows(csv)) {
      assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n].*"));
    }
  }

  /** Columns in another order and one of one's own, a byte order mark, booleans as R has them. */
  @Test
  void reads_what_another_program_saved() throws IOException {
    ImmutableList<Report> reports = Samples.reports(Samples.corpus());
    StringBuilder saved = new StringBuilder("\uFEFF");
    for (List<String> row : Rfc4180.rows(Export.csv().text(reports))) {
      saved.append("mine");
      for (int i = row.size() - 1; i >= 0; i--) {
        String cell = row.get(i).equals("true") ? "TRUE" : row.get(i);
        saved.append(",\"").append(cell.replace("\"", "\"\"")).append('"');
      }
      saved.append('\n');
    }
    assertThat(read(saved.toString()).stream().map(Outcome::orElseThrow).toList())
        .isEqualTo(rows(Samples.corpus()));
  }

  @Test
  void a_wrong_row_costs_no_other() throws IOException {
    String csv = Export.csv().text(Samples.reports(Samples.corpus()).subList(0, 3));
    String[] lines = csv.split("(?<=\r\n)(?=\\S*examples)");
    assertThat(read(csv)).hasSize(3);
    String wrong = csv.replaceFirst("congratulation", "congratulations");
    List<Outcome<MessageRow>> outcomes = read(wrong + "one,cell\r\n");
    assertThat(outcomes).as(lines.length + " lines").hasSize(4);
    assertThat(outcomes.stream().filter(Outcome::isFailure)).hasSize(2);
    assertThat(outcomes.get(3).problems().get(0).message()).isEqualTo("2 cells instead of 35");
    assertThat(outcomes.toString()).contains("column purpose: \"congratulations\"");
  }

  @Test
  void a_table_of_something_else_is_one_failure() throws IOException {
    for (String csv : List.of("", "a,b\r\n1,2\r\n", "article,index\r\n", "\"never closed")) {
      assertThat(read(csv))
          .as(csv)
          .singleElement()
          .satisfies(
              outcome ->
                  assertThat(outcome.problems().get(0).kind())
                      .isEqualTo(ProblemKind.MALFORMED_RECORD));
    }
  }

  @Test
  void ids_offices_and_countries_must_fit_the_names() throws IOException {
    String csv = Export.csv().text(Samples.reports(Samples.corpus()).subList(0, 1));
    List<List<String>> rows = Rfc4180.rows(csv);
    int ids = rows.get(0).indexOf("sender_id");
    String cell = rows.get(1).get(ids);
    assertThat(cell).isNotEmpty();
    Outcome<MessageRow> outcome = read(csv.replace(cell, "a; b; c")).get(0);
    assertThat(outcome.problems().get(0).message()).contains("as many items as the names");
  }

  @Test
  void writing_takes_one_message_at_a_time() throws IOException {
    Report report = Samples.reports(Samples.hostile()).get(0);
    int[] taken = {0};
    Iterable<Report> many =
        () -> Stream.generate(() -> report).limit(50_000).peek(next -> taken[0]++).iterator();
    long[] behind = {0};
    Appendable counting =
        new LineCounter(rowsWritten -> behind[0] = Math.max(behind[0], taken[0] - rowsWritten));
    Export.csv().write(many, counting);
    assertThat(taken[0]).isEqualTo(50_000);
    assertThat(behind[0]).as("rows taken but not yet written").isLessThan(1000);
  }

  @Test
  void text_is_the_same_as_the_file() throws IOException {
    ImmutableList<Report> reports = Samples.reports(Samples.corpus());
    Path file = folder.resolve("m.csv");
    Export.csv().write(reports, file);
    assertThat(Files.readString(file, UTF_8)).isEqualTo(Export.csv().text(reports));
  }
}
