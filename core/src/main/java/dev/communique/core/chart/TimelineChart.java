package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.events.Event;
import dev.communique.core.query.Table;
import dev.communique.core.text.Counted;
import dev.communique.core.timeline.Silence;
import dev.communique.model.PartialDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Messages of two sides along time: those of one above the line, those of the other below. */
final class TimelineChart implements Drawing {
  private final TimelineData data;

  TimelineChart(TimelineData data) {
    this.data = data;
  }

  @Override
  public String kind() {
    return "timeline";
  }

  @Override
  public String title() {
    String years = data.timeline().dates().map(days -> ", " + years(days)).orElse("");
    return data.one()
        + " and "
        + data.other()
        + ": "
        + Counted.of(data.timeline().messages().size(), "message")
        + years;
  }

  private static String years(PartialDate days) {
    int first = days.earliest().getYear();
    int last = days.latest().getYear();
    return first == last ? String.valueOf(first) : first + "–" + last;
  }

  @Override
  public String description() {
    StringBuilder told = new StringBuilder();
    told.append(data.there().size()).append(" from ").append(data.one());
    told.append(" (above the line), ").append(data.back().size());
    told.append(" the other way (below); the shape tells what for.");
    if (data.hasMaybe()) {
      told.append(" Hollow: ").append(Told.MAYBE).append('.');
    }
    longest().ifPresent(silence -> told.append(' ').append(told(silence)));
    if (!data.claims().isEmpty()) {
      told.append(" Claims of rarity: ✓ true, ✕ false, ? cannot tell.");
    }
    if (data.undatedCount() > 0) {
      told.append(" In the table only: ").append(data.undatedCount()).append(" without a date.");
    }
    return told.toString();
  }

  private Optional<Silence> longest() {
    return data.silences().stream().max(Comparator.comparing(Silence::days));
  }

  private static String told(Silence silence) {
    String end = silence.after().map(event -> " to " + Told.date(event)).orElse("");
    return "Shaded: the longest silences, hatched where no article was read; the longest is of "
        + days(silence)
        + ", "
        + Told.date(silence.before())
        + end
        + ".";
  }

  @Override
  public ImmutableMap<String, Integer> marks() {
    return ImmutableMap.of(
        "messages",
        data.there().size() + data.back().size(),
        "silences",
        data.silences().size(),
        "claims",
        data.claims().size());
  }

  @Override
  public Table table() {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Event event : data.timeline().messages()) {
      rows.add(
          ImmutableList.of(
              Told.date(event),
              Told.names(event.senders()),
              Told.names(event.addressees()),
              Told.subject(event)));
    }
    for (Silence silence : data.silences()) {
      rows.add(ImmutableList.of(silence.stretch().toString(), "", "", "silence, " + days(silence)));
    }
    data.claims().forEach(check -> rows.add(ClaimMarks.row(check)));
    return Table.of(ImmutableList.of("date", "from", "to", "what"), rows.build());
  }

  static String days(Silence silence) {
    return silence.days() + " days";
  }

  @Override
  public double draw(Svg svg, double top) {
    return data.days().map(days -> new TimelineSvg(data, days).draw(svg, top)).orElse(top);
  }

  @Override
  public Optional<Map<String, Object>> data() {
    return Optional.of(TimelineJson.of(data));
  }
}
