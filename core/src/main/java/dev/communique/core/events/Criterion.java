package dev.communique.core.events;

/**
 * What was found in one aspect of two reports.
 *
 * @param aspect the aspect
 * @param finding what was found
 * @param reason what both say, {@code letter and telegram}
 */
public record Criterion(Aspect aspect, Finding finding, String reason) {

  /** {@return aspect, finding and reason on one line} */
  @Override
  public String toString() {
    return aspect.spelling() + " " + finding.spelling() + ": " + reason;
  }
}
