package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.ContentPiece;
import dev.communique.model.QuotationForm;
import dev.communique.model.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each field of a question means for articles, quotations and leaders. */
class OtherConditionsTest {
  private static final String BRIDGE = "Ana Lund opened a bridge.";

  private final SampleSource source = SampleSource.of(borders(), bridge());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "naming:Falk | borders",
        "naming:Lund | borders bridge",
        "naming:\"President of Grenmark\" | borders",
        "date:2020 | borders",
        "bridge | bridge",
        "text:bridge | bridge",
        "id:borders | borders",
        "outlet:GNA | bridge",
      })
  void articles(String question, String found) {
    assertThat(source.articles(question).stream().map(Article::id).collect(Collectors.joining(" ")))
        .isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by:Falk | “open borders”",
        "by:Grenmark | ''",
        "form:direct | “open borders”",
        "form:indirect | opened a bridge",
        "date:2020 | “open borders”",
        "open | “open borders” opened a bridge",
        "borders | “open borders”",
        "text:bridge | opened a bridge",
        "id:borders | “open borders”",
        "outlet:GNA | opened a bridge",
      })
  void quotations(String question, String found) {
    assertThat(
            source.quotations(question).stream()
                .map(Utterance::text)
                .collect(Collectors.joining(" ")))
        .isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | Ana Lund 2, Jan Roe 1, Tove Falk 1",
        "naming:Falk | Tove Falk 1",
        "naming:(Lund or Falk) | Ana Lund 2, Tove Falk 1",
        "(naming:Lund bridge) or naming:Falk | Ana Lund 2, Tove Falk 1",
        "naming:Falk or bridge | Ana Lund 2, Jan Roe 1, Tove Falk 1",
        "naming:\"President of Tasvia\" | Tove Falk 1",
        "naming:Lund date:2020 | Ana Lund 1",
        "bridge | Ana Lund 1",
        "-naming:Falk | Ana Lund 1",
      })
  void leaders(String question, String found) {
    assertThat(
            source.leaders(question).stream()
                .map(activity -> activity.leader().name() + " " + activity.articleCount())
                .collect(Collectors.joining(", ")))
        .isEqualTo(found);
  }

  @Test
  void leaders_cannot_be_put_in_another_order() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source.leaders().sortedBy(Sorting.LATEST))
        .withMessageContaining("they cannot be sorted");
  }

  @Test
  void a_leader_prints_with_what_is_told() {
    assertThat(source.leaders("naming:Falk").list().get(0))
        .hasToString("Tove Falk (XTA): articles 1, sent 0, received 1, quotations 1");
  }

  /** Told by nobody known to have held an office: 2020, when Lund was president. */
  private static Article borders() {
    return Letters.article("borders", Letters.TEXT)
        .date(Letters.date("2020-05-03"))
        .addLeaders(Letters.TOVE, Letters.ROE, Letters.ANA)
        .addMentions(
            Letters.mention(Letters.TOVE),
            Letters.mention(Letters.ROE),
            Letters.mention(Letters.ANA))
        .addQuotation(
            Letters.quotation(Letters.TEXT, "open borders")
                .speaker(Letters.speaker(Letters.TOVE))
                .build())
        .addMessage(Letters.message(Letters.ANA, Letters.TOVE).build())
        .build();
  }

  /** Without a date, so that nobody is known to have held an office in it. */
  private static Article bridge() {
    return Letters.article("bridge", BRIDGE)
        .label("GNA REPORT")
        .addLeaders(Letters.ANA)
        .addMentions(Letters.mention(Letters.ANA))
        .addQuotation(
            Letters.quotation(BRIDGE, "a")
                .content(ImmutableList.of(ContentPiece.of(Span.of(9, 24), false)))
                .form(QuotationForm.INDIRECT)
                .build())
        .build();
  }
}
