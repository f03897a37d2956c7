package dev.communique.model.json;

import dev.communique.model.MessageField;
import dev.communique.model.Provenance;
import dev.communique.model.Span;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What one field of a message was read from, and by which rule. */
final class ProvenanceObject extends ObjectForm<Provenance> {
  static final Form<Provenance> FORM = new ProvenanceObject();

  private ProvenanceObject() {}

  @Override
  void writeFields(Provenance value, JsonOutput out) throws IOException {
    out.field("field", value.field(), TextForm.MESSAGE_FIELD);
    out.field("span", value.span(), SpanObject.FORM);
    out.field("rule", value.rule());
  }

  @Override
  Provenance readFields(JsonInput in) throws IOException {
    @Nullable MessageField field = null;
    @Nullable Span span = null;
    @Nullable String rule = null;
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "field" -> field = in.read(TextForm.MESSAGE_FIELD);
        case "span" -> span = in.read(SpanObject.FORM);
        case "rule" -> rule = in.text();
        default -> in.skip();
      }
    }
    return Provenance.of(
        in.required("field", field), in.required("span", span), in.required("rule", rule));
  }
}
