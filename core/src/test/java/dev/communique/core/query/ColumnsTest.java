package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Columns that a user makes. */
class ColumnsTest {
  private static final List<Leader> LEADERS = List.of(Letters.ANA, Letters.TOVE);

  @Test
  void lay_out_values_as_the_user_likes() {
    Columns<Leader> columns =
        Columns.<Leader>of("president")
            .with("name", Leader::name)
            .with("state", leader -> state(leader.country()));
    assertThat(Listing.of(LEADERS, columns))
        .hasToString("2 presidents\nname       state\nAna Lund   XGR\nTove Falk  XTA")
        .containsExactlyElementsOf(LEADERS);
    assertThat(Listing.of(LEADERS, columns).toTable().header()).containsExactly("name", "state");
    assertThat(columns).hasToString("president [name, state]");
  }

  @Test
  void the_last_column_is_set_to_the_right() {
    Columns<Leader> columns =
        Columns.<Leader>of("president")
            .with("name", Leader::name)
            .toTheRight()
            .with("id", leader -> leader.id().value());
    assertThat(Listing.of(LEADERS, columns))
        .hasToString("2 presidents\n     name  id\n Ana Lund  ana-lund\nTove Falk  tove-falk");
    assertThat(Listing.of(LEADERS, columns.toTheRight()))
        .hasToString(
            "2 presidents\n     name         id\n Ana Lund   ana-lund\nTove Falk  tove-falk");
  }

  @Test
  void take_over_the_columns_of_a_part() {
    Columns<String> letters = Columns.<String>of("name").with("name", name -> name);
    Columns<Leader> columns =
        Columns.<Leader>of("president")
            .with("id", leader -> leader.id().value())
            .withAll(letters.with("length", name -> "" + name.length()), Leader::name);
    assertThat(Listing.of(LEADERS, columns))
        .hasToString(
            """
            2 presidents
            id         name       length
            ana-lund   Ana Lund        8
            tove-falk  Tove Falk       9""");
  }

  private static String state(Optional<CountryCode> code) {
    return code.map(CountryCode::value).orElse("");
  }
}
