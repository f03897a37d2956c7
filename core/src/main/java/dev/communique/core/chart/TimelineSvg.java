package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Event;
import dev.communique.core.timeline.ClaimCheck;
import dev.communique.core.timeline.Silence;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import java.util.ArrayList;
import java.util.List;

/** The static picture of a timeline. */
final class TimelineSvg {
  private static final double LEFT = Picture.MARGIN;
  private static final double RIGHT = Picture.WIDTH - Picture.MARGIN;
  private static final double STEP = 17;
  private static final double ROOM = 15;
  private static final double CLAIM = 20;

  /** Marks of messages stand at both ends of a silence. */
  private static final double MARKS = 24;

  private final TimelineData data;
  private final TimeScale scale;

  TimelineSvg(TimelineData data, PartialDate days) {
    this.data = data;
    this.scale = TimeScale.of(days, LEFT, RIGHT);
  }

  double draw(Svg svg, double top) {
    double claimsEnd = top + claimLevels() * CLAIM;
    double laneTop = claimsEnd + 26;
    double axis = laneTop + Math.max(2, levels(data.there())) * STEP + 6;
    double laneEnd = axis + Math.max(2, levels(data.back())) * STEP + 12;
    drawSilences(svg, laneTop, axis, laneEnd);
    drawAxis(svg, axis, laneEnd);
    drawClaims(svg, top, laneEnd);
    svg.text("cq-there cq-strong cq-halo", LEFT, laneTop - 8, lane(data.one(), data.other()));
    svg.text("cq-back cq-strong cq-halo", LEFT, laneEnd + 15, lane(data.other(), data.one()));
    drawMessages(svg, data.there(), "cq-there", axis - 13, -STEP);
    drawMessages(svg, data.back(), "cq-back", axis + 13, STEP);
    return drawLegend(svg, laneEnd + 64);
  }

  private static String lane(String from, String to) {
    return Label.cut(from + " → " + to, RIGHT - LEFT, Svg.LETTERS);
  }

  private int levels(List<Event> events) {
    Levels levels = new Levels(ROOM);
    events.forEach(event -> levels.next(x(event)));
    return levels.count();
  }

  private int claimLevels() {
    Levels levels = new Levels(CLAIM);
    data.claims().forEach(check -> levels.next(scale.x(check.claim().day())));
    return levels.count();
  }

  private double x(Event event) {
    return scale.x(event.when().orElseThrow());
  }

  private void drawSilences(Svg svg, double top, double axis, double end) {
    for (Silence silence : data.silences()) {
      double from = scale.x(silence.stretch().earliest());
      double to = scale.x(silence.stretch().latest());
      svg.mark("silence", told(silence));
      svg.rectangle("cq-gap", from, top, to - from, end - top);
      String days = TimelineChart.days(silence);
      String label = Label.width(days, 11) < to - from - MARKS ? days : "";
      svg.centred("cq-small", (from + to) / 2, axis - 8, label);
      for (PartialDate gap : silence.coverage().gaps()) {
        svg.line("cq-uncovered", scale.x(gap.earliest()), axis, scale.x(gap.latest()), axis);
      }
      svg.endMark();
    }
  }

  static ImmutableList<String> told(Silence silence) {
    int missing = silence.coverage().gaps().size();
    return ImmutableList.of(
        "Silence of " + TimelineChart.days(silence),
        silence.stretch().toString(),
        missing == 0 ? "articles of every month were read" : "hatched: months without an article");
  }

  private void drawAxis(Svg svg, double axis, double end) {
    for (TimeScale.Tick tick : scale.ticks()) {
      double x = scale.x(tick.day());
      svg.line("cq-grid", x, axis - 4, x, end + 24);
      double half = Label.width(tick.name(), 12) / 2;
      svg.centred(
          "cq-soft cq-axis",
          Math.max(LEFT + half, Math.min(RIGHT - half, x)),
          end + 37,
          tick.name());
    }
    svg.line("cq-line", LEFT, axis, RIGHT, axis);
  }

  private void drawClaims(Svg svg, double top, double end) {
    Levels levels = new Levels(CLAIM);
    for (ClaimCheck check : data.claims()) {
      double x = scale.x(check.claim().day());
      double y = top + levels.next(x) * CLAIM + CLAIM / 2;
      double from = scale.x(check.window().earliest());
      svg.mark("claim", ClaimMarks.told(check));
      svg.line("cq-claim", x, y, x, end).line("cq-claim", Math.min(from, x), y, x, y);
      svg.circle("cq-flag", x, y, 8.5);
      svg.centred("cq-sign", x, y + 4.5, ClaimMarks.sign(check)).endMark();
    }
  }

  private void drawMessages(Svg svg, List<Event> events, String side, double y, double step) {
    Levels levels = new Levels(ROOM);
    for (Event event : events) {
      PartialDate days = event.when().orElseThrow();
      double x = scale.x(days);
      double height = y + levels.next(x) * step;
      svg.mark("message", Told.of(event));
      if (!days.isExact()) {
        double from = scale.x(days.earliest());
        svg.line(side + " cq-range", from, height, scale.x(days.latest()), height);
      }
      String style = Told.isMaybe(event) ? " cq-maybe" : " cq-shape";
      svg.pathAt(side + style, PurposeShape.of(event.purpose()), x, height).endMark();
    }
  }

  /** An entry of the legend: a shape and its name. */
  private record Key(String style, String shape, String name) {}

  private List<Key> keys() {
    List<Key> keys = new ArrayList<>();
    for (Purpose purpose : TimelineJson.purposes(data)) {
      keys.add(new Key("cq-key", PurposeShape.of(purpose), purpose.spelling()));
    }
    if (data.hasMaybe()) {
      keys.add(new Key("cq-key cq-maybe", PurposeShape.of(Purpose.CONGRATULATION), Told.MAYBE));
    }
    return keys;
  }

  private double drawLegend(Svg svg, double top) {
    double x = LEFT + 8;
    double y = top;
    for (Key key : keys()) {
      double width = 26 + Label.width(key.name(), 12) + 10;
      if (x + width > RIGHT) {
        x = LEFT + 8;
        y += 20;
      }
      svg.pathAt(key.style(), key.shape(), x, y);
      svg.text("cq-soft cq-axis", x + 12, y + 4, key.name());
      x += width;
    }
    return y + 8;
  }
}
