package dev.communique.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Something in the input that was wrong, repaired, doubtful or skipped. */
@Value.Immutable
public interface Problem extends Serializable {

  /** {@return what kind} */
  ProblemKind kind();

  /** {@return how bad} */
  Severity severity();

  /** {@return the file or stream} */
  String source();

  /** {@return the 1-based line} */
  int line();

  /** {@return the 1-based column, in UTF-16 units} */
  int column();

  /** {@return the stretch of the article's text, when it lies in one} */
  Optional<Span> span();

  /** {@return what is wrong, as one sentence} */
  String message();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Problem}; not thread-safe. */
  final class Builder extends ImmutableProblem.Builder {
    Builder() {}
  }
}
