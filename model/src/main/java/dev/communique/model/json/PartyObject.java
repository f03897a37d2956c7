package dev.communique.model.json;

import dev.communique.model.Party;
import java.io.IOException;

/** Who stands at one end of a message. */
final class PartyObject extends ObjectForm<Party> {
  static final Form<Party> FORM = new PartyObject();

  private PartyObject() {}

  @Override
  void writeFields(Party value, JsonOutput out) throws IOException {
    out.field("name", value.name());
    out.field("leader", value.leader(), TextForm.LEADER_ID);
    out.field("office", value.office(), TextForm.STRING);
    out.field("country", value.country(), TextForm.COUNTRY);
    out.field("state", value.state(), TextForm.STRING);
    out.field("span", value.span(), SpanObject.FORM);
  }

  @Override
  Party readFields(JsonInput in) throws IOException {
    Party.Builder builder = Party.builder();
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "name" -> builder.name(in.text());
        case "leader" -> builder.leader(in.read(TextForm.LEADER_ID));
        case "office" -> builder.office(in.text());
        case "country" -> builder.country(in.read(TextForm.COUNTRY));
        case "state" -> builder.state(in.text());
        case "span" -> builder.span(in.read(SpanObject.FORM));
        default -> in.skip();
      }
    }
    return builder.build();
  }
}
