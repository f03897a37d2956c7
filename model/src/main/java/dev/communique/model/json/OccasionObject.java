package dev.communique.model.json;

import dev.communique.model.Occasion;
import java.io.IOException;

/** The event a message is about. */
final class OccasionObject extends ObjectForm<Occasion> {
  static final Form<Occasion> FORM = new OccasionObject();

  private OccasionObject() {}

  @Override
  void writeFields(Occasion value, JsonOutput out) throws IOException {
    out.field("type", value.type(), TextForm.OCCASION_TYPE);
    out.field("ordinal", value.ordinal());
    out.field("of", value.of(), TextForm.COUNTRY);
    out.field("day", value.day(), TextForm.DATE);
    out.field("text", value.text());
  }

  @Override
  Occasion readFields(JsonInput in) throws IOException {
    Occasion.Builder builder = Occasion.builder();
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "type" -> builder.type(in.read(TextForm.OCCASION_TYPE));
        case "ordinal" -> builder.ordinal(in.number());
        case "of" -> builder.of(in.read(TextForm.COUNTRY));
        case "day" -> builder.day(in.read(TextForm.DATE));
        case "text" -> builder.text(in.text());
        default -> in.skip();
      }
    }
    return builder.build();
  }
}
