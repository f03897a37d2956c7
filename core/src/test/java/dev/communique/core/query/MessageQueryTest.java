package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Purpose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageQueryTest {
  private final MessageQuery messages = MessageQuery.of(SampleArticles.source());

  @Test
  void come_by_date_and_the_undated_last() {
    assertThat(found(messages))
        .containsExactly(
            "condolence.txt#0", "first.txt#0", "reply.txt#0", "reply.txt#1", "undated.txt#0");
    assertThat(messages.count()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Flavia Elphberg", "flavia-elphberg", "ELPHBERG", "Élphberg"})
  void take_any_spelling_of_a_leader(String name) {
    assertThat(found(messages.from(name))).containsExactly("first.txt#0", "reply.txt#1");
    assertThat(found(messages.to(name))).containsExactly("reply.txt#0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pope Francis", "pope-francis", "Vatican", "VAT"})
  void take_what_the_registry_knows(String name) {
    assertThat(found(messages.from(name))).containsExactly("undated.txt#0");
  }

  @ParameterizedTest
  @CsvSource({
    "President of Veldania, 1",
    "veldania, 1",
    "Vice President of Veldania, 0",
    "land, 0"
  })
  void look_for_unknown_names_in_the_words_of_the_article(String name, int count) {
    assertThat(messages.from(name).count()).isEqualTo(count);
  }

  @Test
  void go_both_ways_between_two() {
    assertThat(found(messages.between("Flavia Elphberg", "Zero Moustafa")))
        .containsExactly("first.txt#0", "reply.txt#0", "reply.txt#1");
  }

  @ParameterizedTest
  @CsvSource({
    "2019, first.txt#0",
    "2019-02-10/2019-02-11, first.txt#0",
    "2019-03, ''",
    "2020-06-02, reply.txt#0",
    "2018, condolence.txt#0",
  })
  void lie_in_a_stretch_of_days_by_their_own_date_or_that_of_the_day(
      String dates, String expected) {
    assertThat(String.join(" ", found(messages.during(dates)))).isEqualTo(expected);
  }

  @Test
  void are_chosen_by_purpose_and_phrase() {
    assertThat(found(messages.purpose(Purpose.THANKS))).containsExactly("reply.txt#0");
    assertThat(found(messages.about("STABILITY and peace"))).containsExactly("first.txt#0");
    assertThat(found(messages.about("grand jubilee"))).containsExactly("reply.txt#0");
    assertThat(messages.about("stab").count()).isZero();
  }

  @Test
  void meet_every_condition_of_a_chain() {
    MessageQuery query =
        messages
            .from("Flavia Elphberg")
            .to("Zero Moustafa")
            .during("2017/2024")
            .purpose(Purpose.CONGRATULATION)
            .about("peace");
    assertThat(found(query)).containsExactly("first.txt#0");
    assertThat(query.condition())
        .hasToString(
            "from:\"Flavia Elphberg\" to:\"Zero Moustafa\" date:2017/2024 purpose:congratulation"
                + " \"peace\"");
  }

  @Test
  void take_conditions_put_together_by_hand() {
    Condition either = purpose("thanks").or(purpose("condolence"));
    assertThat(found(messages.where(either))).containsExactly("condolence.txt#0", "reply.txt#0");
    assertThat(found(messages.where(new Condition.Not(either)))).hasSize(3);
    assertThat(messages.to("Flavia").where(either).condition())
        .hasToString("to:Flavia (purpose:thanks or purpose:condolence)");
    assertThat(new Condition.Not(either)).hasToString("-(purpose:thanks or purpose:condolence)");
  }

  @Test
  void refuse_what_says_nothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> messages.from(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> messages.about("…"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> messages.during("last year"))
        .withMessageContaining("last year");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> messages.where(Condition.of(Field.FORM, "direct")))
        .withMessageStartingWith("a query for messages cannot ask by form; it can by: from, to,");
  }

  @Test
  void print_as_a_table() {
    assertThat(messages.during("2019/2020").toString())
        .isEqualTo(
            """
            2 messages date:2019/2020
            date     from             to               purpose         occasion  medium  notes  article
            2019-02  Flavia Elphberg  Zero Moustafa    congratulation            letter         first.txt
                     Zero Moustafa    Flavia Elphberg  thanks          other     letter  reply  reply.txt""");
    assertThat(messages.from("Nobody At All"))
        .hasToString("no messages from:\"Nobody At All\" (nobody is known as Nobody At All)");
  }

  private static Condition purpose(String purpose) {
    return Condition.of(Field.PURPOSE, purpose);
  }

  private static List<String> found(MessageQuery query) {
    return query.list().stream()
        .map(report -> report.article().id() + "#" + report.index())
        .collect(ImmutableList.toImmutableList());
  }
}
