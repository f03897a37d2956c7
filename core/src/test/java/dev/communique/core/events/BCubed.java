package dev.communique.core.events;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The B-cubed measure of a clustering (Bagga and Baldwin 1998): of each item, the share of its own
 * cluster that belongs with it, and the share of what belongs with it that is in its cluster.
 *
 * @param precision the mean of the first
 * @param recall the mean of the second
 */
record BCubed(double precision, double recall) {

  static <T> BCubed of(Map<T, ?> right, Map<T, ?> found) {
    Map<Object, Long> rightSizes = sizes(right, right::get);
    Map<Object, Long> foundSizes = sizes(right, found::get);
    record Both(Object right, Object found) {}
    Map<Object, Long> common = sizes(right, item -> new Both(right.get(item), found.get(item)));
    double precision = 0;
    double recall = 0;
    for (T item : right.keySet()) {
      double shared = common.get(new Both(right.get(item), found.get(item)));
      precision += shared / foundSizes.get(found.get(item));
      recall += shared / rightSizes.get(right.get(item));
    }
    return new BCubed(precision / right.size(), recall / right.size());
  }

  private static <T> Map<Object, Long> sizes(Map<T, ?> items, Function<T, ?> cluster) {
    return items.keySet().stream()
        .collect(
            Collectors.groupingBy(item -> (Object) cluster.apply(item), Collectors.counting()));
  }

  double f1() {
    return 2 * precision * recall / (precision + recall);
  }
}
