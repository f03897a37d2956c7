package dev.communique.model.json;

import dev.communique.model.Dateline;
import java.io.IOException;

/** Place, day and agencies before the lead. */
final class DatelineObject extends ObjectForm<Dateline> {
  static final Form<Dateline> FORM = new DatelineObject();

  private DatelineObject() {}

  @Override
  void writeFields(Dateline value, JsonOutput out) throws IOException {
    out.field("place", value.place(), TextForm.STRING);
    out.field("day", value.day(), TextForm.DATE);
    out.list("agencies", value.agencies(), TextForm.STRING);
    out.field("span", value.span(), SpanObject.FORM);
  }

  @Override
  Dateline readFields(JsonInput in) throws IOException {
    Dateline.Builder builder = Dateline.builder();
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "place" -> builder.place(in.text());
        case "day" -> builder.day(in.read(TextForm.DATE));
        case "agencies" -> builder.agencies(in.list(TextForm.STRING));
        case "span" -> builder.span(in.read(SpanObject.FORM));
        default -> in.skip();
      }
    }
    return builder.build();
  }
}
