package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void the_nearest_word_needs_the_fewest_edits_the_first_of_those_alike() {
    assertThat(Names.nearest("sender", List.of("lender", "render", "senders"))).contains("lender");
    assertThat(Names.nearest("sender", List.of("lendern", "senders"))).contains("senders");
    assertThat(Names.nearest("sender", List.of("senders", "sender"))).contains("sender");
    assertThat(Names.nearest("sender", List.of("sender", "senders"))).contains("sender");
  }

  @Test
  void short_words_are_near_by_one_edit_and_the_shortest_by_none() {
    assertThat(Names.nearest("sent", List.of("send"))).contains("send");
    assertThat(Names.nearest("sent", List.of("seed"))).isEmpty();
    assertThat(Names.nearest("of", List.of("or"))).isEmpty();
    assertThat(Names.nearest("sender", List.of("tenders"))).contains("tenders");
    assertThat(Names.nearest("sender", List.of("tenderly"))).isEmpty();
  }

  @Test
  void a_suggestion_is_in_brackets() {
    assertThat(Names.suggestion("fron", List.of("from"))).isEqualTo(" (did you mean from?)");
    assertThat(Names.suggestion("fron", List.of())).isEmpty();
  }
}
