package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.query.Table;
import dev.communique.core.text.Markup;

/**
 * A matrix as a picture. On a page it is a table in itself, which readers of all kinds can walk
 * through; the script only moves the focus and shows what is told.
 */
record MatrixChart(String kind, String title, String description, Matrix matrix)
    implements Drawing {
  @Override
  public ImmutableMap<String, Integer> marks() {
    return matrix.marks();
  }

  @Override
  public Table table() {
    return matrix.table();
  }

  @Override
  public double draw(Svg svg, double top) {
    return new MatrixSvg(matrix).draw(svg, top);
  }

  @Override
  public String markup() {
    Markup out = new Markup();
    out.open("div", "class", "cq-scroll cq-" + kind);
    String columns = "--cq-columns:" + matrix.columns().size();
    out.open("table", "class", "cq-matrix", "style", columns)
        .element("caption", title, "class", "cq-said");
    addHead(out);
    out.open("tbody").line();
    ImmutableList<String> rows = matrix.rows();
    for (int i = 0; i < rows.size(); i++) {
      out.open("tr").element("th", rows.get(i), "scope", "row", "dir", "auto");
      matrix.row(i).forEach(cell -> add(cell, out));
      out.close().line();
    }
    out.close().close().close().line();
    addKey(out);
    return out.toString();
  }

  private void addHead(Markup out) {
    out.open("thead").open("tr").element("td", matrix.corner());
    for (String column : matrix.columns()) {
      out.open("th", "scope", "col").element("span", column, "dir", "auto").close();
    }
    out.close().close();
  }

  private static void add(Cell cell, Markup out) {
    if (cell.told().isEmpty()) {
      out.element("td", cell.sign(), "class", "cq-cell " + cell.style());
      return;
    }
    String told = String.join("\n", cell.told());
    out.open("td", "class", "cq-cell cq-mark " + cell.style());
    out.element(
        "span",
        cell.sign(),
        "role",
        "img",
        "tabindex",
        "-1",
        "data-told",
        told,
        "aria-label",
        told.replace('\n', ' '));
    out.close();
  }

  private void addKey(Markup out) {
    out.open("ul", "class", "cq-key-list");
    for (Cell cell : matrix.key()) {
      out.open("li").element("span", cell.sign(), "class", "cq-cell " + cell.style());
      out.text(" " + cell.told().get(0)).close();
    }
    out.close().line();
  }
}
