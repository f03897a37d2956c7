package dev.communique.model.json;

import dev.communique.model.Leader;
import java.io.IOException;

/** A leader. */
final class LeaderObject extends ObjectForm<Leader> {
  static final Form<Leader> FORM = new LeaderObject();

  private LeaderObject() {}

  @Override
  void writeFields(Leader value, JsonOutput out) throws IOException {
    out.field("id", value.id(), TextForm.LEADER_ID);
    out.field("name", value.name());
    out.field("country", value.country(), TextForm.COUNTRY);
  }

  @Override
  Leader readFields(JsonInput in) throws IOException {
    Leader.Builder builder = Leader.builder();
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "id" -> builder.id(in.read(TextForm.LEADER_ID));
        case "name" -> builder.name(in.text());
        case "country" -> builder.country(in.read(TextForm.COUNTRY));
        default -> in.skip();
      }
    }
    return builder.build();
  }
}
