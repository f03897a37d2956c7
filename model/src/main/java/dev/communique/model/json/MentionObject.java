package dev.communique.model.json;

import dev.communique.model.Mention;
import java.io.IOException;

/** A stretch of text that names a leader. */
final class MentionObject extends ObjectForm<Mention> {
  static final Form<Mention> FORM = new MentionObject();

  private MentionObject() {}

  @Override
  void writeFields(Mention value, JsonOutput out) throws IOException {
    out.field("span", value.span(), SpanObject.FORM);
    out.field("leader", value.leader(), TextForm.LEADER_ID);
    out.field("form", value.form(), TextForm.MENTION_FORM);
    out.field("rule", value.rule());
  }

  @Override
  Mention readFields(JsonInput in) throws IOException {
    Mention.Builder builder = Mention.builder().rule(JsonInput.UNSTATED);
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "span" -> builder.span(in.read(SpanObject.FORM));
        case "leader" -> builder.leader(in.read(TextForm.LEADER_ID));
        case "form" -> builder.form(in.read(TextForm.MENTION_FORM));
        case "rule" -> builder.rule(in.text());
        default -> in.skip();
      }
    }
    return builder.build();
  }
}
