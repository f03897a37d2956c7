package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import dev.communique.parser.leaders.Registry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameBookTest {
  private final NameBook names = NameBook.of(Registry.builtIn(), ImmutableList.of());

  @ParameterizedTest
  @CsvSource({
    "President of Russia, 2010-05-01, dmitry-medvedev",
    "the Russian president, 2010-05-01, dmitry-medvedev",
    "President of the Russian Federation, 2015-05-01, vladimir-putin",
    "Prime Minister of India, 2016, narendra-modi",
    "Secretary-General of the United Nations, 2005, kofi-annan",
  })
  void an_office_is_who_held_it_on_the_day(String office, String date, String leader) {
    NameMeaning meaning = names.meaning(office);
    assertThat(meaning.isMet(LeaderId.of(leader), Optional.of(PartialDate.parse(date)))).isTrue();
    assertThat(meaning.isMet(LeaderId.of(leader), Optional.of(PartialDate.parse("1991"))))
        .isFalse();
    assertThat(meaning.isMet(LeaderId.of(leader), Optional.empty())).isFalse();
  }

  @Test
  void a_group_is_any_of_its_members() {
    NameBook book = names.withGroup("Axis of Letters", ImmutableList.of("Cuba", "Kim Jong Un"));
    NameMeaning meaning = book.meaning("axis of letters");
    assertThat(meaning.isMet(LeaderId.of("kim-jong-un"), Optional.empty())).isTrue();
    assertThat(meaning.isMet(LeaderId.of("raul-castro"), Optional.empty())).isTrue();
    assertThat(meaning.isMet(LeaderId.of("xi-jinping"), Optional.empty())).isFalse();
    NameMeaning wider =
        book.withGroup("wider", ImmutableList.of("Axis of Letters", "Xi Jinping")).meaning("Wider");
    assertThat(wider.isMet(LeaderId.of("xi-jinping"), Optional.empty())).isTrue();
    assertThat(wider.isMet(LeaderId.of("kim-jong-un"), Optional.empty())).isTrue();
  }

  @Test
  void a_group_needs_a_name_and_a_member() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> names.withGroup("empty", ImmutableList.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> names.withGroup(" ", ImmutableList.of("Cuba")));
  }

  @Test
  void the_nearest_known_name_is_offered() {
    assertThat(names.nearest("Xi Jinpng")).contains("Xi Jinping");
    assertThat(names.nearest("Somebody Else Entirely")).isEmpty();
    assertThat(names.nearest("Lunda")).isEmpty(); // not Duda
  }

  @Test
  void leaders_met_in_articles_are_known_by_id_name_surname_and_state() {
    Leader halm = Letters.leader("erik-halm-2", "Erik Halm", "XGR");
    NameBook book = NameBook.of(Letters.registry(), ImmutableList.of(halm));
    for (String name : ImmutableList.of("erik-halm-2", "ERIK HALM", "Halm")) {
      assertThat(book.leaders(name)).as(name).containsExactly(halm.id());
    }
    assertThat(book.leaders("Erik")).isEmpty();
    assertThat(book.meaning("Grenmark").leaders())
        .containsExactlyInAnyOrder(halm.id(), Letters.ANA.id(), Letters.ROE.id());
    assertThat(book.country(halm.id())).contains(CountryCode.of("XGR"));
    assertThat(book.nearest("Erik Holm")).contains("Erik Halm");
  }

  @Test
  void leaders_of_the_registry_are_known_by_id_too() {
    NameBook book = NameBook.of(Letters.registry(), ImmutableList.of());
    assertThat(book.leaders("jan-roe-2")).containsExactly(Letters.ROE.id());
    assertThat(book.leaders("jan-roe-3")).isEmpty();
    assertThat(book.leaders("Ana Berta Lund")).containsExactly(Letters.ANA.id());
  }

  @Test
  void a_leader_whose_name_has_no_letter_is_known_by_id() {
    Leader unreadable = Letters.leader("somebody", "…", "XGR");
    NameBook book = NameBook.of(Letters.registry(), ImmutableList.of(unreadable));
    assertThat(book.leaders("somebody")).containsExactly(unreadable.id());
  }

  @Test
  void of_leaders_with_one_id_the_order_of_articles_chooses_none() {
    Leader one = Letters.leader("erik-halm", "Erik Halm", "XGR");
    Leader other = Letters.leader("erik-halm", "Erik Halm", "XTA");
    Leader named = Letters.leader("erik-halm", "E. Halm", "XTA");
    for (List<Leader> both : List.of(List.of(one, other), List.of(other, one))) {
      assertThat(NameBook.of(Letters.registry(), both).find(one.id())).contains(one);
    }
    for (List<Leader> all : List.of(List.of(one, named, other), List.of(other, one, named))) {
      assertThat(NameBook.of(Letters.registry(), all).find(one.id())).contains(named);
    }
  }

  @Test
  void states_have_names_and_are_offered_too() {
    NameBook book = NameBook.of(Letters.registry(), ImmutableList.of());
    assertThat(book.countryName(CountryCode.of("XTA"))).isEqualTo("Tasvia");
    assertThat(book.countryName(CountryCode.of("XZZ"))).isEqualTo("XZZ");
    assertThat(book.nearest("Tasvja")).contains("Tasvia");
    assertThat(book.nearest("Tasvia")).contains("Tasvia");
    assertThat(book.countries("Tasvians")).containsExactly(CountryCode.of("XTA"));
  }

  @Test
  void a_name_asked_for_again_is_not_looked_up_again() {
    assertThat(names.meaning("Cuba")).isSameAs(names.meaning("Cuba"));
  }

  @Test
  void prints_how_many_it_knows() {
    NameBook book = NameBook.of(Letters.registry(), ImmutableList.of(Letters.ANA, Letters.TOVE));
    assertThat(book.toString()).startsWith("names of 2 leaders met and of registry ");
  }
}
