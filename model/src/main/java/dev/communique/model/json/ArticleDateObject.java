package dev.communique.model.json;

import dev.communique.model.ArticleDate;
import dev.communique.model.PartialDate;
import java.io.IOException;

/** An article's date; {@code day} repeats an exact value and is not read. */
final class ArticleDateObject extends ObjectForm<ArticleDate> {
  static final Form<ArticleDate> FORM = new ArticleDateObject();

  private ArticleDateObject() {}

  @Override
  void writeFields(ArticleDate value, JsonOutput out) throws IOException {
    out.field("value", value.value(), TextForm.DATE);
    out.field("day", value.value().day().map(PartialDate::of), TextForm.DATE);
    out.field("origin", value.origin(), TextForm.DATE_ORIGIN);
    out.list("evidence", value.evidence(), SpanObject.FORM);
    out.list("conflicts", value.conflicts(), DateConflictObject.FORM);
  }

  @Override
  ArticleDate readFields(JsonInput in) throws IOException {
    ArticleDate.Builder builder = ArticleDate.builder();
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "value" -> builder.value(in.read(TextForm.DATE));
        case "origin" -> builder.origin(in.read(TextForm.DATE_ORIGIN));
        case "evidence" -> builder.evidence(in.list(SpanObject.FORM));
        case "conflicts" -> builder.conflicts(in.list(DateConflictObject.FORM));
        default -> in.skip();
      }
    }
    return builder.build();
  }
}
