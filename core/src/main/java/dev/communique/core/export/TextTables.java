package dev.communique.core.export;

import dev.communique.core.query.Table;
import java.io.IOException;

/** Tables as aligned plain text. */
final class TextTables {
  static final Format<Table> FORMAT = TextTables::write;

  private TextTables() {}

  private static void write(Iterable<? extends Table> tables, Appendable out) throws IOException {
    String before = "";
    for (Table table : tables) {
      out.append(before).append(table.toString(Integer.MAX_VALUE));
      before = "\n";
    }
  }
}
