package dev.communique.core.compare;

import dev.communique.model.Article;
import dev.communique.model.ContentPiece;
import dev.communique.model.Coverage;
import dev.communique.model.Dateline;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Purpose;
import dev.communique.model.Quotation;
import dev.communique.model.QuotationForm;
import dev.communique.model.Report;
import dev.communique.model.Span;
import dev.communique.model.Status;
import java.util.List;

/** Letters to Zero, each quoted by an article of its own. */
final class Letters {
  private Letters() {}

  /** One from Flavia; an article without words when there are none. */
  static Report of(String date, String words) {
    return of(date, "Flavia", words, "", words.isEmpty() ? Coverage.MENTION : Coverage.EXCERPT);
  }

  static Report from(String sender, String date, String words) {
    return of(date, sender, words, "", Coverage.EXCERPT);
  }

  static Report by(String outlet, Coverage coverage, String words) {
    return of("2020-05-01", "Flavia", words, outlet, coverage);
  }

  static Report on(OccasionType type, String date, String words) {
    Report letter = of(date, words);
    Message message =
        letter.message().toBuilder()
            .occasion(Occasion.builder().type(type).text("Zero").build())
            .build();
    return letter.article().toBuilder().messages(List.of(message)).build().report(0);
  }

  /** An article that credits somebody else with making the letter known. */
  static Report crediting(String outlet, String credited, String words) {
    Report letter = by(outlet, Coverage.EXCERPT, words);
    Message message = letter.message().toBuilder().addReportedBy(credited).build();
    return letter.article().toBuilder().messages(List.of(message)).build().report(0);
  }

  private static Report of(
      String date, String sender, String words, String outlet, Coverage coverage) {
    String opening = outlet + "/" + sender + " to Zero: ";
    String text = opening + words;
    int from = outlet.length() + 1;
    int to = text.indexOf("Zero");
    Message message =
        Message.builder()
            .addSenders(party(sender, from))
            .addAddressees(party("Zero", to))
            .purpose(Purpose.OTHER)
            .medium(Medium.LETTER)
            .isReply(false)
            .isPassing(false)
            .sent(PartialDate.parse(date))
            .coverage(coverage)
            .status(Status.DONE)
            .content(words.isEmpty() ? List.of() : List.of(0))
            .build();
    Article.Builder article = Article.builder().source(date + outlet).text(text);
    if (!outlet.isEmpty()) {
      article.dateline(
          Dateline.builder().addAgencies(outlet).span(Span.of(0, outlet.length())).build());
    }
    if (!words.isEmpty()) {
      article.addQuotation(quotation(Span.of(opening.length(), text.length())));
    }
    return article.addMessage(message).build().report(0);
  }

  private static Party party(String name, int start) {
    return Party.builder().name(name).span(Span.of(start, start + name.length())).build();
  }

  private static Quotation quotation(Span words) {
    return Quotation.builder()
        .form(QuotationForm.DIRECT)
        .addContent(ContentPiece.of(words, true))
        .rule("colon")
        .build();
  }
}
