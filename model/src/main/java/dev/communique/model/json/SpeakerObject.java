package dev.communique.model.json;

import dev.communique.model.Speaker;
import java.io.IOException;

/** Who says something. */
final class SpeakerObject extends ObjectForm<Speaker> {
  static final Form<Speaker> FORM = new SpeakerObject();

  private SpeakerObject() {}

  @Override
  void writeFields(Speaker value, JsonOutput out) throws IOException {
    out.field("name", value.name());
    out.field("leader", value.leader(), TextForm.LEADER_ID);
    out.field("span", value.span(), SpanObject.FORM);
  }

  @Override
  Speaker readFields(JsonInput in) throws IOException {
    Speaker.Builder builder = Speaker.builder();
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "name" -> builder.name(in.text());
        case "leader" -> builder.leader(in.read(TextForm.LEADER_ID));
        case "span" -> builder.span(in.read(SpanObject.FORM));
        default -> in.skip();
      }
    }
    return builder.build();
  }
}
