package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import dev.communique.model.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedTest {
  private static final String FLAG = "\uD83C\uDFF4"; // U+1F3F4

  @Test
  void ids_come_by_code_point_as_an_index_has_them() {
    List<String> ordered = List.of("", "a", "ab", "abc", "b", "\uFF5E", FLAG, FLAG + "a");
    for (int one = 0; one < ordered.size(); one++) {
      for (int other = 0; other < ordered.size(); other++) {
        assertThat(Integer.signum(Ordered.compareByCodePoint(ordered.get(one), ordered.get(other))))
            .as("%s and %s", ordered.get(one), ordered.get(other))
            .isEqualTo(Integer.signum(one - other));
      }
    }
  }

  @Test
  void articles_of_one_day_come_by_id() {
    SampleSource source =
        SampleSource.of(letter("b").build(), letter("ab").build(), letter("a").build());
    assertThat(source.articles().list()).extracting(Article::id).containsExactly("a", "ab", "b");
  }

  @Test
  void messages_come_by_addressee_and_by_sender() {
    SampleSource source =
        SampleSource.of(
            letter("b").addMessage(Letters.message(Letters.ANA, Letters.TOVE).build()).build(),
            letter("c")
                .addMessage(Letters.message().addSenders(Letters.party(Letters.ROE)).build())
                .build(),
            letter("a").addMessage(Letters.message(Letters.TOVE, Letters.ANA).build()).build(),
            letter("d").addMessage(Letters.message(Letters.TOVE, Letters.ROE).build()).build());
    assertThat(source.messages("sort:to").list())
        .extracting(OrderedTest::id)
        .containsExactly("c", "a", "d", "b");
    assertThat(source.messages("sort:from").list())
        .extracting(OrderedTest::id)
        .containsExactly("b", "c", "a", "d");
  }

  @Test
  void quotations_come_by_speaker_those_of_nobody_known_first() {
    SampleSource source =
        SampleSource.of(
            letter("a")
                .addQuotation(
                    Letters.quotation(Letters.TEXT, "open")
                        .speaker(Letters.speaker(Letters.TOVE))
                        .build())
                .build(),
            letter("b")
                .addQuotation(
                    Letters.quotation(Letters.TEXT, "open")
                        .speaker(Letters.speaker(Letters.ANA))
                        .build())
                .build(),
            letter("c").addQuotation(Letters.quotation(Letters.TEXT, "open").build()).build());
    assertThat(source.quotations("sort:from").list())
        .extracting(said -> said.article().id())
        .containsExactly("c", "b", "a");
  }

  private static String id(Report report) {
    return report.article().id();
  }

  private static Article.Builder letter(String id) {
    return Letters.article(id, Letters.TEXT).date(Letters.date("2020-05-03"));
  }
}
