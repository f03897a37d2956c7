package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
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
import java.util.ArrayList;
import java.util.List;

/** Articles that put script, markup, quotes, turned writing and endless words in every field. */
public final class HostileArticles {
  /** What no page may hold but as text; the name in front tells the field. */
  public static final String MARK = "<script>window.hurt=1</script>";

  /** Who writes. */
  public static final String SENDER = field("Ana");

  /** To whom. */
  public static final String ADDRESSEE = field("Tove");

  private static final String TURNED =
      "Falk \u202Ekcab\u200F {b|c} ${d} \u05D0\u05D1 \uD800 \u0001";
  private static final ImmutableList<String> OTHERS =
      ImmutableList.of(ADDRESSEE, "Roe" + "oe".repeat(300), TURNED, "Lund <b>of</b> X");

  private HostileArticles() {}

  /** {@return a name or text full of it} */
  public static String field(String name) {
    return name
        + MARK
        + "\"'><img src=x onerror=\"window.hurt=1\"></title></style></textarea>]]>-->"
        + "<!--{{7*7}}&lt;&amp;\u2028\u202E\u2066\u200Fdedih\u0007\uD800"
        + name.repeat(60);
  }

  /** {@return twelve articles of as many years} */
  public static ImmutableList<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String other = i < 6 ? ADDRESSEE : OTHERS.get(i % OTHERS.size());
      boolean isBack = i % 3 == 2;
      articles.add(article(i, isBack ? other : SENDER, isBack ? SENDER : other));
    }
    return ImmutableList.copyOf(articles);
  }

  private static Article article(int index, String from, String to) {
    String text =
        field("words")
            + " is the first in eleven months. <i>"
            + "endless".repeat(index * 4)
            + "</i> and <b onclick=window.hurt=1>trade</b> \u202E& \"more\" of us "
            + index;
    Span whole = Span.of(0, text.length());
    PartialDate date = PartialDate.parse((2012 + index) + "-05-0" + (1 + index % 9));
    return Article.builder()
        .source("<a href=javascript:window.hurt=1>" + index + field("source"))
        .text(text)
        .headline(field("headline"))
        .label(field("label"))
        .date(ArticleDate.builder().value(date).origin(DateOrigin.HEADER).build())
        .dateline(dateline())
        .addQuotations(quotation(whole))
        .addMessages(message(from, to, date, whole))
        .addClaims(claim(whole))
        .build();
  }

  private static Dateline dateline() {
    return Dateline.builder()
        .place(field("place"))
        .addAgencies(field("agency"))
        .span(Span.of(0, 4))
        .build();
  }

  private static Quotation quotation(Span whole) {
    return Quotation.builder()
        .form(QuotationForm.DIRECT)
        .addContent(ContentPiece.of(whole, true))
        .rule(field("rule"))
        .build();
  }

  private static NoveltyClaim claim(Span whole) {
    return NoveltyClaim.builder()
        .text("first in eleven months " + field("claim"))
        .span(whole)
        .message(0)
        .rule(field("rule"))
        .build();
  }

  private static Message message(String from, String to, PartialDate date, Span span) {
    return Message.builder()
        .addSenders(Party.builder().name(from).office(field("office")).span(span).build())
        .addAddressees(Party.builder().name(to).span(span).build())
        .purpose(Purpose.OTHER)
        .medium(Medium.LETTER)
        .isReply(false)
        .isPassing(false)
        .status(Status.DONE)
        .coverage(Coverage.EXCERPT)
        .occasion(Occasion.builder().type(OccasionType.OTHER).text(field("occasion")).build())
        .sent(date)
        .addReportedBy(field("reporter"))
        .addContent(0)
        .addEvidence(Evidence.of(span, field("evidence")))
        .build();
  }
}
