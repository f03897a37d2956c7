package dev.communique.core.events;

import com.google.common.collect.ImmutableListMultimap;
import dev.communique.model.Report;
import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What the reports of one message contradict each other in.
 *
 * @param aspect in what
 * @param reports what is said, and which reports say it, in the order of the first that does
 */
public record Conflict(Aspect aspect, ImmutableListMultimap<String, Report> reports) {
  private static final int LONGEST = 32;

  /** {@return what is said and by how many, {@code date: 2019-03-04 (3), 2019-03-05 (1)}} */
  @Override
  public String toString() {
    StringJoiner values = new StringJoiner(", ");
    for (Map.Entry<String, Collection<Report>> said : reports.asMap().entrySet()) {
      values.add(shortened(said.getKey()) + " (" + said.getValue().size() + ")");
    }
    return aspect.spelling() + ": " + values;
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…";
  }
}
