package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void aligns_by_what_letters_are_wide_and_leaves_no_blanks_behind() throws IOException {
    StringWriter out = new StringWriter();
    Table<List<String>> table =
        new Table<>(
            List.of(Column.of("who", row -> row.get(0)), Column.of("what", row -> row.get(1))),
            false,
            out);
    table.print(List.of("Désiré", "a\nb"));
    table.print(List.of("De\u0301sire\u0301", "b"));
    table.print(List.of("習近平", "c"));
    table.print(List.of("tab\tbell\u0007", ""));
    table.finish();

    assertThat(out)
        .hasToString(
            """
            who        what
            Désiré     a b
            De\u0301sire\u0301     b
            習近平     c
            tab bell·
            """);
  }

  @Test
  void leaves_out_the_folder_that_all_paths_share() throws IOException {
    StringWriter out = new StringWriter();
    Table<String> table = new Table<>(List.of(Column.ofPaths("article", row -> row)), false, out);
    table.print("news/2018/06.txt");
    table.print("news/2018/06-a.txt#2");
    table.print("news/2019.txt");
    table.finish();

    assertThat(out).hasToString("article\n2018/06.txt\n2018/06-a.txt#2\n2019.txt\n");
  }

  @Test
  void numbers_stand_to_the_right_and_colours_around_words_alone() throws IOException {
    List<Column<String>> columns =
        List.of(
            Column.ofNumbers("size", String::length),
            Column.<String>of("word", row -> row).tinted(row -> Tint.BAD));

    assertThat(printed(columns, false)).isEqualTo("size  word\n   4  peas\n  11  unbreakable\n");
    assertThat(printed(columns, true))
        .isEqualTo(
            "\u001b[1msize\u001b[0m  \u001b[1mword\u001b[0m\n"
                + "   4  \u001b[31mpeas\u001b[0m\n"
                + "  11  \u001b[31munbreakable\u001b[0m\n");
  }

  private static String printed(List<Column<String>> columns, boolean hasColours)
      throws IOException {
    StringWriter out = new StringWriter();
    Table<String> table = new Table<>(columns, hasColours, out);
    table.print("peas");
    table.print("unbreakable");
    table.finish();
    return out.toString();
  }
}
