package dev.communique.core.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import dev.communique.model.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The messages of {@code reports.txt}, whose right clustering was written first. */
class EventsGoldenTest {
  private static final ImmutableMap<Report, String> RIGHT = ReportFile.read();

  private static Map<Report, Event> found(Iterable<Report> reports) {
    Events events = Events.of(reports);
    ImmutableMap.Builder<Report, Event> found = ImmutableMap.builder();
    RIGHT.keySet().forEach(report -> found.put(report, events.find(report).orElseThrow()));
    return found.buildOrThrow();
  }

  @Test
  void puts_together_what_belongs_together() {
    assertThat(new HashSet<>(RIGHT.values())).hasSizeGreaterThanOrEqualTo(60);
    assertThat(RIGHT.size()).isGreaterThanOrEqualTo(200);
    Map<Report, Event> found = found(RIGHT.keySet());
    BCubed score = BCubed.of(RIGHT, found);
    assertThat(score.f1()).as("%s%n%s", score, wrong(found)).isGreaterThanOrEqualTo(0.95);
  }

  /** Events that hold reports of several messages, and messages in several events. */
  private static String wrong(Map<Report, Event> found) {
    Map<String, Set<String>> told = new TreeMap<>();
    found.forEach(
        (report, event) ->
            told.computeIfAbsent(RIGHT.get(report), key -> new HashSet<>())
                .add(event + " " + reports(event)));
    StringBuilder lines = new StringBuilder();
    told.forEach(
        (message, events) -> {
          boolean isMixed =
              found.values().stream()
                  .filter(event -> events.contains(event + " " + reports(event)))
                  .flatMap(event -> event.reports().stream())
                  .anyMatch(report -> !message.equals(RIGHT.get(report)));
          if (events.size() > 1 || isMixed) {
            lines.append(message).append("\n  ").append(String.join("\n  ", events)).append('\n');
          }
        });
    return lines.toString();
  }

  private static List<String> reports(Event event) {
    return event.reports().stream()
        .map(report -> RIGHT.get(report) + ":" + report.article().id())
        .toList();
  }

  @Test
  void does_not_depend_on_the_order_of_the_reports() {
    List<Report> reports = new ArrayList<>(RIGHT.keySet());
    String expected = Events.of(reports).toTable().toString(1000);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(Events.of(reports).toTable().toString(1000)).isEqualTo(expected);
    }
  }

  @Test
  void keeps_every_report_once() {
    List<Report> kept =
        Events.of(RIGHT.keySet()).list().stream().flatMap(e -> e.reports().stream()).toList();
    assertThat(kept).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(RIGHT.keySet());
  }

  /**
   * The example of Bagga and Baldwin (1998): precision 16/21 and recall 1 for two joined chains.
   */
  @Test
  void measures_as_published() {
    Map<Integer, Integer> right =
        Map.ofEntries(
            Map.entry(1, 1),
            Map.entry(2, 1),
            Map.entry(3, 1),
            Map.entry(4, 1),
            Map.entry(5, 1),
            Map.entry(6, 2),
            Map.entry(7, 2),
            Map.entry(8, 3),
            Map.entry(9, 3),
            Map.entry(10, 3),
            Map.entry(11, 3),
            Map.entry(12, 3));
    Map<Integer, Integer> joined = new TreeMap<>(right);
    joined.replaceAll((item, cluster) -> cluster == 2 ? 3 : cluster);
    assertThat(BCubed.of(right, joined).precision()).isEqualTo(16.0 / 21, within(1e-9));
    assertThat(BCubed.of(right, joined).recall()).isEqualTo(1, within(1e-9));
  }
}
