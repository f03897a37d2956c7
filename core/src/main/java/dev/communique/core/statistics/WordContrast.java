package dev.communique.core.statistics;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * One word's two-by-two table: how often two sides have it, and their other words. The formulas are
 * those of quanteda.textstats ({@code src/keyness.cpp}).
 */
record WordContrast(double a, double b, double c, double d) {
  /** Keeps logarithms finite; the value quanteda has. */
  private static final double EPSILON = 1e-9;

  static WordContrast of(int first, int second, int firstSize, int secondSize) {
    check(first, firstSize);
    check(second, secondSize);
    return new WordContrast(
        first, second, (double) firstSize - first, (double) secondSize - second);
  }

  private static void check(int count, int size) {
    checkArgument(count >= 0 && count <= size, "count must be from 0 to %s: %s", size, count);
  }

  double value(Keyness.Measure measure) {
    return switch (measure) {
      case CHI_SQUARED -> chiSquared(yates());
      case CHI_SQUARED_UNCORRECTED -> chiSquared(0);
      case LIKELIHOOD_RATIO -> likelihoodRatio() * sign();
      case LIKELIHOOD_RATIO_YATES -> corrected(yates()).likelihoodRatio() * sign();
      case LIKELIHOOD_RATIO_WILLIAMS -> likelihoodRatio() * sign() / williams();
      case POINTWISE_MUTUAL_INFORMATION ->
          expected(a + b, a + c) == 0 ? 0 : Math.log(a / expected(a + b, a + c) + EPSILON);
    };
  }

  private double all() {
    return a + b + c + d;
  }

  private double expected(double row, double column) {
    return all() == 0 ? 0 : row * column / all();
  }

  private double cross() {
    return a * d - b * c;
  }

  private double sign() {
    return a > expected(a + b, a + c) ? 1 : -1;
  }

  private double yates() {
    double least =
        Math.min(
            Math.min(expected(a + b, a + c), expected(a + b, b + d)),
            Math.min(expected(a + c, c + d), expected(c + d, b + d)));
    return Math.abs(cross()) >= all() / 2 && least < 5 ? 0.5 : 0;
  }

  private double chiSquared(double delta) {
    double below = (a + b) * (c + d) * (a + c) * (b + d);
    double above = Math.abs(cross()) - all() * delta;
    return below == 0 ? 0 : all() * above * above / below * sign();
  }

  /** Each cell moved towards what is expected of it. */
  private WordContrast corrected(double delta) {
    double step = cross() > 0 ? -delta : delta;
    return new WordContrast(a + step, b - step, c - step, d + step);
  }

  private double likelihoodRatio() {
    return 2
        * (part(a, expected(a + b, a + c))
            + part(b, expected(a + b, b + d))
            + part(c, expected(a + c, c + d))
            + part(d, expected(b + d, c + d)));
  }

  private static double part(double cell, double expected) {
    return cell <= 0 || expected == 0 ? 0 : cell * Math.log(cell / expected + EPSILON);
  }

  private double williams() {
    if (a * b * c * d == 0) {
      return 1;
    }
    double columns = all() / (a + b) + all() / (c + d) - 1;
    double rows = all() / (a + c) + all() / (b + d) - 1;
    return 1 + columns * rows / (6 * all());
  }
}
