package dev.communique.model.json;

import dev.communique.model.Cue;
import dev.communique.model.Span;
import java.io.IOException;

/** The words that report speech. */
final class CueObject extends ObjectForm<Cue> {
  static final Form<Cue> FORM = new CueObject();

  private CueObject() {}

  @Override
  void writeFields(Cue value, JsonOutput out) throws IOException {
    out.field("text", value.text());
    out.field("span", value.span(), SpanObject.FORM);
  }

  @Override
  Cue readFields(JsonInput in) throws IOException {
    String text = null;
    Span span = null;
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "text" -> text = in.text();
        case "span" -> span = in.read(SpanObject.FORM);
        default -> in.skip();
      }
    }
    return Cue.of(in.required("text", text), in.required("span", span));
  }
}
