package dev.communique.model.json;

import dev.communique.model.Evidence;
import dev.communique.model.Span;
import java.io.IOException;

/** What a fact was read from, and by which rule. */
final class EvidenceObject extends ObjectForm<Evidence> {
  static final Form<Evidence> FORM = new EvidenceObject();

  private EvidenceObject() {}

  @Override
  void writeFields(Evidence value, JsonOutput out) throws IOException {
    out.field("span", value.span(), SpanObject.FORM);
    out.field("rule", value.rule());
  }

  @Override
  Evidence readFields(JsonInput in) throws IOException {
    Span span = null;
    String rule = null;
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "span" -> span = in.read(SpanObject.FORM);
        case "rule" -> rule = in.text();
        default -> in.skip();
      }
    }
    return Evidence.of(in.required("span", span), in.required("rule", rule));
  }
}
