package dev.communique.core.query;

import com.google.common.base.Suppliers;
import dev.communique.model.PartialDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a source says to a question. Nothing found has two meanings, and this tells which: the
 * source holds articles of that outlet and time and they do not tell of it, or it holds none.
 *
 * @param <T> what the answers are
 */
public final class Answer<T> {
  /** Which of the three kinds an answer is. */
  public enum Outcome {
    /** There are answers. */
    FOUND,
    /** Looked for where there are articles, and not found. */
    ABSENT,
    /** The source holds nothing of that outlet in that time. */
    NOT_COVERED
  }

  private final Listing<T> found;
  private final Outcome outcome;
  private final Supplier<OutletCoverage> coverage;
  private final Optional<String> hint;

  private Answer(
      Listing<T> found, Outcome outcome, Supplier<OutletCoverage> coverage, Optional<String> hint) {
    this.found = found;
    this.outcome = outcome;
    this.coverage = coverage;
    this.hint = hint;
  }

  static <T> Answer<T> of(Listing<T> found, ArticleSource source, Question question) {
    QuestionScope scope = QuestionScope.of(question.condition());
    Supplier<OutletCoverage> coverage =
        Suppliers.memoize(() -> OutletCoverage.of(source, scope.outlet(), scope.dates()));
    if (!found.isEmpty()) {
      return new Answer<>(found, Outcome.FOUND, coverage, Optional.empty());
    }
    boolean covered = !coverage.get().isEmpty() || isReported(source, scope);
    return new Answer<>(
        found,
        covered ? Outcome.ABSENT : Outcome.NOT_COVERED,
        coverage,
        scope.hint(source.nameBook()));
  }

  /** An outlet is covered also by the articles of others that credit it. */
  private static boolean isReported(ArticleSource source, QuestionScope scope) {
    if (scope.outlet().isEmpty()) {
      return false;
    }
    MessageQuery credited = MessageQuery.of(source).reportedBy(scope.outlet().get());
    Optional<PartialDate> dates = scope.dates();
    return (dates.isPresent() ? credited.during(dates.get()) : credited).count() > 0;
  }

  /** {@return which of the three kinds it is} */
  public Outcome outcome() {
    return outcome;
  }

  /** {@return the answers; empty when there are none} */
  public Listing<T> found() {
    return found;
  }

  /** {@return what the source holds of the outlet and the days that were asked for} */
  public OutletCoverage coverage() {
    return coverage.get();
  }

  /** What to say behind the number of answers when there are none. */
  String remark() {
    String reason =
        switch (outcome) {
          case FOUND, ABSENT -> "";
          case NOT_COVERED -> " (not covered: " + coverage.get() + ")";
        };
    return reason + hint.map(text -> " (" + text + ")").orElse("");
  }

  /** {@return the answers as a table; when there are none, whether they are absent and why} */
  @Override
  public String toString() {
    return switch (outcome) {
      case FOUND -> found.toString();
      case ABSENT -> "absent; looked in " + coverage.get() + remark();
      case NOT_COVERED ->
          "not covered: " + coverage.get() + hint.map(text -> " (" + text + ")").orElse("");
    };
  }
}
