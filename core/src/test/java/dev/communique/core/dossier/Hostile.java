package dev.communique.core.dossier;

import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.ContentPiece;
import dev.communique.model.Coverage;
import dev.communique.model.DateOrigin;
import dev.communique.model.Dateline;
import dev.communique.model.Evidence;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.NoveltyClaim;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Purpose;
import dev.communique.model.Quotation;
import dev.communique.model.QuotationForm;
import dev.communique.model.Span;
import dev.communique.model.Status;
import java.util.List;

/**
 * Two articles that put script, markup, quotes, turned writing and endless words in every field.
 */
final class Hostile {
  /** What no page may hold but as text; the sign in front tells the field. */
  static final String MARK = "<script>document.title='owned'</script>";

  private Hostile() {}

  /** A name or text full of it. */
  static String field(String name) {
    return name
        + MARK
        + "\"'><img src=x onerror=\"document.title='owned'\"></title></style></textarea>]]>-->"
        + "<!--{{7*7}}&lt;&amp;\u202E\u2066\u200Fdedih\u0007\uD800"
        + name.repeat(60);
  }

  static String one() {
    return field("Ana");
  }

  static String other() {
    return field("Tove");
  }

  static Told told() {
    return Told.of(List.of(article("Alpha", "2023-05-03"), article("Beta", "2024-05-03")));
  }

  private static Article article(String name, String day) {
    String text = field(name) + " is the first in eleven months. " + field("words of " + name);
    Span whole = Span.of(0, text.length());
    return Article.builder()
        .source(field(name))
        .text(text)
        .headline(field("headline"))
        .label(field("label"))
        .date(ArticleDate.builder().value(PartialDate.parse(day)).origin(DateOrigin.HEADER).build())
        .dateline(
            Dateline.builder()
                .place(field("place"))
                .addAgencies(field("agency"))
                .span(Span.of(0, 4))
                .build())
        .addQuotations(
            Quotation.builder()
                .form(QuotationForm.INDIRECT)
                .addContent(ContentPiece.of(whole, false))
                .rule(field("rule"))
                .build())
        .addMessages(message(day, whole))
        .addClaims(
            NoveltyClaim.builder()
                .text("first in eleven months " + field("claim"))
                .span(whole)
                .message(0)
                .rule("claim")
                .build())
        .build();
  }

  private static Message message(String day, Span span) {
    return Message.builder()
        .addSenders(Party.builder().name(one()).office(field("office")).span(span).build())
        .addAddressees(Party.builder().name(other()).span(span).build())
        .purpose(Purpose.OTHER)
        .medium(Medium.LETTER)
        .occasion(Occasion.builder().type(OccasionType.OTHER).text(field("occasion")).build())
        .sent(PartialDate.parse(day))
        .addReportedBy(field("reporter"))
        .coverage(Coverage.EXCERPT)
        .isReply(false)
        .isPassing(false)
        .status(Status.DONE)
        .addContent(0)
        .addEvidence(Evidence.of(span, field("evidence")))
        .build();
  }
}
