package dev.communique.parser.text;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Severity;
import java.util.Queue;

/** Finds what was wrong with the bytes of a row, and with what it says. Not thread-safe. */
final class RowProblems {
  private final Problems problems;
  private final int most;
  private boolean toldFallback;

  RowProblems(Problems problems, Limits limits) {
    this.problems = problems;
    this.most = limits.problemsPerRecord();
  }

  /**
   * The problems of the bytes of a row.
   *
   * @param line the row's line
   * @param decoded where it comes from
   * @param end where it ends in the decoded text
   */
  ImmutableList<Problem> ofBytes(int line, DecodedText decoded, long end) {
    ImmutableList.Builder<Problem> found = ImmutableList.builder();
    if (decoded.encoding() == Encoding.WINDOWS_1252 && !toldFallback) {
      toldFallback = true;
      found.add(warning(ProblemKind.ENCODING_FALLBACK, line, Encoding.FALLBACK_TOLD));
    }
    Queue<Malformed> malformed = decoded.malformed();
    for (int told = 0; !malformed.isEmpty() && malformed.element().unit() < end; told++) {
      Malformed next = malformed.remove();
      if (told < most) {
        found.add(warning(ProblemKind.MALFORMED_BYTES, line, next.told()));
      }
    }
    return found.build();
  }

  /** What a row says that its own text gives the lie to. */
  ImmutableList<Problem> ofFields(RowFormat.Row row) {
    if (!RowText.isContradicted(row)) {
      return ImmutableList.of();
    }
    String message =
        lenientFormat("The row's date %s is not that of its text's header.", row.date());
    return ImmutableList.of(warning(ProblemKind.DATE_CONFLICT, row.line(), message));
  }

  private Problem warning(ProblemKind kind, int line, String message) {
    return problems.at(kind, Severity.WARNING, line, 1, message);
  }
}
