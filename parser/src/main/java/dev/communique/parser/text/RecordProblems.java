package dev.communique.parser.text;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Severity;
import dev.communique.model.Span;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Finds what was wrong with the bytes and lines of a record. Not thread-safe. */
final class RecordProblems {
  private final Limits limits;
  private boolean toldFallback;

  RecordProblems(Limits limits) {
    this.limits = limits;
  }

  /** The record's text, cut at the first line that is too long. */
  String cut(RecordWindow.Piece piece) {
    int end = overlong(piece.text());
    return end < 0 ? piece.text() : piece.text().substring(0, end);
  }

  ImmutableList<Problem> of(
      String source, RecordWindow.Piece piece, @Nullable DecodedText decoded) {
    Problems problems = new Problems(source);
    ImmutableList.Builder<Problem> found = ImmutableList.builder();
    if (decoded != null) {
      encoding(problems, piece, decoded, found);
      malformed(problems, piece, decoded.malformed(), found);
    }
    lines(problems, piece, found);
    return found.build();
  }

  private void encoding(
      Problems problems,
      RecordWindow.Piece piece,
      DecodedText decoded,
      ImmutableList.Builder<Problem> found) {
    if (decoded.encoding() == Encoding.WINDOWS_1252 && !toldFallback) {
      toldFallback = true;
      found.add(
          problems.at(
              ProblemKind.ENCODING_FALLBACK,
              Severity.WARNING,
              piece.line(),
              1,
              Encoding.FALLBACK_TOLD));
    }
  }

  private void malformed(
      Problems problems,
      RecordWindow.Piece piece,
      Queue<Malformed> malformed,
      ImmutableList.Builder<Problem> found) {
    if (malformed.isEmpty()) {
      return;
    }
    Position position = new Position(piece.text(), piece.line());
    int told = 0;
    while (!malformed.isEmpty()
        && malformed.element().unit() < piece.unit() + piece.text().length()) {
      Malformed next = malformed.remove();
      int at = (int) (next.unit() - piece.unit());
      if (at >= 0 && told++ < limits.problemsPerRecord()) {
        found.add(
            problems.warning(
                ProblemKind.MALFORMED_BYTES, position.to(at), Span.of(at, at + 1), next.told()));
      }
    }
  }

  private void lines(
      Problems problems, RecordWindow.Piece piece, ImmutableList.Builder<Problem> found) {
    int mixed = piece.hasReturn() ? firstOtherLineEnd(piece.text()) : -1;
    if (mixed >= 0) {
      Position position = new Position(piece.text(), piece.line()).to(mixed);
      found.add(
          problems.warning(
              ProblemKind.MIXED_LINE_ENDS,
              position,
              Span.of(mixed, mixed + 1),
              "The lines do not all end alike."));
    }
    if (piece.isCut() || overlong(piece.text()) >= 0) {
      found.add(
          problems.at(
              ProblemKind.LIMIT_REACHED,
              Severity.WARNING,
              piece.line(),
              1,
              piece.isCut()
                  ? lenientFormat(
                      "The record is longer than %s units; the rest is not read.",
                      limits.recordSize())
                  : lenientFormat(
                      "A line is longer than %s units; the rest of the record is not read.",
                      limits.lineLength())));
    }
  }

  /** Where a line is cut because it is too long, or -1. */
  private int overlong(String text) {
    if (text.length() <= limits.lineLength()) {
      return -1;
    }
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Blanks.isLineEnd(text.charAt(i))) {
        lineStart = i + 1;
      } else if (i - lineStart >= limits.lineLength()) {
        return Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
      }
    }
    return -1;
  }

  /** Where the first line end stands that differs from the first one, or -1. */
  private static int firstOtherLineEnd(String text) {
    int first = 0;
    for (int i = 0; i < text.length(); i++) {
      int kind = lineEndKind(text, i);
      if (kind != 0 && first != 0 && kind != first) {
        return i;
      }
      first = first == 0 ? kind : first;
      i += kind == 2 ? 1 : 0;
    }
    return -1;
  }

  /** 0 none, 1 line feed, 2 both, 3 carriage return alone. */
  private static int lineEndKind(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return 1;
    }
    if (c != '\r') {
      return 0;
    }
    return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 3;
  }
}
