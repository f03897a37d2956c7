package dev.communique.model.json;

import dev.communique.model.Problem;
import java.io.IOException;

/** Something wrong or doubtful in the input. */
final class ProblemObject extends ObjectForm<Problem> {
  static final Form<Problem> FORM = new ProblemObject();

  private ProblemObject() {}

  @Override
  void writeFields(Problem value, JsonOutput out) throws IOException {
    out.field("kind", value.kind(), TextForm.PROBLEM_KIND);
    out.field("severity", value.severity(), TextForm.SEVERITY);
    out.field("source", value.source());
    out.field("line", value.line());
    out.field("column", value.column());
    out.field("span", value.span(), SpanObject.FORM);
    out.field("message", value.message());
  }

  @Override
  Problem readFields(JsonInput in) throws IOException {
    Problem.Builder builder = Problem.builder();
    for (String key = in.nextField(); key != null; key = in.nextField()) {
      switch (key) {
        case "kind" -> builder.kind(in.read(TextForm.PROBLEM_KIND));
        case "severity" -> builder.severity(in.read(TextForm.SEVERITY));
        case "source" -> builder.source(in.text());
        case "line" -> builder.line(in.number());
        case "column" -> builder.column(in.number());
        case "span" -> builder.span(in.read(SpanObject.FORM));
        case "message" -> builder.message(in.text());
        default -> in.skip();
      }
    }
    return builder.build();
  }
}
