package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.communique.model.Article;
import dev.communique.model.Evidence;
import dev.communique.model.Medium;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import org.junit.jupiter.api.Test;

class MessageFacetsTest {
  private final SampleSource source = SampleSource.of(letter("one"), letter("two"));

  @Test
  void a_message_counts_by_each_of_its_facts() {
    MessageQuery messages = source.messages();
    assertThat(messages.countBy(Facet.OCCASION).counts())
        .isEqualTo(ImmutableMap.of("birthday", 2L, "none", 2L));
    assertThat(messages.countBy(Facet.MEDIUM).counts())
        .isEqualTo(ImmutableMap.of("card", 2L, "letter", 2L));
    assertThat(messages.countBy(Facet.REPORTED_BY).counts()).isEqualTo(ImmutableMap.of("GNA", 2L));
    assertThat(messages.countBy(Facet.TO).counts())
        .isEqualTo(ImmutableMap.of("Ana Lund", 2L, "Tove Falk", 2L));
  }

  @Test
  void words_are_shown_where_they_are_its_own_or_tell_of_it() {
    assertThat(source.messages("from:Lund").concordance("borders"))
        .extracting(line -> line.hit() + " " + line.article().id())
        .containsExactly("borders one", "borders two");
    assertThat(source.messages("from:Lund").concordance("wrote")).isEmpty();
    assertThat(source.messages("from:Falk").concordance("wrote")).hasSize(2);
    assertThat(source.messages("from:Falk").concordance("borders")).isEmpty();
  }

  /** Of one the words are known, of the other the words that tell of it. */
  private static Article letter(String id) {
    return Letters.article(id, Letters.TEXT)
        .addQuotation(Letters.quotation(Letters.TEXT, "open borders").build())
        .addMessages(
            Letters.message(Letters.ANA, Letters.TOVE)
                .medium(Medium.CARD)
                .occasion(
                    Occasion.builder().type(OccasionType.BIRTHDAY).text("her birthday").build())
                .addContent(0)
                .build(),
            Letters.message(Letters.TOVE, Letters.ANA)
                .addReportedBy("GNA")
                .addEvidence(Evidence.of(Letters.span(Letters.TEXT, "wrote to"), "wrote"))
                .build())
        .build();
  }
}
