package dev.communique.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.core.events.Event;
import dev.communique.core.events.Events;
import dev.communique.model.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventTablesTest {
  @Test
  void three_tables_join_by_event_and_by_article_and_index() {
    List<Report> reports = Samples.reports(Samples.corpus());
    Events events = Events.of(reports);
    List<List<String>> eventRows = Rfc4180.rows(Export.eventCsv().text(events.list()));
    List<List<String>> reportRows = Rfc4180.rows(Export.reportCsv().text(events.list()));
    List<List<String>> messageRows = Rfc4180.rows(Export.csv().text(reports));
    assertThat(eventRows).hasSize(1 + events.count());
    assertThat(reportRows).hasSameSizeAs(messageRows);
    assertThat(column(eventRows, "event")).doesNotHaveDuplicates();
    assertThat(new HashSet<>(column(reportRows, "event")))
        .isEqualTo(Set.copyOf(column(eventRows, "event")));
    assertThat(keys(reportRows)).containsExactlyInAnyOrderElementsOf(keys(messageRows));
  }

  @Test
  void an_event_has_what_its_reports_together_say() {
    Events events = Events.of(Samples.reports(Samples.corpus()));
    Event letter =
        events.list().stream()
            .filter(event -> event.reports().size() == 5)
            .findFirst()
            .orElseThrow();
    List<List<String>> rows = Rfc4180.rows(Export.eventCsv().text(List.of(letter)));
    assertThat(column(rows, "reports")).containsExactly("5");
    assertThat(column(rows, "conflicts")).containsExactly("purpose; occasion");
    assertThat(column(rows, "occasion_ordinal")).containsExactly("90");
    assertThat(column(rows, "sender_country")).containsExactly("XKA");
  }

  private static List<String> column(List<List<String>> rows, String name) {
    int place = rows.get(0).indexOf(name);
    return rows.stream().skip(1).map(row -> row.get(place)).toList();
  }

  private static List<String> keys(List<List<String>> rows) {
    int article = rows.get(0).indexOf("article");
    int index = rows.get(0).indexOf("index");
    return rows.stream().skip(1).map(row -> row.get(article) + "#" + row.get(index)).toList();
  }
}
