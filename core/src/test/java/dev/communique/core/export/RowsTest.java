package dev.communique.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.core.events.Events;
import dev.communique.model.Report;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowsTest {
  @Test
  void every_value_is_of_its_columns_class() {
    List<Report> reports = Samples.reports(Samples.all());
    assertThat(kinds(Rows.ofMessages(), reports))
        .containsExactlyInAnyOrder(
            String.class, Integer.class, Boolean.class, LocalDate.class, List.class);
    assertThat(kinds(Rows.ofEvents(), Events.of(Samples.reports(Samples.corpus())).list()))
        .containsExactlyInAnyOrder(String.class, Integer.class, Boolean.class, List.class);
  }

  @Test
  void an_ordinal_is_a_number_and_what_is_absent_is_null() {
    Events events = Events.of(Samples.reports(Samples.corpus()));
    int ordinal = Rows.ofEvents().names().indexOf("occasion_ordinal");
    assertThat(events.list().stream().map(event -> Rows.ofEvents().values(event).get(ordinal)))
        .contains(90)
        .containsNull()
        .doesNotContain("");
  }

  /** The classes of columns that have a value somewhere. */
  private static <R> Set<Class<?>> kinds(Rows<R> rows, Iterable<? extends R> all) {
    List<Class<?>> types = rows.types();
    assertThat(types).hasSameSizeAs(rows.names());
    Set<Class<?>> seen = new LinkedHashSet<>();
    for (R row : all) {
      List<?> values = rows.values(row);
      for (int i = 0; i < types.size(); i++) {
        if (values.get(i) != null) {
          assertThat(values.get(i)).as(rows.names().get(i)).isInstanceOf(types.get(i));
          seen.add(types.get(i));
        }
      }
    }
    return seen;
  }
}
