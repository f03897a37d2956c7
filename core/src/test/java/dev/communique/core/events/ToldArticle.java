package dev.communique.core.events;

import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.ContentPiece;
import dev.communique.model.CountryCode;
import dev.communique.model.Coverage;
import dev.communique.model.DateOrigin;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import dev.communique.model.Quotation;
import dev.communique.model.QuotationForm;
import dev.communique.model.Span;
import dev.communique.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An article of the tests while it grows, one message after the other. */
final class ToldArticle {
  private final String id;
  private final PartialDate date;
  private final StringBuilder text = new StringBuilder();
  private final List<Message> messages = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();

  ToldArticle(String id, PartialDate date) {
    this.id = id;
    this.date = date;
  }

  /**
   * Adds a message.
   *
   * @param pair who writes to whom, {@code brandt>halm}
   * @param facts purpose, occasion, medium, sent, flags, as the file of reports has them
   * @param words its own words, empty when the article gives none
   */
  ToldArticle add(String pair, List<String> facts, String words) {
    String[] sides = pair.split(">", -1);
    String flags = facts.get(4);
    Message.Builder message =
        Message.builder()
            .senders(Cast.parties(sides[0]))
            .addressees(Cast.parties(sides[1]))
            .purpose(Purpose.parse(facts.get(0)))
            .medium(Medium.parse(facts.get(2)))
            .isReply(flags.contains("r"))
            .isPassing(flags.contains("p"))
            .status(
                flags.contains("d")
                    ? Status.DENIED
                    : flags.contains("n") ? Status.PLANNED : Status.DONE)
            .coverage(words.isEmpty() ? Coverage.MENTION : Coverage.EXCERPT);
    said(facts.get(3)).map(PartialDate::parse).ifPresent(message::sent);
    said(facts.get(1)).map(ToldArticle::occasion).ifPresent(message::occasion);
    // The sentence is the article's own, so that two articles are no copies by chance.
    text.append("Page ").append(id).append(" tells of ").append(pair).append(' ');
    text.append(String.join(" ", facts)).append(" as ").append(id).append(" has it: ");
    if (!words.isEmpty()) {
      message.addContent(quotations.size());
      quotations.add(quotation(text.length(), words));
    }
    text.append(words).append(".\n");
    messages.add(message.build());
    return this;
  }

  private static Quotation quotation(int start, String words) {
    return Quotation.builder()
        .form(QuotationForm.DIRECT)
        .addContent(ContentPiece.of(Span.of(start, start + words.length()), true))
        .rule("test")
        .build();
  }

  private static Optional<String> said(String fact) {
    return fact.equals("-") ? Optional.empty() : Optional.of(fact);
  }

  private static Occasion occasion(String fact) {
    String[] parts = fact.split("/", -1);
    Occasion.Builder occasion =
        Occasion.builder().type(OccasionType.parse(parts[0])).text(parts[0]);
    said(parts[1]).map(Integer::parseInt).ifPresent(occasion::ordinal);
    said(parts[2]).map(CountryCode::of).ifPresent(occasion::of);
    return occasion.build();
  }

  Article build() {
    return Article.builder()
        .source(id)
        .text(text.toString())
        .date(ArticleDate.builder().value(date).origin(DateOrigin.HEADER).build())
        .quotations(quotations)
        .messages(messages)
        .build();
  }
}
