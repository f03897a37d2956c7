package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.query.Table;
import dev.communique.core.statistics.LogOdds;
import dev.communique.core.statistics.ScoredWord;
import dev.communique.core.text.Counted;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words by how often they are used and how much they tell one side from the other. */
final class Funnel implements Drawing {
  /** Where a twentieth of a normal distribution lies outside. */
  static final double NOTABLE = 1.96;

  private static final int TOLD = 10;

  private final String first;
  private final String second;
  private final ImmutableList<ScoredWord> words;
  private final ImmutableList<FunnelPoint> points;
  private final double top;
  private final int most;

  Funnel(LogOdds odds, String first, String second) {
    this.first = Label.name(first);
    this.second = Label.name(second);
    this.words = odds.words();
    this.points = FunnelPoint.of(odds.words());
    double far = points.stream().mapToDouble(point -> Math.abs(point.score())).max().orElse(0);
    this.top = far < 2.2 ? 2.5 : far * 1.12;
    this.most = points.stream().mapToInt(FunnelPoint::count).max().orElse(1);
  }

  @Override
  public String kind() {
    return "funnel";
  }

  @Override
  public String title() {
    long one = words.stream().filter(word -> word.score() >= NOTABLE).count();
    long other = words.stream().filter(word -> word.score() <= -NOTABLE).count();
    if (one + other == 0) {
      return "No word clearly tells " + first + " from " + second;
    }
    return one == 0
        ? standsOut(other, second) + ", none for " + first
        : standsOut(one, first) + ", " + (other == 0 ? "none" : other) + " for " + second;
  }

  private static String standsOut(long number, String side) {
    String verb = number == 1 ? " stands out for " : " stand out for ";
    return Counted.of(number, "word") + verb + side;
  }

  @Override
  public String description() {
    return "Words by how often both sides use them (to the right: more) and by z of their"
        + " log-odds: up those of "
        + first
        + " (circles), down those of "
        + second
        + " (squares), beyond the dashed lines (1.96) where chance is a poor explanation. A mark"
        + " stands for all words of the same counts.";
  }

  @Override
  public ImmutableMap<String, Integer> marks() {
    return ImmutableMap.of("points", points.size());
  }

  @Override
  public Table table() {
    return Told.words(words, first, second, "z");
  }

  String first() {
    return first;
  }

  String second() {
    return second;
  }

  ImmutableList<FunnelPoint> points() {
    return points;
  }

  ImmutableList<String> told(FunnelPoint point) {
    List<String> shown = point.words().subList(0, Math.min(TOLD, point.words().size()));
    int more = point.words().size() - shown.size();
    return ImmutableList.of(
        String.join(", ", shown) + (more == 0 ? "" : " and " + more + " more"),
        "z " + Told.score(point.score()),
        point.firstCount() + " times in " + first + ", " + point.secondCount() + " in " + second);
  }

  /** The highest value drawn. */
  double top() {
    return top;
  }

  int most() {
    return most;
  }

  @Override
  public Optional<Map<String, Object>> data() {
    return Optional.of(
        ImmutableMap.of(
            "first", first,
            "second", second,
            "top", top(),
            "most", most(),
            "points", points.stream().map(this::point).toList()));
  }

  private Map<String, Object> point(FunnelPoint point) {
    return ImmutableMap.of(
        "count", point.count(),
        "score", point.score(),
        "name", point.name(),
        "told", told(point));
  }

  @Override
  public double draw(Svg svg, double top) {
    return new FunnelSvg(this).draw(svg, top);
  }
}
