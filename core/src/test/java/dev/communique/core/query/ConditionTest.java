package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class ConditionTest {
  private static final Condition PEACE = Condition.of(Field.ABOUT, "peace");
  private static final Condition UNITY = Condition.of(Field.ABOUT, "unity");

  @Test
  void a_text_is_read_without_knowing_what_is_asked_for() {
    assertThat(Condition.parse("form:direct from:Lund"))
        .isEqualTo(Condition.of(Field.FORM, "direct").and(Condition.of(Field.FROM, "Lund")));
    assertThat(Condition.parse("peace or unity")).isEqualTo(PEACE.or(UNITY));
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> Condition.parse("from:Lund forn:direct"))
        .withMessageContaining("(did you mean form?)");
  }

  @Test
  void a_combination_has_at_least_two_parts_or_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Condition.All(ImmutableList.of(PEACE)))
        .withMessageContaining("one condition is no combination");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Condition.Any(ImmutableList.of(PEACE)))
        .withMessageContaining("one of at least two conditions");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Condition.any(ImmutableList.of()))
        .withMessage("one of no conditions");
    assertThat(Condition.all(ImmutableList.of())).isEqualTo(Condition.everything());
  }

  @Test
  void one_condition_is_itself() {
    assertThat(Condition.any(ImmutableList.of(PEACE))).isEqualTo(PEACE);
    assertThat(Condition.all(ImmutableList.of(PEACE))).isEqualTo(PEACE);
  }

  @Test
  void combinations_of_the_same_kind_are_one() {
    Condition third = Condition.of(Field.ABOUT, "trade");
    assertThat(PEACE.or(UNITY).or(third)).isEqualTo(PEACE.or(UNITY.or(third)));
    assertThat(PEACE.and(UNITY).and(third)).isEqualTo(PEACE.and(UNITY.and(third)));
  }
}
