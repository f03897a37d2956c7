package dev.communique.model.json;

import dev.communique.model.DateConflict;
import java.io.IOException;

/** A date that contradicts the article's. */
final class DateConflictObject extends ObjectForm<DateConflict> {
  static final Form<DateConflict> FORM = new DateConflictObject();

  private DateConflictObject() {}

  @Override
  void writeFields(DateConflict value, JsonOutput out) throws IOException {
    out.field("value", value.value(), TextForm.DATE);
    out.field("origin", value.origin(), TextForm.DATE_ORIGIN);
    out.field("span", value.span(), SpanObject.FORM);
  }

  @Override
  DateConflict readFields(JsonInput in) throws IOException {
    DateConflict.Builder builder = DateConflict.builder();
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "value" -> builder.value(in.read(TextForm.DATE));
        case "origin" -> builder.origin(in.read(TextForm.DATE_ORIGIN));
        case "span" -> builder.span(in.read(SpanObject.FORM));
        default -> in.skip();
      }
    }
    return builder.build();
  }
}
