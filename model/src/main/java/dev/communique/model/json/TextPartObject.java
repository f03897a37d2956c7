package dev.communique.model.json;

import dev.communique.model.PartKind;
import dev.communique.model.Span;
import dev.communique.model.TextPart;
import java.io.IOException;

/** A stretch that is not running text. */
final class TextPartObject extends ObjectForm<TextPart> {
  static final Form<TextPart> FORM = new TextPartObject();

  private TextPartObject() {}

  @Override
  void writeFields(TextPart value, JsonOutput out) throws IOException {
    out.field("kind", value.kind(), TextForm.PART_KIND);
    out.field("span", value.span(), SpanObject.FORM);
  }

  @Override
  TextPart readFields(JsonInput in) throws IOException {
    PartKind kind = null;
    Span span = null;
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "kind" -> kind = in.read(TextForm.PART_KIND);
        case "span" -> span = in.read(SpanObject.FORM);
        default -> in.skip();
      }
    }
    return TextPart.of(in.required("kind", kind), in.required("span", span));
  }
}
