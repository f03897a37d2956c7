package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import dev.communique.core.compare.Alignment;
import dev.communique.core.compare.WordDiff;

/** The static picture of two sides. */
final class DiffSvg {
  private static final double LEFT = Picture.MARGIN + 26;
  private static final double GAP = 24;
  private static final double COLUMN = (Picture.WIDTH - Picture.MARGIN - LEFT - GAP) / 2;
  private static final double LINE = 18;

  private final DiffChart chart;

  DiffSvg(DiffChart chart) {
    this.chart = chart;
  }

  double draw(Svg svg, double top) {
    double right = LEFT + COLUMN + GAP;
    svg.text("cq-strong", LEFT, top + LINE, Label.cut(chart.first(), COLUMN, Svg.LETTERS + 1));
    svg.text("cq-strong", right, top + LINE, Label.cut(chart.second(), COLUMN, Svg.LETTERS + 1));
    double y = top + LINE + 10;
    for (Alignment.Row row : chart.rows()) {
      y = draw(svg, row, y);
    }
    return y;
  }

  private static double draw(Svg svg, Alignment.Row row, double top) {
    DiffChart.Fate fate = DiffChart.Fate.of(row);
    Runs first = new Runs(COLUMN, Svg.LETTERS);
    Runs second = new Runs(COLUMN, Svg.LETTERS);
    for (WordDiff.Part part : row.diff().parts()) {
      first.add(part.isKept() ? "cq-kept" : "cq-del", blanks(part.first()));
      second.add(part.isKept() ? "cq-kept" : "cq-ins", blanks(part.second()));
    }
    double end = top + 8 + LINE * Math.max(first.lines().size(), second.lines().size());
    svg.line("cq-grid", Picture.MARGIN, top, Picture.WIDTH - Picture.MARGIN, top);
    svg.mark("sentence", ImmutableList.of(fate.word()));
    svg.text("cq-strong cq-f-" + fate.word(), Picture.MARGIN + 4, top + LINE, fate.sign());
    draw(svg, first, LEFT, top);
    draw(svg, second, LEFT + COLUMN + GAP, top);
    svg.endMark();
    return end;
  }

  /** Line feeds of the text are blanks here; a blank at an end stays. */
  private static String blanks(String text) {
    return Label.passage(text).replace('\n', ' ').replace('\t', ' ');
  }

  private static void draw(Svg svg, Runs side, double x, double top) {
    double y = top;
    for (ImmutableList<Runs.Run> line : side.lines()) {
      y += LINE;
      svg.runs(x, y, line);
    }
  }
}
