package dev.communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.communique.testing.MadeUpArticles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ArticleTest {
  private static final String TEXT =
      "By Otto Held\nQueen Flavia wrote to Madame D. that \"all\" is \"well\", and she \"agreed\".";

  private final Article article =
      Article.builder()
          .source("a/1.txt")
          .text(TEXT)
          .headline("The queen of Ruritania answers a long letter from Zubrowka")
          .date(
              ArticleDate.builder()
                  .value(PartialDate.parse("2024-09-09"))
                  .origin(DateOrigin.HEADER)
                  .build())
          .addPart(TextPart.of(PartKind.BYLINE, spanOf("By Otto Held")))
          .addParagraphs(
              spanOf(
                  "Queen Flavia wrote to Madame D. that \"all\" is \"well\", and she \"agreed\"."))
          .addQuotation(
              Quotation.builder()
                  .form(QuotationForm.MIXED)
                  .addContent(ContentPiece.of(spanOf("all"), true))
                  .addContent(ContentPiece.of(spanOf("is"), false))
                  .addContent(ContentPiece.of(spanOf("well"), true))
                  .addContent(ContentPiece.of(spanOf("agreed"), true))
                  .rule("that-clause")
                  .build())
          .addMessage(message().content(List.of(0)).build())
          .build();

  private static Span spanOf(String words) {
    int start = TEXT.indexOf(words);
    return Span.of(start, start + words.length());
  }

  private static Message.Builder message() {
    return Message.builder()
        .addSenders(Party.builder().name("Queen Flavia").span(spanOf("Queen Flavia")).build())
        .addAddressees(Party.builder().name("Madame D.").span(spanOf("Madame D.")).build())
        .purpose(Purpose.CONGRATULATION)
        .medium(Medium.LETTER)
        .isReply(true)
        .isPassing(true)
        .coverage(Coverage.EXCERPT)
        .status(Status.RUMOURED)
        .occasion(
            Occasion.builder()
                .type(OccasionType.FOUNDING_ANNIVERSARY)
                .ordinal(76)
                .of(CountryCode.of("XZU"))
                .text("76th founding day")
                .build())
        .reported(PartialDate.parse("2024-09-09"));
  }

  @Test
  void prints_on_one_line() {
    assertThat(article)
        .hasToString(
            "Article a/1.txt 2024-09-09 \"The queen of Ruritania answers a long letter fr…\" 1 message");
    assertThat(article.messages().get(0))
        .hasToString(
            "2024-09-09 Queen Flavia → Madame D. congratulation (founding-anniversary 76th XZU),"
                + " letter, excerpt, reply, passing, rumoured");
    for (Article made : MadeUpArticles.of(11, 50)) {
      assertThat(made.toString()).doesNotContain("\n").hasSizeLessThan(160);
    }
  }

  @Test
  void is_called_as_its_source_unless_told_otherwise() {
    assertThat(article.id()).isEqualTo("a/1.txt");
    assertThat(article.toBuilder().id("x").build().id()).isEqualTo("x");
  }

  @Test
  void gives_byline_words_and_reports() {
    assertThat(article.byline()).contains("By Otto Held");
    assertThat(article.reports()).containsExactly(article.report(0));
    assertThat(article.report(0).contentTexts()).containsExactly("“all” is “well” … “agreed”");
    assertThatThrownBy(() -> article.report(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void refuses_spans_outside_its_text() {
    Span outside = Span.of(TEXT.length() - 1, TEXT.length() + 1);
    refuses("part must lie inside", made -> made.addPart(TextPart.of(PartKind.CAPTION, outside)));
    refuses("paragraph must lie inside", made -> made.addParagraphs(outside));
    refuses(
        "evidence must lie inside",
        made -> made.addMessage(message().addEvidence(Evidence.of(outside, "r")).build()));
    Provenance purpose = Provenance.of(MessageField.PURPOSE, outside, "r");
    refuses(
        "provenance must lie inside",
        made -> made.addMessage(message().addProvenance(purpose).build()));
    refuses(
        "dateline must lie inside",
        made -> made.dateline(Dateline.builder().span(outside).build()));
    refuses(
        "problem must lie inside",
        made ->
            made.addProblem(
                Problem.of(ProblemKind.NO_DATE, "a", "No date.").toBuilder()
                    .span(outside)
                    .build()));
  }

  @Test
  void refuses_lists_out_of_order() {
    refuses(
        "parts must be in text order",
        made ->
            made.addPart(TextPart.of(PartKind.CAPTION, Span.of(9, 10)))
                .addPart(TextPart.of(PartKind.CAPTION, Span.of(8, 9))));
    refuses(
        "paragraphs must be in text order and not overlap",
        made -> made.addParagraphs(Span.of(0, 20)));
    refuses(
        "quotations must be in text order",
        made ->
            made.addQuotation(
                Quotation.builder()
                    .form(QuotationForm.DIRECT)
                    .addContent(ContentPiece.of(Span.of(0, 1), true))
                    .rule("r")
                    .build()));
    Leader leader = Leader.builder().id(LeaderId.of("flavia")).name("Flavia").build();
    refuses("once each", made -> made.addLeaders(leader, leader));
  }

  @Test
  void refuses_indexes_outside_its_lists() {
    refuses(
        "content must be an index below 1: 1",
        made -> made.addMessage(message().addContent(1).build()));
    refuses(
        "inReplyTo must be an index below 2: 2",
        made -> made.addMessage(message().inReplyTo(2).build()));
    refuses(
        "message 1 must not be in reply to itself",
        made -> made.addMessage(message().inReplyTo(1).build()));
    refuses(
        "claim.message must be an index below 1: 7",
        made ->
            made.addClaim(
                NoveltyClaim.builder()
                    .text("first")
                    .span(Span.of(1, 2))
                    .message(7)
                    .rule("r")
                    .build()));
  }

  @Test
  void refuses_a_language_that_is_no_code() {
    refuses("language must be an ISO 639 code: \"English\"", made -> made.language("English"));
  }

  @Test
  void survives_serialization() throws Exception {
    for (Article made : MadeUpArticles.of(5, 20)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(Outcome.of(made, made.problems()));
        out.writeObject(made.reports());
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        assertThat(in.readObject()).isEqualTo(Outcome.of(made, made.problems()));
        assertThat(in.readObject()).isEqualTo(made.reports());
      }
    }
  }

  private void refuses(String rule, UnaryOperator<Article.Builder> change) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change.apply(article.toBuilder()).build())
        .withMessageContaining(rule);
  }
}
