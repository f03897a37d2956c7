package dev.communique.parser.text;

import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Severity;
import dev.communique.model.Span;

/** Makes the problems of one source. */
record Problems(String source) {

  /** A problem of the file as a whole. */
  Problem ofFile(ProblemKind kind, Severity severity, String message) {
    return at(kind, severity, 1, 1, message);
  }

  Problem at(ProblemKind kind, Severity severity, int line, int column, String message) {
    return Problem.builder()
        .kind(kind)
        .severity(severity)
        .source(source)
        .line(line)
        .column(column)
        .message(message)
        .build();
  }

  /** A warning about a stretch of a record's text. */
  Problem warning(ProblemKind kind, Position position, Span span, String message) {
    return at(kind, Severity.WARNING, position.line(), position.column(), message).toBuilder()
        .span(span)
        .build();
  }
}
