package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameMeaningTest {
  private static final Leader NAMESAKE = Letters.leader("ana-lund-vey", "Ana Lund Vey", "XTA");
  private static final Optional<PartialDate> NO_DAY = Optional.empty();

  private final NameBook names =
      NameBook.of(Letters.registry(), ImmutableList.of(Letters.ANA, Letters.TOVE, NAMESAKE));

  @Test
  void tells_whom_and_what_it_can_be() {
    NameMeaning grenmark = names.meaning("Grenmark");
    assertThat(grenmark.leaders()).containsExactlyInAnyOrder(Letters.ANA.id(), Letters.ROE.id());
    assertThat(grenmark.countries()).containsExactly(CountryCode.of("XGR"));
    assertThat(grenmark.words()).containsExactly(" grenmark ");
    assertThat(grenmark.tenures()).isEmpty();
    assertThat(names.meaning("President of Grenmark").tenures()).hasSize(2);
  }

  @Test
  void prints_what_is_known_or_its_words() {
    assertThat(names.meaning("Ana Lund")).hasToString("leaders [ana-lund], states [], tenures 0");
    assertThat(names.meaning("Otto Quexil")).hasToString("unknown: otto quexil ");
  }

  @Test
  void a_resolved_party_is_met_by_who_it_is_and_not_by_its_words() {
    NameMeaning ana = names.meaning("Ana Lund");
    assertThat(ana.isMet(Letters.party(NAMESAKE), NO_DAY)).isFalse();
    Party role = Letters.party("the president").leader(Letters.ANA.id()).build();
    assertThat(ana.isMet(role, NO_DAY)).isTrue();
    assertThat(names.meaning("the president").isMet(role, NO_DAY)).isTrue();
  }

  @Test
  void a_party_nobody_resolved_is_met_by_its_words() {
    Party written = Letters.party("President Ana Lund").build();
    assertThat(names.meaning("Ana Lund").isMet(written, NO_DAY)).isTrue();
    assertThat(names.meaning("Tove Falk").isMet(written, NO_DAY)).isFalse();
  }

  @Test
  void a_party_of_a_state_is_met_by_the_state_alone() {
    Party office = Letters.party("the chancellor").country(CountryCode.of("XGR")).build();
    assertThat(names.meaning("Grenmark").isMet(office, NO_DAY)).isTrue();
    assertThat(names.meaning("Tasvia").isMet(office, NO_DAY)).isFalse();
    assertThat(names.meaning("Grenmark").isMet(Letters.party("the council").build(), NO_DAY))
        .isFalse();
  }

  @Test
  void an_office_names_whoever_held_it() {
    NameMeaning president = names.meaning("President of Grenmark");
    assertThat(president.names(Letters.ANA.id())).isTrue();
    assertThat(president.names(Letters.ROE.id())).isTrue();
    assertThat(president.names(Letters.TOVE.id())).isFalse();
    assertThat(president.isMet(Letters.ROE.id(), Optional.of(PartialDate.parse("2020")))).isFalse();
    assertThat(president.isMet(Letters.ROE.id(), Optional.of(PartialDate.parse("2021")))).isTrue();
  }
}
