package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import dev.communique.parser.leaders.Registry;
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
}
