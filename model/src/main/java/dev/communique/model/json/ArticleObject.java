package dev.communique.model.json;

import dev.communique.model.Article;
import java.io.IOException;

/** An article and everything that was read from it; without an id it is called as its source. */
final class ArticleObject extends ObjectForm<Article> {
  static final Form<Article> FORM = new ArticleObject();

  private ArticleObject() {}

  @Override
  void writeFields(Article value, JsonOutput out) throws IOException {
    out.field("id", value.id());
    out.field("source", value.source());
    out.field("text", value.text());
    out.field("headline", value.headline(), TextForm.STRING);
    out.field("label", value.label(), TextForm.STRING);
    out.field("language", value.language(), TextForm.STRING);
    out.field("date", value.date(), ArticleDateObject.FORM);
    out.field("dateline", value.dateline(), DatelineObject.FORM);
    out.list("paragraphs", value.paragraphs(), SpanObject.FORM);
    out.list("parts", value.parts(), TextPartObject.FORM);
    out.list("dates", value.dates(), DateExpressionObject.FORM);
    out.list("mentions", value.mentions(), MentionObject.FORM);
    out.list("leaders", value.leaders(), LeaderObject.FORM);
    out.list("quotations", value.quotations(), QuotationObject.FORM);
    out.list("messages", value.messages(), MessageObject.FORM);
    out.list("claims", value.claims(), NoveltyClaimObject.FORM);
    out.list("problems", value.problems(), ProblemObject.FORM);
    out.field("registry", value.registry(), TextForm.STRING);
  }

  @Override
  Article readFields(JsonInput in) throws IOException {
    Article.Builder builder = Article.builder();
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "id" -> builder.id(in.text());
        case "source" -> builder.source(in.text());
        case "text" -> builder.text(in.text());
        case "headline" -> builder.headline(in.text());
        case "label" -> builder.label(in.text());
        case "language" -> builder.language(in.text());
        case "date" -> builder.date(in.read(ArticleDateObject.FORM));
        case "dateline" -> builder.dateline(in.read(DatelineObject.FORM));
        case "paragraphs" -> builder.paragraphs(in.list(SpanObject.FORM));
        case "parts" -> builder.parts(in.list(TextPartObject.FORM));
        case "dates" -> builder.dates(in.list(DateExpressionObject.FORM));
        case "mentions" -> builder.mentions(in.list(MentionObject.FORM));
        case "leaders" -> builder.leaders(in.list(LeaderObject.FORM));
        case "quotations" -> builder.quotations(in.list(QuotationObject.FORM));
        case "messages" -> builder.messages(in.list(MessageObject.FORM));
        case "claims" -> builder.claims(in.list(NoveltyClaimObject.FORM));
        case "problems" -> builder.problems(in.list(ProblemObject.FORM));
        case "registry" -> builder.registry(in.text());
        default -> in.skip();
      }
    }
    return builder.build();
  }
}
