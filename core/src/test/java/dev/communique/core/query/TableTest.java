package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void aligns_words_left_and_numbers_right() {
    Table table =
        Table.of(List.of("who", "count"), List.of(List.of("Zero", "7"), List.of("D.", "1200")));
    assertThat(table)
        .hasToString(
            """
            who   count
            Zero      7
            D.     1200
            """);
  }

  @Test
  void takes_width_from_the_widest_columns_first() {
    Table table =
        Table.of(List.of("id", "words"), List.of(List.of("a1", "one two three four five six")));
    assertThat(table.toString(20)).isEqualTo("id  words\na1  one two three f…\n");
    assertThat(table.toString(20).lines()).allMatch(line -> line.length() <= 20);
  }

  @Test
  void puts_every_cell_on_one_line() {
    Table table = Table.of(List.of("text"), List.of(List.of(" a\n\tb\u001B[31m ")));
    assertThat(table.rows().get(0)).containsExactly("a b [31m");
  }

  @Test
  void counts_the_columns_that_letters_take_on_a_screen() {
    assertThat(TextWidth.of("日本")).isEqualTo(4);
    assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
    assertThat(TextWidth.of("😀")).isEqualTo(2);
    assertThat(TextWidth.cut("日本語", 4)).isEqualTo("日…");
  }

  @Test
  void of_columns_alike_the_first_gives_way_first() {
    Table table = Table.of(List.of("one", "two"), List.of(List.of("aaaaaaaaaaaa", "bbbbbbbbbbbb")));
    assertThat(table.toString(25)).isEqualTo("one          two\naaaaaaaaaa…  bbbbbbbbbbbb\n");
  }

  @Test
  void every_column_keeps_four_letters() {
    List<String> row = Collections.nCopies(6, "12345678");
    assertThat(Table.of(row, List.of()).toString(20))
        .isEqualTo("123…  123…  123…  123…  123…  123…\n");
  }

  @Test
  void a_column_may_have_no_head_and_no_words() {
    assertThat(Table.of(List.of(""), List.of(List.of("a"), List.of("")))).hasToString("\na\n\n");
  }

  @Test
  void cells_without_words_leave_numbers_to_the_right() {
    Table table =
        Table.of(List.of("who", "count"), List.of(List.of("Zero", "7"), List.of("D.", "")));
    assertThat(table).hasToString("who   count\nZero      7\nD.\n");
  }

  @Test
  void refuses_to_have_no_column() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(List.of(), List.of()))
        .withMessage("a table must have a column");
  }

  @Test
  void refuses_rows_of_another_length() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(List.of("a", "b"), List.of(List.of("1"))))
        .withMessageContaining("2 cells");
  }
}
