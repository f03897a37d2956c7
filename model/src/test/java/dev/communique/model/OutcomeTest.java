package dev.communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final Problem LATE =
      Problem.of(ProblemKind.NO_DATE, "a.txt", 3, 7, "Nothing dates the article.");
  private static final Problem BROKEN =
      Problem.of(ProblemKind.MALFORMED_RECORD, "b.txt", "No record.");

  @Test
  void gives_its_value_to_the_next_step_and_keeps_the_problems() {
    Outcome<String> outcome = Outcome.of(4, ImmutableList.of(LATE)).map(number -> "n" + number);
    assertThat(outcome.orElseThrow()).isEqualTo("n4");
    assertThat(outcome.problems()).containsExactly(LATE);
    assertThat(outcome.hasValue()).isTrue();
  }

  @Test
  void puts_the_problems_of_a_further_step_last() {
    Outcome<Integer> first = Outcome.of(4, ImmutableList.of(LATE));
    assertThat(first.flatMap(number -> Outcome.<String>failure(BROKEN)))
        .isEqualTo(Outcome.failure(ImmutableList.of(LATE, BROKEN)));
    assertThat(first.withProblems(ImmutableList.of(BROKEN)).problems())
        .containsExactly(LATE, BROKEN);
  }

  @Test
  void a_failure_skips_further_steps() {
    Outcome<Integer> failure = Outcome.failure(BROKEN);
    assertThat(failure.isFailure()).isTrue();
    assertThat(failure.value()).isEmpty();
    Outcome<String> mapped =
        failure.map(
            number -> {
              throw new AssertionError("called with " + number);
            });
    assertThat(mapped).isEqualTo(failure);
    assertThat(failure).hasToString("failure [" + BROKEN + "]");
  }

  @Test
  void tells_a_strict_caller_file_line_and_column() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Outcome.failure(LATE).orElseThrow())
        .withMessage("a.txt:3:7: warning: Nothing dates the article. (no-date)")
        .satisfies(thrown -> assertThat(thrown.problems()).containsExactly(LATE));
  }

  @Test
  void needs_a_reason_to_fail() {
    assertThatIllegalArgumentException().isThrownBy(() -> Outcome.failure(ImmutableList.of()));
  }
}
