package dev.communique.model.json;

import dev.communique.model.Quotation;
import java.io.IOException;

/** Reported words. */
final class QuotationObject extends ObjectForm<Quotation> {
  static final Form<Quotation> FORM = new QuotationObject();

  private QuotationObject() {}

  @Override
  void writeFields(Quotation value, JsonOutput out) throws IOException {
    out.field("form", value.form(), TextForm.QUOTATION_FORM);
    out.list("content", value.content(), ContentPieceObject.FORM);
    out.field("speaker", value.speaker(), SpeakerObject.FORM);
    out.field("cue", value.cue(), CueObject.FORM);
    out.field("rule", value.rule());
  }

  @Override
  Quotation readFields(JsonInput in) throws IOException {
    Quotation.Builder builder = Quotation.builder();
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "form" -> builder.form(in.read(TextForm.QUOTATION_FORM));
        case "content" -> builder.content(in.list(ContentPieceObject.FORM));
        case "speaker" -> builder.speaker(in.read(SpeakerObject.FORM));
        case "cue" -> builder.cue(in.read(CueObject.FORM));
        case "rule" -> builder.rule(in.text());
        default -> in.skip();
      }
    }
    return builder.build();
  }
}
