package dev.communique.model.json;

import dev.communique.model.NoveltyClaim;
import java.io.IOException;

/** What an article says about the rarity of a message. */
final class NoveltyClaimObject extends ObjectForm<NoveltyClaim> {
  static final Form<NoveltyClaim> FORM = new NoveltyClaimObject();

  private NoveltyClaimObject() {}

  @Override
  void writeFields(NoveltyClaim value, JsonOutput out) throws IOException {
    out.field("text", value.text());
    out.field("since", value.since(), TextForm.DATE);
    out.field("span", value.span(), SpanObject.FORM);
    out.field("message", value.message());
    out.field("rule", value.rule());
  }

  @Override
  NoveltyClaim readFields(JsonInput in) throws IOException {
    NoveltyClaim.Builder builder = NoveltyClaim.builder().rule(JsonInput.UNSTATED);
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "text" -> builder.text(in.text());
        case "since" -> builder.since(in.read(TextForm.DATE));
        case "span" -> builder.span(in.read(SpanObject.FORM));
        case "message" -> builder.message(in.number());
        case "rule" -> builder.rule(in.text());
        default -> in.skip();
      }
    }
    return builder.build();
  }
}
