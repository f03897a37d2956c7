package dev.communique.model.json;

import dev.communique.model.Span;
import java.io.IOException;

/** A half-open stretch of text. */
final class SpanObject extends ObjectForm<Span> {
  static final Form<Span> FORM = new SpanObject();

  private SpanObject() {}

  @Override
  void writeFields(Span value, JsonOutput out) throws IOException {
    out.field("start", value.start());
    out.field("end", value.end());
  }

  @Override
  Span readFields(JsonInput in) throws IOException {
    Integer start = null;
    Integer end = null;
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "start" -> start = in.number();
        case "end" -> end = in.number();
        default -> in.skip();
      }
    }
    return Span.of(in.required("start", start), in.required("end", end));
  }
}
