package dev.communique.core.dossier;

import com.google.common.collect.ImmutableList;
import dev.communique.core.text.Markup;
import java.util.List;

/**
 * A table of a page. On narrow screens its rows become blocks, in which each cell tells its column;
 * the roles keep it a table for screen readers then.
 */
final class Grid {
  private final Markup out = new Markup();
  private final ImmutableList<String> header;

  Grid(String caption, String... header) {
    this.header = ImmutableList.copyOf(header);
    out.open("table", "class", "d-grid", "role", "table");
    out.element("caption", caption).open("thead", "role", "rowgroup").open("tr", "role", "row");
    this.header.forEach(name -> out.element("th", name, "scope", "col", "role", "columnheader"));
    out.close().close().open("tbody", "role", "rowgroup").raw("\n");
  }

  /** A row, a cell for each column. */
  void row(Markup... cells) {
    row(ImmutableList.copyOf(cells));
  }

  /** The same. */
  void row(List<Markup> cells) {
    out.open("tr", "role", "row");
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).toString();
      out.open("td", "role", "cell", "dir", "auto", "data-label", header.get(i));
      out.open("div").raw(cell).close().close();
    }
    out.end();
  }

  /** {@return the whole table} */
  @Override
  public String toString() {
    return out.toString() + "</tbody></table>\n";
  }
}
