package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private static final String WARM =
      "from:\"Orun Tassai\" to:Hollenberg date:2011-06-14 coverage:full-text";
  private static final String COLD = "from:\"Orun Belkai\" to:Hollenberg date:2017-06";

  @TempDir private Path folder;

  private static CliRun compare(Object... options) {
    List<Object> args = new ArrayList<>(List.of(options));
    args.addAll(List.of(WARM, COLD));
    return SampleIndex.ask("compare", args.toArray());
  }

  @Test
  void paths_and_an_index_give_the_same() {
    assertThat(CliRun.ofSample("compare", WARM, COLD).out()).isEqualTo(compare().out());
  }

  @Test
  void phrases_are_kept_dropped_or_new() {
    CliRun run = compare("--format", "csv");

    assertThat(run.code()).isZero();
    assertThat(run.lines())
        .startsWith("change,phrase", "kept,people")
        .anyMatch(line -> line.startsWith("dropped,please me to show"))
        .anyMatch(line -> line.startsWith("new,people of Ruritania peace"));
  }

  @Test
  void sentences_stand_side_by_side_with_the_changed_words_marked() {
    CliRun table =
        SampleIndex.ask(
            "compare",
            "--show",
            "sentences",
            "from:XKA to:XRU occasion:founding-anniversary date:2005",
            "from:XKA to:XRU occasion:founding-anniversary date:2006");

    assertThat(table.lines().get(0)).matches("change +alike +sentence");
    assertThat(table.lines()).anyMatch(line -> line.matches("changed +0[.]\\d\\d .*[~*].*"));
    assertThat(compare("--show", "sentences", "--format", "csv").lines().get(0))
        .isEqualTo("change,alike,first,second");
  }

  @Test
  void words_signs_and_measures_are_numbers() throws JsonProcessingException {
    JsonNode measures =
        ArticleJson.newMapper().readTree(compare("--show", "measures", "--format", "jsonl").out());
    assertThat(measures.get("first_messages").asInt()).isEqualTo(1);
    assertThat(measures.get("first_words").asInt()).isEqualTo(75);
    assertThat(measures.get("jaccard").asDouble()).isStrictlyBetween(0.0, 1.0);

    assertThat(compare("--show", "words", "--format", "csv").lines())
        .startsWith("word,first,second,g2")
        .anyMatch(line -> line.startsWith("you,4,0,"));
    assertThat(compare("--show", "tone", "--format", "csv").lines())
        .anyMatch(line -> line.startsWith("address,1,1.33,0,0.00,dear"));
  }

  @Test
  void a_dictionary_of_your_own_is_added() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("own.txt"), "version own-1\n[orchard talk]\norchards\nin flower\n");

    assertThat(compare("--show", "tone", "--dictionary", file).out()).contains("orchard talk");
    assertThat(compare("--dictionary", file).code()).isEqualTo(Cli.USAGE);
    assertThat(compare("--show", "tone", "--dictionary", folder.resolve("none.txt")).err())
        .contains("--dictionary: ");
  }

  @Test
  void nothing_to_compare_is_said_and_a_wrong_question_is_wrong_usage() {
    CliRun run = SampleIndex.ask("compare", "from:Xi date:1994", COLD);

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("nothing to compare for 'from:Xi date:1994': not covered");
    assertThat(SampleIndex.ask("compare", COLD, "purpos:x").err())
        .contains("SECOND: column 1: unknown field");
    assertThat(compare("--show", "verbs").err()).contains("one of: phrases, sentences, words");
    assertThat(CliRun.of("compare", "a", "b").err()).contains("'PATH', or --index");
  }
}
