package dev.communique.core.export;

import com.google.common.base.CharMatcher;
import dev.communique.core.query.Table;
import java.io.IOException;
import java.util.List;

/**
 * Tables as GitHub-flavoured Markdown. What Markdown or HTML would take for more than text is
 * escaped.
 */
final class MarkdownTables {
  private static final CharMatcher MARKUP = CharMatcher.anyOf("\\`*_[]<>&|~@:");

  static final Format<Table> FORMAT = MarkdownTables::write;

  private MarkdownTables() {}

  private static void write(Iterable<? extends Table> tables, Appendable out) throws IOException {
    String before = "";
    for (Table table : tables) {
      out.append(before);
      row(table.header(), out);
      out.append("|").append(" --- |".repeat(table.header().size())).append('\n');
      for (List<String> cells : table.rows()) {
        row(cells, out);
      }
      before = "\n";
    }
  }

  private static void row(List<String> cells, Appendable out) throws IOException {
    out.append('|');
    for (String cell : cells) {
      out.append(' ').append(escape(cell)).append(" |");
    }
    out.append('\n');
  }

  private static String escape(String cell) {
    StringBuilder text = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      text.append(MARKUP.matches(cell.charAt(i)) ? "\\" : "").append(cell.charAt(i));
    }
    return text.toString();
  }
}
