package dev.communique.model.json;

import dev.communique.model.Message;
import java.io.IOException;

/** A message; {@code reply} and {@code passing} are false when absent. */
final class MessageObject extends ObjectForm<Message> {
  static final Form<Message> FORM = new MessageObject();

  private MessageObject() {}

  @Override
  void writeFields(Message value, JsonOutput out) throws IOException {
    out.list("senders", value.senders(), PartyObject.FORM);
    out.list("addressees", value.addressees(), PartyObject.FORM);
    out.field("purpose", value.purpose(), TextForm.PURPOSE);
    out.field("medium", value.medium(), TextForm.MEDIUM);
    out.field("reply", value.isReply());
    out.field("inReplyTo", value.inReplyTo());
    out.field("occasion", value.occasion(), OccasionObject.FORM);
    out.field("sent", value.sent(), TextForm.DATE);
    out.field("received", value.received(), TextForm.DATE);
    out.field("reported", value.reported(), TextForm.DATE);
    out.list("reportedBy", value.reportedBy(), TextForm.STRING);
    out.field("coverage", value.coverage(), TextForm.COVERAGE);
    out.field("passing", value.isPassing());
    out.field("status", value.status(), TextForm.STATUS);
    out.list("content", value.content(), NumberForm.NUMBER);
    out.list("evidence", value.evidence(), EvidenceObject.FORM);
    if (!value.provenance().isEmpty()) {
      out.list("provenance", value.provenance(), ProvenanceObject.FORM);
    }
  }

  @Override
  Message readFields(JsonInput in) throws IOException {
    Message.Builder builder = Message.builder().isReply(false).isPassing(false);
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "senders" -> builder.senders(in.list(PartyObject.FORM));
        case "addressees" -> builder.addressees(in.list(PartyObject.FORM));
        case "purpose" -> builder.purpose(in.read(TextForm.PURPOSE));
        case "medium" -> builder.medium(in.read(TextForm.MEDIUM));
        case "reply" -> builder.isReply(in.flag());
        case "inReplyTo" -> builder.inReplyTo(in.number());
        case "occasion" -> builder.occasion(in.read(OccasionObject.FORM));
        case "sent" -> builder.sent(in.read(TextForm.DATE));
        case "received" -> builder.received(in.read(TextForm.DATE));
        case "reported" -> builder.reported(in.read(TextForm.DATE));
        case "reportedBy" -> builder.reportedBy(in.list(TextForm.STRING));
        case "coverage" -> builder.coverage(in.read(TextForm.COVERAGE));
        case "passing" -> builder.isPassing(in.flag());
        case "status" -> builder.status(in.read(TextForm.STATUS));
        case "content" -> builder.content(in.list(NumberForm.NUMBER));
        case "evidence" -> builder.evidence(in.list(EvidenceObject.FORM));
        case "provenance" -> builder.provenance(in.list(ProvenanceObject.FORM));
        default -> in.skip();
      }
    }
    return builder.build();
  }
}
