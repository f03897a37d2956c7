package dev.communique.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.core.query.Listing;
import dev.communique.core.query.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTablesTest {
  @Test
  void a_table_has_a_row_a_line() {
    Table table = Table.of(List.of("from", "n"), List.of(List.of("Ana Lund", "2")));
    assertThat(Export.markdown().text(List.of(table)))
        .isEqualTo("| from | n |\n| --- | --- |\n| Ana Lund | 2 |\n");
    assertThat(Export.text().text(List.of(table, table)))
        .isEqualTo("from      n\nAna Lund  2\n\nfrom      n\nAna Lund  2\n");
  }

  @Test
  void what_would_be_markup_is_text() {
    Table table =
        Table.of(
            List.of("a|b"),
            List.of(List.of("<b>*x*</b> | [y](z) `q` https://x.example"), List.of("a\nb")));
    assertThat(Export.markdown().text(List.of(table)))
        .isEqualTo(
            "| a\\|b |\n| --- |\n"
                + "| \\<b\\>\\*x\\*\\</b\\> \\| \\[y\\](z) \\`q\\` https\\://x.example |\n"
                + "| a b |\n");
  }

  @Test
  void hostile_names_stay_in_their_cells() {
    Table table = Listing.of(Samples.reports(Samples.hostile())).toTable();
    String markdown = Export.markdown().text(List.of(table));
    assertThat(markdown.lines()).hasSize(2 + Samples.HOSTILE.size());
    assertThat(markdown.lines())
        .allMatch(
            line -> line.split("(?<!\\\\)(\\\\\\\\)*\\|", -1).length == table.header().size() + 2);
    assertThat(markdown + Export.text().text(List.of(table)))
        .doesNotContain("\u0000", "\u001b", "\u202E", "\u202C", "\u200F");
  }
}
