package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import dev.communique.core.Corpus;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.ContentPiece;
import dev.communique.model.Coverage;
import dev.communique.model.DateOrigin;
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
import dev.communique.model.Span;
import dev.communique.model.Status;
import java.util.ArrayList;
import java.util.List;

/** Articles whose every field tries to be more than text. */
final class HostileArticles {
  /** What runs sets this. */
  static final String ATTACK = "window.hurt=1";

  static final String SENDER = "Ana</script><script>" + ATTACK + "</script>";
  static final String ADDRESSEE = "Tove\"><img src=x onerror=\"" + ATTACK + "\">'";

  private static final String OUTLET = "<svg/onload=" + ATTACK + ">&amp;<!--\u2028]]>";
  private static final String LONG = "Roe" + "oe".repeat(300);
  private static final String TURNED =
      "Falk \u202Ekcab\u200F {b|c} ${d} \u05D0\u05D1 \uD800 \u0001";

  private HostileArticles() {}

  static Corpus corpus() {
    List<Article> articles = new ArrayList<>();
    ImmutableList<String> others = ImmutableList.of(ADDRESSEE, LONG, TURNED, "Lund <b>of</b> X");
    for (int i = 0; i < 12; i++) {
      String other = i < 6 ? ADDRESSEE : others.get(i % others.size());
      boolean isBack = i % 3 == 2;
      articles.add(article(i, isBack ? other : SENDER, isBack ? SENDER : other));
    }
    return Corpus.of(articles);
  }

  private static Article article(int index, String from, String to) {
    String words =
        "peace</script><script>"
            + ATTACK
            + "</script> and <b onclick="
            + ATTACK
            + ">trade</b> "
            + "<i>"
            + "endless".repeat(index * 4)
            + "</i> \u202E& \"more\" of us "
            + index;
    PartialDate date = PartialDate.parse((2012 + index) + "-05-0" + (1 + index % 9));
    return Article.builder()
        .source("<a href=javascript:" + ATTACK + ">" + index)
        .text(words)
        .date(ArticleDate.builder().value(date).origin(DateOrigin.HEADER).build())
        .dateline(Dateline.builder().addAgencies(OUTLET).span(Span.of(0, 4)).build())
        .addQuotations(
            Quotation.builder()
                .form(QuotationForm.DIRECT)
                .addContent(ContentPiece.of(Span.of(0, words.length()), true))
                .rule("quoted")
                .build())
        .addMessages(message(from, to, date))
        .build();
  }

  private static Message message(String from, String to, PartialDate date) {
    return Message.builder()
        .addSenders(party(from))
        .addAddressees(party(to))
        .purpose(Purpose.GREETING)
        .medium(Medium.LETTER)
        .isReply(false)
        .isPassing(false)
        .status(Status.DONE)
        .coverage(Coverage.EXCERPT)
        .occasion(Occasion.builder().type(OccasionType.OTHER).text("<u>" + ATTACK).build())
        .sent(date)
        .addReportedBy(OUTLET)
        .addContent(0)
        .build();
  }

  private static Party party(String name) {
    return Party.builder().name(name).span(Span.of(0, 4)).build();
  }
}
