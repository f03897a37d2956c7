package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;

/** The static picture of a matrix. */
final class MatrixSvg {
  private static final double ROW = 24;
  private static final double MOST_NAME = 330;
  private static final double MOST_HEAD = 190;
  private static final double MOST_CELL = 46;
  private static final double SMALL = 12;
  private static final double SMALLEST = 10.5;
  private static final double HATCH = 8;

  /** What nobody can tell of is hatched, here and on pages. */
  private static final String UNCOVERED = "uncovered";

  private final Matrix matrix;
  private final double left;
  private final double cell;

  MatrixSvg(Matrix matrix) {
    this.matrix = matrix;
    double widest =
        matrix.rows().stream().mapToDouble(name -> Label.width(name, SMALL)).max().orElse(0);
    this.left = Picture.MARGIN + Math.min(MOST_NAME, widest) + 10;
    double room = Picture.WIDTH - Picture.MARGIN - left - 20;
    this.cell = Math.min(MOST_CELL, room / Math.max(1, matrix.columns().size()));
  }

  double draw(Svg svg, double top) {
    double heads = top + headHeight();
    drawHeads(svg, heads);
    for (int row = 0; row < matrix.rows().size(); row++) {
      double y = heads + row * ROW;
      drawName(svg, matrix.rows().get(row), y);
      drawRow(svg, matrix.row(row), y);
    }
    return drawKey(svg, heads + matrix.rows().size() * ROW + 18);
  }

  /** On one line, or on one or two of smaller letters. */
  private void drawName(Svg svg, String name, double y) {
    double room = left - Picture.MARGIN - 10;
    boolean isShort = Label.width(name, SMALL) <= room;
    if (isShort || Label.width(name, SMALLEST) <= room) {
      svg.ending(isShort ? "cq-axis" : "cq-smallest", left - 8, y + 16, name);
      return;
    }
    String first = Label.lines(name, room, SMALLEST).get(0);
    String rest = name.substring(first.length()).strip();
    svg.ending("cq-smallest", left - 8, y + 11, first);
    svg.ending("cq-smallest", left - 8, y + 22, Label.cut(rest, room, SMALLEST));
  }

  private boolean isLevel() {
    return matrix.columns().stream().allMatch(name -> Label.width(name, SMALL) < cell - 2);
  }

  private double headHeight() {
    double widest =
        matrix.columns().stream().mapToDouble(name -> Label.width(name, SMALL)).max().orElse(0);
    return isLevel() ? 22 : Math.min(MOST_HEAD, widest) + 12;
  }

  private void drawHeads(Svg svg, double y) {
    int step = (int) Math.max(1, Math.ceil(14 / cell));
    for (int column = 0; column < matrix.columns().size(); column += step) {
      String name = Label.cut(matrix.columns().get(column), MOST_HEAD, SMALL);
      double x = left + (column + 0.5) * cell;
      if (isLevel()) {
        svg.centred("cq-soft cq-axis", x, y - 7, name);
      } else {
        svg.turned("cq-soft cq-axis", false, x + 4, y - 6, -90, name);
      }
    }
  }

  private void drawRow(Svg svg, ImmutableList<Cell> row, double y) {
    for (int column = 0; column < row.size(); column++) {
      drawCell(svg, row.get(column), left + column * cell, y, cell);
    }
  }

  private static void drawCell(Svg svg, Cell each, double x, double y, double width) {
    if (each.told().isEmpty()) {
      return; // nothing to be seen
    }
    svg.mark("cell", each.told());
    drawField(svg, each, x, y, width);
    svg.endMark();
  }

  private static void drawField(Svg svg, Cell each, double x, double y, double width) {
    svg.rectangle("cq-cell " + each.style(), x + 1, y + 1, width - 2, ROW - 2);
    if (each.kind().equals(UNCOVERED)) {
      svg.path("cq-hatch", hatch(x + 1, y + 1, width - 2, ROW - 2));
    }
    svg.centred("cq-cell-sign " + each.style(), x + width / 2, y + 16.5, each.sign());
  }

  /** Lines from the left down to the right, within a field. */
  private static String hatch(double x, double y, double width, double height) {
    StringBuilder path = new StringBuilder();
    for (double start = HATCH - height; start < width; start += HATCH) {
      double from = Math.max(0, start);
      double to = Math.min(width, start + height);
      path.append('M')
          .append(Svg.number(x + from))
          .append(' ')
          .append(Svg.number(y + from - start));
      path.append('L').append(Svg.number(x + to)).append(' ').append(Svg.number(y + to - start));
    }
    return path.toString();
  }

  private double drawKey(Svg svg, double top) {
    double x = Picture.MARGIN;
    double y = top;
    for (Cell each : matrix.key()) {
      String name = each.told().get(0);
      double width = 34 + Label.width(name, SMALL) + 14;
      if (x + width > Picture.WIDTH - Picture.MARGIN) {
        x = Picture.MARGIN;
        y += ROW + 4;
      }
      drawField(svg, each, x, y, 28);
      svg.text("cq-soft cq-axis", x + 34, y + 16, name);
      x += width;
    }
    return y + ROW;
  }
}
