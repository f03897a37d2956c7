package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.communique.model.json.ArticleJson;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesCommandTest {
  private static final Object ARTICLES = CliRun.CORPUS.resolve("articles");
  private static final Object LETTER = CliRun.article("2018-06-karskian-letter");

  @Test
  void the_columns_of_a_table_stand_under_each_other() {
    List<String> lines = messages(ARTICLES).lines();

    int to = lines.get(0).indexOf("to ");
    assertThat(lines.get(0)).startsWith("date").contains("from", "purpose", "occasion", "article");
    assertThat(lines).hasSizeGreaterThan(40);
    assertThat(lines).noneMatch(line -> line.endsWith(" "));
    assertThat(lines.stream().skip(1))
        .allSatisfy(
            line -> {
              assertThat(line.substring(to - 2, to)).isBlank();
              assertThat(line.substring(to, to + 1)).isNotBlank();
            });
  }

  @Test
  void a_row_says_who_wrote_to_whom_when_and_why() {
    assertThat(messages(LETTER).out())
        .containsPattern(
            "2018-06-1[45] +Orun Belkai \\(XKA\\) +Marta Hollenberg \\(XRU\\) +congratulation +"
                + "founding-anniversary 97th XRU +letter .*2018-06-karskian-letter\\.txt");
  }

  @Test
  void csv_has_a_heading_and_its_fields_in_quotation_marks_where_needed() {
    String csv = messages("--format", "csv", LETTER).out();

    assertThat(csv)
        .startsWith("article,article_date,message,sender,sender_leader,")
        .endsWith("\r\n");
    assertThat(csv).contains(",Orun Belkai,orun-belkai,").contains(",2018-06-15,0,");
    assertThat(csv)
        .contains("\"“The bridges are older than our disagreement, and I should like them");
  }

  @Test
  void jsonl_gives_each_message_in_the_json_form() throws JsonProcessingException {
    List<String> lines = messages("--format", "jsonl", LETTER).lines();

    JsonNode first = ArticleJson.newMapper().readTree(lines.get(0));
    assertThat(first.path("article").asText()).endsWith("2018-06-karskian-letter.txt");
    assertThat(first.path("date").asText()).isEqualTo("2018-06-15");
    assertThat(first.at("/message/senders/0/leader").asText()).isEqualTo("orun-belkai");
    assertThat(first.at("/message/purpose").asText()).isEqualTo("congratulation");
    assertThat(first.path("words")).isNotEmpty();
  }

  @Test
  void filters_narrow_the_rows() {
    assertThat(rows("--from", "Orun Belkai"))
        .isNotEmpty()
        .allMatch(row -> row.matches("[-/0-9]* *Orun Belkai \\(XKA\\) .*"));
    assertThat(rows("--to", "Marta Hollenberg"))
        .isNotEmpty()
        .allMatch(row -> row.contains("Marta Hollenberg"));
    assertThat(rows("--during", "2018-06")).isNotEmpty().allMatch(row -> row.startsWith("2018-06"));
    assertThat(rows("--purpose", "condolence"))
        .isNotEmpty()
        .allMatch(row -> row.contains("condolence"));
    assertThat(rows("--purpose", "thanks,invitation"))
        .isNotEmpty()
        .allMatch(row -> row.contains("thanks") || row.contains("invitation"));
    assertThat(rows("--about", "older than our disagreement"))
        .isNotEmpty()
        .allMatch(row -> row.contains("2018-06-karskian-letter"));
    assertThat(rows("--from", "Orun Belkai", "--purpose", "condolence", "--during", "2018"))
        .isEmpty();
  }

  @Test
  void filters_hold_in_every_format() {
    String csv = messages("--format", "csv", "--during", "1999", ARTICLES).out();
    assertThat(csv.lines()).hasSize(1);
    assertThat(messages("--format", "jsonl", "--during", "1999", ARTICLES).out()).isEmpty();
  }

  @Test
  void a_purpose_nobody_knows_is_answered_with_the_known_ones() {
    CliRun run = messages("--purpose", "praise", LETTER);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("\"praise\"")
        .contains("congratulation, condolence, sympathy, greeting, thanks, invitation, proposal");
  }

  @Test
  void days_that_are_none_are_answered_with_the_text_and_the_column() {
    CliRun run = messages("--during", "2018/2017-02-30", LETTER);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("\"2018/2017-02-30\"").contains("column 14");
  }

  @Test
  void words_and_names_that_say_nothing_are_wrong_usage() {
    assertThat(messages("--about", "…", LETTER).code()).isEqualTo(2);
    assertThat(messages("--from", " ", LETTER).code()).isEqualTo(2);
  }

  private static List<String> rows(Object... filters) {
    Stream<Object> args = Stream.concat(Stream.of(filters), Stream.of(ARTICLES));
    return messages(args.toArray()).lines().stream().skip(1).toList();
  }

  private static CliRun messages(Object... args) {
    return CliRun.of(
        Stream.concat(Stream.of("messages", "--registry", CliRun.registry()), Stream.of(args))
            .toArray());
  }
}
