package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Span;
import dev.communique.parser.clause.ClauseLexicon;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {
  private static final Lexicon LEXICON = lexicon();

  private static Lexicon lexicon() {
    Lexicon.Builder lexicon = Lexicon.builder();
    ClauseLexicon.contribute(lexicon);
    MessagesLexicon.contribute(lexicon);
    return lexicon.build();
  }

  private static boolean areIn(String text) {
    Words words = Words.scan(text, ImmutableList.of(Span.of(0, text.length())), LEXICON);
    Clauses clauses = Clauses.parse(words, ImmutableList.of(), ImmutableList.of());
    return Traces.areIn(clauses, Frames.builtIn());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Lund sent Tove Falk a letter.",
        "Her condolences came late.",
        "Ana Lund congratulated Tove Falk.",
        "Ana Lund wrote to Tove Falk.",
        "Dear Mr. President, the harvest was good."
      })
  void a_noun_a_verb_or_a_greeting_is_a_trace(String text) {
    assertThat(areIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Lund opened a bridge in Grenmark on Monday.",
        "The troops were sent home.",
        "She received two visitors and urged them to stay."
      })
  void a_verb_that_needs_a_message_beside_it_is_none(String text) {
    assertThat(areIn(text)).isFalse();
  }
}
