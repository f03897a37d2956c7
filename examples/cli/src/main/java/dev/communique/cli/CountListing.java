package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Facet;
import java.util.Map;

/** What is shown of a value and how often it occurs. */
final class CountListing {
  private CountListing() {}

  static Listing<Map.Entry<String, Long>> of(Facet facet) {
    return of(facet.spelling(), "count");
  }

  /** The same of a name and a number. */
  static <K> Listing<Map.Entry<K, Long>> of(String name, String number) {
    return Listing.of(
        ImmutableList.of(
            Column.of(name, count -> count.getKey().toString()),
            Column.ofNumbers(number, Map.Entry::getValue)));
  }
}
