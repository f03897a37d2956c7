package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import dev.communique.model.Coverage;
import dev.communique.model.Message;
import dev.communique.model.MessageField;
import dev.communique.model.Provenance;
import dev.communique.parser.Parsers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each field of a message names the words it was read from and the rule that read them. */
class ProvenanceTest {
  private static Article read(String text) {
    return Parsers.shared().parse(text, "x").orElseThrow();
  }

  /** "words (rule)" of each place that a field of the first message was read from. */
  private static List<String> told(Article article, MessageField field) {
    return told(article, 0, field);
  }

  private static List<String> told(Article article, int message, MessageField field) {
    return article.messages().get(message).provenance(field).stream()
        .map(read -> article.textOf(read.span()) + " (" + read.rule() + ")")
        .toList();
  }

  @Test
  void a_predicate_tells_the_parties_and_its_noun_purpose_and_medium() {
    Article article =
        read(
            " date 2019-03-06 BEIJING - Chinese President Xi Jinping sent a congratulatory telegram"
                + " to Kim Jong Un on Monday on his re-election, KCNA reported on Tuesday.");

    assertThat(told(article, MessageField.SENDERS))
        .containsExactly("Chinese President Xi Jinping (send)");
    assertThat(told(article, MessageField.ADDRESSEES)).containsExactly("Kim Jong Un (send)");
    assertThat(told(article, MessageField.PURPOSE))
        .containsExactly("a congratulatory telegram (message-noun)");
    assertThat(told(article, MessageField.MEDIUM))
        .containsExactly("a congratulatory telegram (message-noun)");
    assertThat(told(article, MessageField.SENT)).containsExactly("Monday (date-beside-verb)");
    assertThat(told(article, MessageField.OCCASION))
        .containsExactly("re-election (occasion-beside)");
    assertThat(told(article, MessageField.REPORTED)).containsExactly("Tuesday (date-of-report)");
    assertThat(told(article, MessageField.REPORTED_BY)).containsExactly("KCNA (credited)");
    assertThat(article.messages().get(0).provenance(MessageField.PASSING))
        .extracting(Provenance::rule)
        .containsExactly("told-in-lead");
    assertThat(told(article, MessageField.STATUS)).isEmpty();
    assertThat(told(article, MessageField.REPLY)).isEmpty();
  }

  @Test
  void a_receiver_told_before_says_so() {
    Article article =
        read(
            " date 2019-03-06 Chinese President Xi Jinping sent a telegram to Kim Jong Un.\n\n"
                + "Russian President Vladimir Putin sent a similar telegram.");

    assertThat(told(article, 1, MessageField.ADDRESSEES))
        .containsExactly("Kim Jong Un (receiver-of-similar)");
  }

  @Test
  void a_reply_names_the_words_that_make_it_one() {
    Article verb = read(" date 2019-03-06 Kim Jong Un replied to a letter from Xi Jinping.");
    Article noun =
        read(" date 2019-03-06 Kim Jong Un sent a reply message to President Xi Jinping.");
    Article phrase =
        read(
            " date 2019-03-06 Kim Jong Un sent a letter to Xi Jinping in response to his"
                + " congratulations.");

    assertThat(told(verb, MessageField.REPLY)).containsExactly("replied (reply)");
    assertThat(told(noun, MessageField.REPLY)).containsExactly("a reply message (reply-noun)");
    assertThat(told(phrase, MessageField.REPLY)).containsExactly("in response to (in-answer-to)");
  }

  @Test
  void a_status_names_the_words_it_hangs_on() {
    Article planned = read(" date 2019-03-06 Xi Jinping will send a letter to Kim Jong Un.");
    Article rumoured =
        read(
            " date 2019-03-06 Xi Jinping sent a letter to Kim Jong Un, according to unnamed"
                + " sources.");

    assertThat(told(planned, MessageField.STATUS)).containsExactly("will send (mood-of-verb)");
    assertThat(told(rumoured, MessageField.STATUS))
        .containsExactly("unnamed sources (unnamed-sources)");
  }

  @Test
  void own_words_name_their_quotation() {
    Article article =
        read(
            " date 2018-06-15 President Orun Belkai of Ruritania wrote to Queen Marta Hollenberg of"
                + " Karskia on Thursday. “The bridges are older than both of us,” he said in the"
                + " letter.");

    List<Provenance> content = article.messages().get(0).provenance(MessageField.CONTENT);
    assertThat(content).extracting(Provenance::rule).containsExactly("said-where-told");
    assertThat(content.get(0).span()).isEqualTo(article.quotations().get(0).span());
    assertThat(article.messages().get(0).coverage()).isEqualTo(Coverage.EXCERPT);
  }

  @Test
  void a_letter_printed_whole_is_covered_in_full() {
    Article letter =
        read(
            " date 2018-06-15 The letter that Queen Marta Hollenberg of Karskia wrote:\n\n"
                + "To: Orun Belkai, President of Ruritania\n\nExcellency,\n\nI learned of the"
                + " flood with sorrow. The people of the coast are with you.\n\n"
                + "Marta Hollenberg\n\nQueen of Karskia");
    Article printed =
        read(
            " date 2019-03-06 President Orun Belkai of Ruritania sent a message to Queen Marta"
                + " Hollenberg of Karskia. The message reads as follows:\n\nI extend my greetings"
                + " to you on your day.\n\nI wish you health.");
    Article told =
        read(" date 2019-03-06 President Xi Jinping sent a message to Kim Jong Un on Monday.");

    assertThat(coverage(letter)).isEqualTo(Coverage.FULL_TEXT);
    assertThat(coverage(printed)).isEqualTo(Coverage.FULL_TEXT);
    assertThat(coverage(told)).isEqualTo(Coverage.MENTION);
  }

  private static Coverage coverage(Article article) {
    Message message = article.messages().get(0);
    return message.coverage();
  }
}
