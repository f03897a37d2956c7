package dev.communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void refuses_a_start_before_the_text_and_an_end_before_the_start() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Span.of(-1, 2))
        .withMessageContaining("-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Span.of(3, 2))
        .withMessageContaining("2 < 3");
  }

  @Test
  void is_half_open() {
    Span span = Span.of(2, 4);
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(4)).isFalse();
    assertThat(span.overlaps(Span.of(4, 5))).isFalse();
    assertThat(span.in("abcdef")).isEqualTo("cd");
    assertThat(span).hasToString("[2,4)");
  }

  @Test
  void orders_by_start_then_end() {
    assertThat(Span.of(1, 9)).isLessThan(Span.of(2, 3));
    assertThat(Span.of(1, 2)).isLessThan(Span.of(1, 3));
  }

  @RepeatedTest(20)
  void keeps_the_laws_of_stretches(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 500; i++) {
      Span a = span(random);
      Span b = span(random);
      Span union = a.union(b);
      assertThat(union).isEqualTo(b.union(a));
      assertThat(union.contains(a) && union.contains(b)).isTrue();
      assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a)).isEqualTo(sharesAUnit(a, b));
      assertThat(a.contains(b) && b.contains(a)).isEqualTo(a.equals(b));
      assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
      assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }
  }

  private static Span span(Random random) {
    int start = random.nextInt(12);
    return Span.of(start, start + random.nextInt(6));
  }

  private static boolean sharesAUnit(Span a, Span b) {
    for (int i = 0; i < 20; i++) {
      if (a.contains(i) && b.contains(i)) {
        return true;
      }
    }
    return false;
  }
}
