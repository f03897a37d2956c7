package dev.communique.model.json;

import dev.communique.model.ContentPiece;
import dev.communique.model.Span;
import java.io.IOException;

/** A piece of reported words; its span is not nested. */
final class ContentPieceObject extends ObjectForm<ContentPiece> {
  static final Form<ContentPiece> FORM = new ContentPieceObject();

  private ContentPieceObject() {}

  @Override
  void writeFields(ContentPiece value, JsonOutput out) throws IOException {
    out.field("start", value.span().start());
    out.field("end", value.span().end());
    out.field("quoted", value.quoted());
  }

  @Override
  ContentPiece readFields(JsonInput in) throws IOException {
    Integer start = null;
    Integer end = null;
    Boolean quoted = null;
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "start" -> start = in.number();
        case "end" -> end = in.number();
        case "quoted" -> quoted = in.flag();
        default -> in.skip();
      }
    }
    return ContentPiece.of(
        Span.of(in.required("start", start), in.required("end", end)),
        in.required("quoted", quoted));
  }
}
