package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.query.Facet;
import java.util.Map;

/** What is shown of a value and how often it occurs. */
final class CountListing {
  private CountListing() {}

  static Listing<Map.Entry<String, Long>> of(Facet facet) {
    String name = facet.spelling();
    ImmutableList<Column<Map.Entry<String, Long>>> columns =
        ImmutableList.of(
            Column.of(name, Map.Entry::getKey),
            Column.of("count", count -> count.getValue().toString()));
    return new Listing<>(
        columns,
        columns,
        count -> ImmutableMap.of(name, count.getKey(), "count", count.getValue()));
  }
}
