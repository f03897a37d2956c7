package dev.communique.model.json;

import dev.communique.model.DateExpression;
import java.io.IOException;

/** A date found in the text. */
final class DateExpressionObject extends ObjectForm<DateExpression> {
  static final Form<DateExpression> FORM = new DateExpressionObject();

  private DateExpressionObject() {}

  @Override
  void writeFields(DateExpression value, JsonOutput out) throws IOException {
    out.field("span", value.span(), SpanObject.FORM);
    out.field("value", value.value(), TextForm.DATE);
    out.field("rule", value.rule());
  }

  @Override
  DateExpression readFields(JsonInput in) throws IOException {
    DateExpression.Builder builder = DateExpression.builder();
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "span" -> builder.span(in.read(SpanObject.FORM));
        case "value" -> builder.value(in.read(TextForm.DATE));
        case "rule" -> builder.rule(in.text());
        default -> in.skip();
      }
    }
    return builder.build();
  }
}
