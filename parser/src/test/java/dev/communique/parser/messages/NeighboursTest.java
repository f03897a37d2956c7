package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Message;
import dev.communique.model.Party;
import dev.communique.parser.Parsers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a message takes from the words around its verb: other clauses, sentences and headings. */
class NeighboursTest {
  private static List<Message> messages(String text) {
    return Parsers.shared().parse(" date 2019-03-06 " + text, "x").orElseThrow().messages();
  }

  private static List<String> pairs(String text) {
    return messages(text).stream()
        .map(m -> names(m.senders()) + " > " + names(m.addressees()))
        .toList();
  }

  private static String names(List<Party> parties) {
    return String.join(
        "+", parties.stream().map(p -> p.leader().map(l -> l.value()).orElse(p.name())).toList());
  }

  @Test
  void a_host_receives_what_an_envoy_hands_over() {
    assertThat(
            pairs(
                "Kim Jong Un met the Chinese ambassador on Monday. The envoy handed over a letter"
                    + " from President Xi Jinping."))
        .containsExactly("xi-jinping > kim-jong-un");
  }

  @Test
  void a_second_sender_shares_the_verb() {
    assertThat(
            pairs(
                "President Xi Jinping sent a telegram of congratulation to Kim Jong Un on Monday,"
                    + " and President Vladimir Putin a card."))
        .containsExactly("xi-jinping > kim-jong-un", "vladimir-putin > kim-jong-un");
  }

  @Test
  void a_later_sentence_dates_the_letter() {
    assertThat(
            messages(
                "President Xi Jinping wrote a letter to Kim Jong Un about trade. The letter, dated"
                    + " March 3, was made public in Beijing."))
        .singleElement()
        .satisfies(m -> assertThat(m.sent().toString()).contains("2019-03-03"));
  }

  @Test
  void the_heading_tells_who_speaks() {
    assertThat(
            pairs(
                "Message from President Xi Jinping\n\nI send my warmest congratulations to Kim"
                    + " Jong Un on his election."))
        .containsExactly("xi-jinping > kim-jong-un");
  }

  @Test
  void a_headline_alone_tells_of_what_was_sent() {
    assertThat(pairs("Kim Jong Un Greets Vladimir Putin"))
        .containsExactly("kim-jong-un > vladimir-putin");
    assertThat(pairs("Kim Jong Un Replies to Xi Jinping"))
        .containsExactly("kim-jong-un > xi-jinping");
    assertThat(
            pairs(
                "Kim Jong Un Greets Vladimir Putin\n\nThe two shook hands at the station on Monday."))
        .isEmpty();
  }
}
