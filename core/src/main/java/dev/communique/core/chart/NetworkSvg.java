package dev.communique.core.chart;

import dev.communique.core.timeline.Correspondent;
import dev.communique.core.timeline.Tie;

/** The static picture of a network. */
final class NetworkSvg {
  private static final double NAMES = 190;
  private static final double LETTERS = 12;
  private static final double MIDDLE = Picture.WIDTH / 2;

  /** How far from the middle a line is drawn in, and how far both ways lie from each other. */
  private static final double BEND = 0.55;

  private static final double APART = 12;

  private final NetworkChart chart;
  private final double radius;
  private double centre;

  NetworkSvg(NetworkChart chart) {
    this.chart = chart;
    this.radius = Math.min(250, Math.max(110, chart.nodes().size() * 8.0));
  }

  double draw(Svg svg, double top) {
    double widest =
        chart.nodes().stream()
            .mapToDouble(node -> Math.min(NAMES, Label.width(Label.of(node.name()), LETTERS)))
            .max()
            .orElse(0);
    centre = top + widest + 16 + radius;
    chart.ties().forEach(tie -> draw(svg, tie));
    for (int i = 0; i < chart.nodes().size(); i++) {
      draw(svg, chart.nodes().get(i), angle(i));
    }
    return centre + radius + widest + 16;
  }

  private double angle(int index) {
    return 2 * Math.PI * index / Math.max(1, chart.nodes().size()) - Math.PI / 2;
  }

  private double x(double angle) {
    return MIDDLE + radius * Math.cos(angle);
  }

  private double y(double angle) {
    return centre + radius * Math.sin(angle);
  }

  private void draw(Svg svg, Correspondent node, double angle) {
    String name = Label.cut(Label.of(node.name()), NAMES, LETTERS);
    boolean isLeft = Math.cos(angle) < -1e-9;
    double turn = Math.toDegrees(angle) + (isLeft ? 180 : 0);
    double out = radius + 13;
    double x = MIDDLE + out * Math.cos(angle) - 4 * Math.sin(Math.toRadians(turn));
    double y = centre + out * Math.sin(angle) + 4 * Math.cos(Math.toRadians(turn));
    svg.mark("correspondent", chart.told(node));
    svg.pathAt("cq-node cq-shape", NetworkChart.shape(node), x(angle), y(angle));
    svg.turned("cq-word", isLeft, x, y, turn, name).endMark();
  }

  /** A curve towards the middle, with a head; both ways lie beside each other. */
  private void draw(Svg svg, Tie tie) {
    double from = angle(chart.nodes().indexOf(tie.from()));
    double to = angle(chart.nodes().indexOf(tie.to()));
    double dx = x(to) - x(from);
    double dy = y(to) - y(from);
    double length = Math.hypot(dx, dy);
    if (length < 1) {
      drawLoop(svg, tie, from);
      return;
    }
    double bendX = MIDDLE + ((x(from) + x(to)) / 2 - MIDDLE) * BEND - dy / length * APART;
    double bendY = centre + ((y(from) + y(to)) / 2 - centre) * BEND + dx / length * APART;
    double rest = Math.hypot(x(to) - bendX, y(to) - bendY);
    double ux = (x(to) - bendX) / rest;
    double uy = (y(to) - bendY) / rest;
    double endX = x(to) - ux * 9;
    double endY = y(to) - uy * 9;
    double head = 5 + NetworkChart.width(tie);
    String most = chart.isStrongest(tie) ? " cq-most" : "";
    String line = at(bendX, bendY) + " " + at(endX - ux * head, endY - uy * head);
    svg.mark("tie", NetworkChart.told(tie));
    String maybe = NetworkChart.isMaybe(tie) ? " cq-maybe" : "";
    svg.stroke(
        "cq-tie" + maybe + most, NetworkChart.width(tie), "M" + at(x(from), y(from)) + "Q" + line);
    svg.path("cq-head" + most, head(endX, endY, ux, uy, head)).endMark();
  }

  private void drawLoop(Svg svg, Tie tie, double angle) {
    double x = MIDDLE + (radius - 13) * Math.cos(angle);
    double y = centre + (radius - 13) * Math.sin(angle);
    svg.mark("tie", NetworkChart.told(tie)).circle("cq-tie", x, y, 11).endMark();
  }

  private static String head(double x, double y, double ux, double uy, double size) {
    double half = size * 0.5;
    return "M"
        + at(x, y)
        + "L"
        + at(x - ux * size - uy * half, y - uy * size + ux * half)
        + "L"
        + at(x - ux * size + uy * half, y - uy * size - ux * half)
        + "Z";
  }

  private static String at(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }
}
