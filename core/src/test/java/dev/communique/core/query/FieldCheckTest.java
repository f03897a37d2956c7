package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldCheckTest {
  private static final Condition FORM = Condition.of(Field.FORM, "direct");
  private static final Condition DATE = Condition.of(Field.DATE, "2020");

  @Test
  void a_field_of_another_kind_is_refused_wherever_it_stands() {
    List<Condition> wrong =
        List.of(FORM, FORM.not(), DATE.and(FORM), DATE.or(FORM), DATE.and(DATE.or(FORM).not()));
    for (Condition condition : wrong) {
      assertThatIllegalArgumentException()
          .as("%s", condition)
          .isThrownBy(() -> Question.of(Kind.MESSAGE).withCondition(condition))
          .withMessageStartingWith("a query for messages cannot ask by form; it can by: from, to,");
    }
  }

  @Test
  void fields_of_the_kind_are_taken_wherever_they_stand() {
    Condition all = DATE.and(FORM.not()).and(FORM.or(DATE));
    assertThat(Question.of(Kind.QUOTATION).withCondition(all).condition()).isEqualTo(all);
  }

  @Test
  void every_field_says_what_its_value_is_and_of_what() {
    assertThat(ImmutableList.copyOf(Field.values()))
        .allSatisfy(field -> assertThat(field.meaning()).isNotBlank())
        .allSatisfy(field -> assertThat(field.kinds()).isNotEmpty());
    assertThat(Field.ORDINAL.meaning()).isEqualTo("which anniversary");
  }
}
