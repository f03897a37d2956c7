package dev.communique.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurrogatesTest {
  @Test
  void a_half_without_its_other_is_told() {
    for (String whole : new String[] {"", "a", "\uD83D\uDE00", "a\uD83D\uDE00\uD83D\uDE00b"}) {
      assertThat(Surrogates.areWhole(whole)).as(whole).isTrue();
    }
    for (String half : new String[] {"\uD83D", "\uDE00a", "a\uD83D", "\uD83D\uDE00\uDE00"}) {
      assertThat(Surrogates.areWhole(half)).isFalse();
    }
  }

  @Test
  void lone_halves_are_escaped_and_all_else_is_as_it_was() {
    assertThat(Surrogates.quote("a\uD83D\uDE00\"b")).isEqualTo("\"a\uD83D\uDE00\\\"b\"");
    assertThat(Surrogates.quote("\uDE00a\uD83D")).isEqualTo("\"\\uDE00a\\uD83D\"");
  }
}
