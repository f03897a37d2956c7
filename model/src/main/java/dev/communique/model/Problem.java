package dev.communique.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Something in the input that was wrong, repaired, doubtful or skipped. */
@Value.Immutable
public abstract class Problem implements Serializable {

  Problem() {}

  /** {@return what kind} */
  public abstract ProblemKind kind();

  /** {@return how bad; unless set, as bad as the kind is} */
  @Value.Default
  public Severity severity() {
    return kind().severity();
  }

  /** {@return the file or stream} */
  public abstract String source();

  /** {@return the 1-based line; 1 when the source as a whole is meant} */
  public abstract int line();

  /** {@return the 1-based column, in UTF-16 units; 1 when the source as a whole is meant} */
  public abstract int column();

  /** {@return the stretch of the article's text, when it lies in one} */
  public abstract Optional<Span> span();

  /** {@return what is wrong, as one sentence} */
  public abstract String message();

  /** {@return a new, empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * {@return a problem of a source as a whole, at line 1, column 1, of the kind's own severity}
   *
   * @param kind what kind
   * @param source the file or stream
   * @param message what is wrong, as one sentence
   */
  public static Problem of(ProblemKind kind, String source, String message) {
    return of(kind, source, 1, 1, message);
  }

  /**
   * {@return a problem at a place, of the kind's own severity}
   *
   * @param kind what kind
   * @param source the file or stream
   * @param line the 1-based line
   * @param column the 1-based column, in UTF-16 units
   * @param message what is wrong, as one sentence
   */
  public static Problem of(ProblemKind kind, String source, int line, int column, String message) {
    return builder().kind(kind).source(source).line(line).column(column).message(message).build();
  }

  @Value.Check
  void check() {
    Invariants.notBlank("source", source());
    checkArgument(line() >= 1, "line must be at least 1: %s", line());
    checkArgument(column() >= 1, "column must be at least 1: %s", column());
    Invariants.notBlank("message", message());
  }

  /** {@return {@code source:line:column: severity: message (kind)}} */
  @Override
  public final String toString() {
    return source()
        + ":"
        + line()
        + ":"
        + column()
        + ": "
        + severity().spelling()
        + ": "
        + message()
        + " ("
        + kind().spelling()
        + ")";
  }

  /** Builds a {@link Problem}; not thread-safe. */
  public static final class Builder extends ImmutableProblem.Builder {
    Builder() {}
  }
}
