package dev.communique.parser.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Outcome;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Severity;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowRecordsTest {
  private final RecordReader reader = RecordReader.create(Limits.defaults());

  @Test
  void makes_header_and_headline_of_the_fields_of_a_json_line() {
    TextRecord record =
        only(
            read(
                "{\"id\": \"a-7\", \"date\": \"2019-03-04\", \"headline\": \"Lund writes to Falk\","
                    + " \"text\": \"STRELSAU - Lund wrote.\", \"page\": {\"text\": 3}}\n",
                "letters.jsonl"));
    assertThat(record.text())
        .isEqualTo(" date 2019-03-04\nLund writes to Falk\n\nSTRELSAU - Lund wrote.");
    assertThat(record.id()).isEqualTo("a-7");
    assertThat(record.source()).isEqualTo("letters.jsonl");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void takes_the_text_as_it_is_where_a_row_says_no_more() {
    String text = " date 2019-03-04 Lund writes\n\nLund wrote.\n";
    String line = "{\"text\": \" date 2019-03-04 Lund writes\\n\\nLund wrote.\\n\"}";
    assertThat(only(read(line, "x.jsonl")).text()).isEqualTo(text);
    assertThat(only(read(line, "x.jsonl")).id()).isEqualTo("x.jsonl");
    String again =
        "{\"text\": \" date 2019-03-04 Lund writes\\n\\nLund wrote.\\n\", \"date\":"
            + " {\"value\": \"2019-03-04\"}, \"headline\": \"Lund writes\"}";
    assertThat(only(read(again, "x.jsonl")).text()).isEqualTo(text);
  }

  @Test
  void reads_days_in_the_ways_data_has_them() {
    assertThat(headerOf("\"2019-03-04T23:15:00+09:00\"")).isEqualTo(" date 2019-03-04");
    assertThat(headerOf("\"2019-03-04 23:15\"")).isEqualTo(" date 2019-03-04");
    assertThat(headerOf("\"2019/03/04\"")).isEqualTo(" date 2019-03-04");
    assertThat(headerOf("20190304")).isEqualTo(" date 2019-03-04");
    assertThat(headerOf("\"2019-03\"")).isEqualTo(" date 2019-03");
    assertThat(headerOf("\"4 March 2019\"")).isEqualTo("Date: 4 March 2019");
    assertThat(headerOf("null")).isEqualTo("Lund wrote.");
  }

  private String headerOf(String date) {
    String line = "{\"date\": " + date + ", \"text\": \"Lund wrote.\"}";
    return only(read(line, "x.jsonl")).text().lines().findFirst().orElseThrow();
  }

  @Test
  void tells_a_row_whose_text_has_another_day() {
    String line = "{\"date\": \"2019-03-05\", \"text\": \" date 2019-03-04 Lund wrote.\"}";
    TextRecord record = only(read(line, "x.jsonl"));
    assertThat(record.text()).isEqualTo(" date 2019-03-04 Lund wrote.");
    assertThat(kinds(record.problems())).containsExactly(ProblemKind.DATE_CONFLICT);
  }

  @Test
  void reads_the_other_lines_when_one_is_no_json() {
    List<Outcome<TextRecord>> outcomes =
        read(
            "{\"text\": \"One.\"}\n{\"text\": \"Two\n\n[1]\n{\"body\": \"x\"}\n"
                + "{\"text\": 5}\n{\"text\": \"a\"} {}\n{\"text\": \"Three.\"}",
            "x.jsonl");
    assertThat(texts(outcomes)).containsExactly("One.", "Three.");
    assertThat(problems(outcomes)).extracting(Problem::line).containsExactly(2, 4, 5, 6, 7);
    assertThat(kinds(problems(outcomes))).containsOnly(ProblemKind.MALFORMED_RECORD);
    assertThat(problems(outcomes).get(2).message()).contains("no field \"text\"");
    assertThat(problems(outcomes).get(3).column()).isEqualTo(10);
  }

  @Test
  void numbers_the_records_of_a_file_and_cuts_texts_of_several() {
    List<Outcome<TextRecord>> outcomes =
        read(
            "{\"id\": \"a\", \"text\": \" date 2019-03-04 One.\\n date 2019-03-05 Two.\"}\n"
                + "{\"text\": \" \"}\n{\"text\": \"Three.\"}\n",
            "x.jsonl");
    assertThat(values(outcomes))
        .extracting(TextRecord::id)
        .containsExactly("a", "a#2", "x.jsonl#4");
    assertThat(values(outcomes))
        .extracting(TextRecord::source)
        .containsExactly("x.jsonl", "x.jsonl#2", "x.jsonl#4");
    assertThat(values(outcomes)).extracting(TextRecord::firstLine).containsExactly(1, 1, 3);
    assertThat(problems(outcomes).get(0).kind()).isEqualTo(ProblemKind.EMPTY_RECORD);
    assertThat(problems(outcomes).get(0).line()).isEqualTo(2);
  }

  @Test
  void reads_fields_of_other_names() {
    RecordFields fields =
        RecordFields.defaults()
            .withText("body")
            .withDate("published")
            .withHeadline("title")
            .withId("key");
    RecordReader other = RecordReader.create(Limits.defaults(), fields, FileChoice.formats());
    String line =
        "{\"body\": \"Lund wrote.\", \"published\": \"2019-03-04\", \"title\": \"Lund\","
            + " \"key\": 12}";
    TextRecord record = only(other.read(in(line), "x.jsonl").toList());
    assertThat(record.text()).isEqualTo(" date 2019-03-04\nLund wrote.");
    assertThat(record.id()).isEqualTo("12");
  }

  @Test
  void reads_csv_with_quoted_line_ends_and_marks() {
    List<Outcome<TextRecord>> outcomes =
        read(
            "\uFEFFid,date,text\r\n7,2019-03-04,\"Lund said, \"\"no\"\".\r\n\r\nFalk agreed.\"\r\n"
                + "\r\n8,,Two lines\r\n",
            "letters.csv");
    assertThat(texts(outcomes))
        .containsExactly(" date 2019-03-04\nLund said, \"no\".\r\n\r\nFalk agreed.", "Two lines");
    assertThat(values(outcomes)).extracting(TextRecord::id).containsExactly("7", "8");
    assertThat(values(outcomes)).extracting(TextRecord::firstLine).containsExactly(2, 6);
  }

  @Test
  void reads_csv_parted_by_semicolons_or_tabs() {
    assertThat(texts(read("id;text\n1;Lund, Falk\n", "x.csv"))).containsExactly("Lund, Falk");
    assertThat(texts(read("id\ttext\n1\tLund; Falk\n", "x.csv"))).containsExactly("Lund; Falk");
  }

  @Test
  void reads_the_other_rows_when_one_is_ragged() {
    List<Outcome<TextRecord>> outcomes =
        read("id,text\n1,One.\n2\n3,Three.,more\n4,\"Four\"x\n5,Five.\n", "x.csv");
    assertThat(texts(outcomes)).containsExactly("One.", "Five.");
    assertThat(problems(outcomes)).extracting(Problem::line).containsExactly(3, 4, 5);
    assertThat(kinds(problems(outcomes))).containsOnly(ProblemKind.MALFORMED_RECORD);
    assertThat(problems(outcomes).get(0).message()).isEqualTo("The row has 1 cells instead of 2.");
  }

  @Test
  void loses_one_row_to_a_mark_that_is_never_closed() {
    List<Outcome<TextRecord>> outcomes =
        read("id,text\n1,\"One.\n2,Two.\n3,Three 5\" tall\n4,Four.\n", "x.csv");
    assertThat(texts(outcomes)).contains("Four.").hasSizeGreaterThanOrEqualTo(1);
    List<Outcome<TextRecord>> open = read("id,text\n1,\"One.\n2,Two.\n3,Three.\n", "x.csv");
    assertThat(texts(open)).containsExactly("Two.", "Three.");
    assertThat(problems(open)).extracting(Problem::line).containsExactly(2);
    List<Outcome<TextRecord>> inside = read("id,text\n1,One 5\" tall\n2,Two.\n", "x.csv");
    assertThat(texts(inside)).containsExactly("One 5\" tall", "Two.");
  }

  @Test
  void tells_a_csv_file_without_the_column() {
    List<Outcome<TextRecord>> outcomes = read("id,body\n1,One.\n2,Two.\n", "x.csv");
    assertThat(outcomes).hasSize(1);
    assertThat(problems(outcomes).get(0).message())
        .isEqualTo("There is no column \"text\"; the columns are id, body.");
  }

  @Test
  void tells_files_without_rows() {
    assertThat(kinds(problems(read("", "x.csv")))).containsExactly(ProblemKind.EMPTY_RECORD);
    assertThat(problems(read("", "x.csv")).get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(kinds(problems(read("id,text\n", "x.csv"))))
        .containsExactly(ProblemKind.EMPTY_RECORD);
    assertThat(kinds(problems(read("\n\n", "x.jsonl")))).containsExactly(ProblemKind.EMPTY_RECORD);
  }

  @Test
  void tells_malformed_bytes_of_a_row_on_its_line() {
    byte[] bytes = "{\"text\": \"One “é”.\"}\n{\"text\": \"Two ? “é”.\"}\n".getBytes(UTF_8);
    int wrong = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('?');
    bytes[wrong] = (byte) 0xFF;
    List<Outcome<TextRecord>> outcomes =
        reader.read(new ByteArrayInputStream(bytes), "x.jsonl").toList();
    assertThat(texts(outcomes)).containsExactly("One “é”.", "Two \uFFFD “é”.");
    assertThat(values(outcomes).get(0).problems()).isEmpty();
    Problem problem = values(outcomes).get(1).problems().get(0);
    assertThat(problem.kind()).isEqualTo(ProblemKind.MALFORMED_BYTES);
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.message()).contains("offset " + wrong);
  }

  @Test
  void keeps_half_a_pair_that_json_spells_out() {
    TextRecord record = only(read("{\"text\": \"Lund \\ud83d wrote.\"}", "x.jsonl"));
    assertThat(record.text()).isEqualTo("Lund \ud83d wrote.");
  }

  @Test
  void passes_over_a_row_that_is_too_long() {
    RecordReader small = RecordReader.create(Limits.builder().recordSize(100).build());
    String lines =
        "{\"text\": \"One.\"}\n{\"text\": \"" + "x".repeat(700_000) + "\"}\n{\"text\": \"Two.\"}";
    List<Outcome<TextRecord>> outcomes = small.read(in(lines), "x.jsonl").toList();
    assertThat(texts(outcomes)).containsExactly("One.", "Two.");
    assertThat(kinds(problems(outcomes))).containsExactly(ProblemKind.LIMIT_REACHED);
    assertThat(values(outcomes)).extracting(TextRecord::firstLine).containsExactly(1, 3);
  }

  @Test
  void stops_after_the_most_rows() {
    RecordReader small = RecordReader.create(Limits.builder().recordsPerFile(2).build());
    String two = "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n";
    assertThat(problems(small.read(in(two), "x.jsonl").toList())).isEmpty();
    List<Outcome<TextRecord>> outcomes =
        small.read(in(two + "{\"text\": \"Three.\"}"), "x.jsonl").toList();
    assertThat(texts(outcomes)).containsExactly("One.", "Two.");
    assertThat(kinds(problems(outcomes))).containsExactly(ProblemKind.LIMIT_REACHED);
  }

  @Test
  void cuts_rows_alike_wherever_a_block_ends() {
    for (int length = 0; length < 12; length++) {
      StringBuilder csv = new StringBuilder("text\r\n");
      String cell = "“Łund”\r\nwrote, \"\"no\"\"".concat("x".repeat(length));
      for (int i = 0; i < 3000; i++) {
        csv.append('"').append(cell).append("\"\r\n");
      }
      List<Outcome<TextRecord>> outcomes = read(csv.toString(), "x.csv");
      assertThat(texts(outcomes)).hasSize(3000).containsOnly(cell.replace("\"\"", "\""));
      assertThat(values(outcomes).get(2999).firstLine()).isEqualTo(2 + 2 * 2999);
    }
  }

  private List<Outcome<TextRecord>> read(String content, String source) {
    return reader.read(in(content), source).toList();
  }

  private static ByteArrayInputStream in(String content) {
    return new ByteArrayInputStream(content.getBytes(UTF_8));
  }

  private static List<TextRecord> values(List<Outcome<TextRecord>> outcomes) {
    return outcomes.stream().flatMap(outcome -> outcome.value().stream()).toList();
  }

  private static List<String> texts(List<Outcome<TextRecord>> outcomes) {
    return values(outcomes).stream().map(TextRecord::text).toList();
  }

  private static List<Problem> problems(List<Outcome<TextRecord>> outcomes) {
    return outcomes.stream().flatMap(outcome -> outcome.problems().stream()).toList();
  }

  private static List<ProblemKind> kinds(List<Problem> problems) {
    return problems.stream().map(Problem::kind).toList();
  }

  private static TextRecord only(List<Outcome<TextRecord>> outcomes) {
    assertThat(outcomes).hasSize(1);
    return outcomes.get(0).orElseThrow();
  }
}
