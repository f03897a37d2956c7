package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The static picture of a funnel: names only where there is room, the most telling first. */
final class FunnelSvg {
  private static final double LEFT = 60;
  private static final double RIGHT = Picture.WIDTH - 150;
  private static final double HEIGHT = 420;
  private static final double LETTERS = 12;

  /** More names than these are not tried. */
  private static final int NAMED = 200;

  private static final ImmutableList<Integer> COUNTS =
      ImmutableList.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 100000);

  /** What a mark or a name takes. */
  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private final Funnel funnel;
  private double top;

  FunnelSvg(Funnel funnel) {
    this.funnel = funnel;
  }

  double draw(Svg svg, double start) {
    top = start + 24;
    drawFrame(svg);
    funnel.points().forEach(point -> draw(svg, point));
    drawNames(svg);
    return top + HEIGHT + 42;
  }

  private double x(double count) {
    double whole = Math.log(Math.max(2, funnel.most()));
    return LEFT + 14 + (RIGHT - LEFT - 14) * Math.log(count) / whole;
  }

  private double y(double score) {
    return top + HEIGHT / 2 - score / funnel.top() * HEIGHT / 2;
  }

  private void drawFrame(Svg svg) {
    double end = Picture.WIDTH - Picture.MARGIN;
    svg.text("cq-there cq-strong", LEFT, top - 8, "▴ " + cut(funnel.first()));
    svg.text("cq-back cq-strong", LEFT, top + HEIGHT + 14, "▾ " + cut(funnel.second()));
    for (double z : new double[] {Funnel.NOTABLE, -Funnel.NOTABLE}) {
      svg.line("cq-level", LEFT, y(z), end, y(z));
      svg.ending("cq-small", LEFT - 6, y(z) + 4, Told.score(z));
    }
    svg.line("cq-line", LEFT, y(0), end, y(0)).ending("cq-small", LEFT - 6, y(0) + 4, "0");
    COUNTS.stream()
        .filter(count -> count <= funnel.most())
        .forEach(count -> svg.centred("cq-small", x(count), top + HEIGHT + 32, count + "×"));
  }

  private static String cut(String side) {
    return Label.cut(side, Picture.WIDTH - LEFT - 60, Svg.LETTERS);
  }

  private void draw(Svg svg, FunnelPoint point) {
    svg.mark("point", funnel.told(point));
    double x = x(point.count());
    double y = y(point.score());
    double size = size(point);
    if (Math.abs(point.score()) < Funnel.NOTABLE) {
      svg.circle("cq-dot", x, y, size);
    } else if (point.score() > 0) {
      svg.circle("cq-there cq-shape", x, y, size + 1);
    } else {
      svg.rectangle("cq-back cq-shape", x - size, y - size, 2 * size, 2 * size);
    }
    svg.endMark();
  }

  private static double size(FunnelPoint point) {
    return Math.min(11, 3.5 + Math.sqrt(point.words().size()));
  }

  private void drawNames(Svg svg) {
    List<Box> taken = new ArrayList<>();
    List<FunnelPoint> named = funnel.points().stream().limit(NAMED).toList();
    funnel.points().forEach(point -> taken.add(box(point)));
    for (int i = 0; i < named.size(); i++) {
      drawName(svg, named.get(i), taken, i);
    }
  }

  private Box box(FunnelPoint point) {
    double x = x(point.count());
    double y = y(point.score());
    double size = size(point) + 1;
    return new Box(x - size, y - size, x + size, y + size);
  }

  /** To the right of the mark, else to its left, else above or below it, else nowhere. */
  private void drawName(Svg svg, FunnelPoint point, List<Box> taken, int own) {
    Box mark = taken.get(own);
    double width = Label.width(point.name(), LETTERS) + 4;
    double x = x(point.count());
    double y = y(point.score());
    double up = LETTERS / 2 + 1;
    List<Box> sides =
        List.of(
            new Box(mark.right + 3, y - up, mark.right + 3 + width, y + up),
            new Box(mark.left - 3 - width, y - up, mark.left - 3, y + up),
            new Box(x - width / 2, mark.top - 2 - 2 * up, x + width / 2, mark.top - 2),
            new Box(x - width / 2, mark.bottom + 2, x + width / 2, mark.bottom + 2 + 2 * up));
    sides.stream()
        .filter(side -> side.left > LEFT && side.right < Picture.WIDTH - 4)
        .filter(side -> taken.stream().noneMatch(side::meets))
        .findFirst()
        .ifPresent(
            side -> {
              taken.add(side);
              boolean isNotable = Math.abs(point.score()) >= Funnel.NOTABLE;
              String style = isNotable ? "cq-word cq-halo" : "cq-small";
              svg.text(style, side.left + 1, side.bottom - 3, point.name());
            });
  }
}
