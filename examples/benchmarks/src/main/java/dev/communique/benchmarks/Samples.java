package dev.communique.benchmarks;

import com.google.common.math.Quantiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What was measured again and again. */
final class Samples {
  private final List<Double> values = new ArrayList<>();

  void add(double value) {
    values.add(value);
  }

  double median() {
    return Quantiles.median().compute(values);
  }

  /** The least and the most of them, beside a base: {@code 0.97-1.04}. */
  String range(double base) {
    return String.format(
        Locale.ROOT, "%.2f-%.2f", Collections.min(values) / base, Collections.max(values) / base);
  }
}
