package dev.communique.core.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import dev.communique.core.query.MessageFacts;
import dev.communique.model.CountryCode;
import dev.communique.model.LeaderId;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Report;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Messages as event data: PLOVER's JSON, an event a line, with the fields of its manual (2021), the
 * CAMEO code beside, and under {@code communique} what the scheme has no place for.
 */
final class Plover implements Format<Report> {
  static final Plover INSTANCE = new Plover();

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Plover() {}

  @Override
  public void write(Iterable<? extends Report> messages, Appendable out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(CharStreams.asWriter(out))) {
      json.setRootValueSeparator(new SerializedString(""));
      for (Report report : messages) {
        Optional<PartialDate> date = MessageFacts.date(report);
        if (Cmif.isLetter(report.message()) && date.isPresent()) {
          write(report, date.get(), json);
          json.writeRaw('\n');
        }
      }
    }
  }

  private static void write(Report report, PartialDate date, JsonGenerator json)
      throws IOException {
    Message message = report.message();
    EventCode code = EventCode.of(message.purpose());
    json.writeStartObject();
    text("id", report.article().id() + "#" + report.index(), json);
    text("date", date.earliest().toString(), json);
    if (!date.isExact()) {
      text("enddate", date.latest().toString(), json);
    }
    entities("actor", message.senders(), json);
    entities("recipient", message.addressees(), json);
    list("event", code.plover().stream().toList(), json);
    if (code.plover().isPresent()) {
      json.writeNumberField("quad_code", EventCode.VERBAL_COOPERATION);
    }
    list("mode", ImmutableList.of(), json);
    list("context", code.contexts(message), json);
    list("event_text", telling(report), json);
    text("cameo", code.cameo(), json);
    own(report, json);
    json.writeEndObject();
  }

  private static List<String> telling(Report report) {
    return report.message().evidence().stream()
        .map(evidence -> report.article().textOf(evidence.span()))
        .toList();
  }

  private static void entities(String name, List<Party> parties, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Party party : parties) {
      json.writeStartObject();
      text("code", party.country().map(CountryCode::value), json);
      text("sector", party.leader().isPresent() || party.office().isPresent() ? "GOV" : "", json);
      text("entity_text", party.name(), json);
      text("identifier_id", party.leader().map(LeaderId::value), json);
      text("office", party.office(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void own(Report report, JsonGenerator json) throws IOException {
    Message message = report.message();
    json.writeObjectFieldStart("communique");
    text("purpose", message.purpose().spelling(), json);
    text("medium", message.medium().spelling(), json);
    text("status", message.status().spelling(), json);
    text("date", MessageFacts.date(report).map(PartialDate::toString), json);
    json.writeBooleanField("reply", message.isReply());
    text("in_reply_to", report.inReplyTo().map(to -> to.article().id() + "#" + to.index()), json);
    if (message.occasion().isPresent()) {
      occasion(message.occasion().get(), json);
    }
    json.writeEndObject();
  }

  private static void occasion(Occasion occasion, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("occasion");
    text("type", occasion.type().spelling(), json);
    if (occasion.ordinal().isPresent()) {
      json.writeNumberField("ordinal", occasion.ordinal().getAsInt());
    }
    text("of", occasion.of().map(CountryCode::value), json);
    text("day", occasion.day().map(PartialDate::toString), json);
    text("text", occasion.text(), json);
    json.writeEndObject();
  }

  private static void list(String name, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(WholeText.of(value));
    }
    json.writeEndArray();
  }

  private static void text(String name, Optional<String> value, JsonGenerator json)
      throws IOException {
    text(name, value.orElse(""), json);
  }

  /** What is not known is left out. */
  private static void text(String name, String value, JsonGenerator json) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, WholeText.of(value));
    }
  }
}
