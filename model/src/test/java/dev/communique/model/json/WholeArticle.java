package dev.communique.model.json;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.ContentPiece;
import dev.communique.model.CountryCode;
import dev.communique.model.Coverage;
import dev.communique.model.Cue;
import dev.communique.model.DateConflict;
import dev.communique.model.DateExpression;
import dev.communique.model.DateOrigin;
import dev.communique.model.Dateline;
import dev.communique.model.Evidence;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.Medium;
import dev.communique.model.Mention;
import dev.communique.model.MentionForm;
import dev.communique.model.Message;
import dev.communique.model.MessageField;
import dev.communique.model.NoveltyClaim;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartKind;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Provenance;
import dev.communique.model.Purpose;
import dev.communique.model.Quotation;
import dev.communique.model.QuotationForm;
import dev.communique.model.Span;
import dev.communique.model.Speaker;
import dev.communique.model.Status;
import dev.communique.model.TextPart;

/** One article in which every attribute has a value; {@code contract/expected.json} is its form. */
final class WholeArticle {
  private static final Span SPAN = Span.of(0, 1);
  private static final LeaderId FLAVIA = LeaderId.of("flavia");
  private static final CountryCode RURITANIA = CountryCode.of("XRU");
  private static final PartialDate DAY = PartialDate.parse("2024-09-09");
  private static final PartialDate MONTH = PartialDate.parse("2024-09");

  static final Article ARTICLE = layout(findings(Article.builder())).build();

  private WholeArticle() {}

  private static Article.Builder layout(Article.Builder article) {
    Problem problem = Problem.of(ProblemKind.NO_DATE, "s", 1, 2, "m");
    return article
        .id("i")
        .source("s")
        .text("ab")
        .headline("h")
        .label("l")
        .language("en")
        .date(date())
        .dateline(Dateline.builder().place("STRELSAU").day(DAY).addAgency("RNA").span(SPAN).build())
        .addParagraphs(SPAN)
        .addPart(TextPart.of(PartKind.DATE_LINE, SPAN))
        .addProblem(problem.toBuilder().span(SPAN).build())
        .registry("v");
  }

  private static ArticleDate date() {
    return ArticleDate.builder()
        .value(DAY)
        .origin(DateOrigin.INFERRED)
        .addEvidence(SPAN)
        .addConflict(DateConflict.builder().value(MONTH).origin(DateOrigin.TEXT).span(SPAN).build())
        .build();
  }

  private static Article.Builder findings(Article.Builder article) {
    return article
        .addDate(DateExpression.builder().span(SPAN).value(MONTH).rule("r").build())
        .addMentions(
            Mention.builder()
                .span(SPAN)
                .leader(FLAVIA)
                .form(MentionForm.FULL_NAME)
                .rule("r")
                .build())
        .addLeaders(Leader.builder().id(FLAVIA).name("Flavia").country(RURITANIA).build())
        .addQuotation(quotation())
        .addMessage(message())
        .addMessage(
            Message.builder()
                .from(message())
                .inReplyTo(0)
                .content(ImmutableList.of())
                .evidence(ImmutableList.of())
                .provenance(ImmutableList.of())
                .build())
        .addClaim(
            NoveltyClaim.builder()
                .text("first")
                .since(MONTH)
                .span(SPAN)
                .message(0)
                .rule("r")
                .build());
  }

  private static Quotation quotation() {
    return Quotation.builder()
        .form(QuotationForm.DIRECT)
        .addContent(ContentPiece.of(SPAN, true))
        .speaker(Speaker.builder().name("Flavia").leader(FLAVIA).span(SPAN).build())
        .cue(Cue.of("said", SPAN))
        .rule("r")
        .build();
  }

  private static Message message() {
    return Message.builder()
        .addSenders(
            Party.builder()
                .name("Flavia")
                .leader(FLAVIA)
                .office("Queen")
                .country(RURITANIA)
                .span(SPAN)
                .build())
        .addAddressees(Party.builder().name("the Count").span(SPAN).build())
        .purpose(Purpose.CONGRATULATION)
        .medium(Medium.SOCIAL_POST)
        .isReply(true)
        .inReplyTo(1)
        .occasion(occasion())
        .sent(MONTH)
        .received(DAY)
        .reported(PartialDate.parse("2024-09-09/2024-09-10"))
        .addReportedBy("RNA")
        .coverage(Coverage.FULL_TEXT)
        .isPassing(false)
        .status(Status.DONE)
        .addContent(0)
        .addEvidence(Evidence.of(SPAN, "send"))
        .addProvenance(Provenance.of(MessageField.PURPOSE, SPAN, "frame"))
        .build();
  }

  private static Occasion occasion() {
    return Occasion.builder()
        .type(OccasionType.FOUNDING_ANNIVERSARY)
        .ordinal(76)
        .of(RURITANIA)
        .day(DAY)
        .text("day")
        .build();
  }
}
