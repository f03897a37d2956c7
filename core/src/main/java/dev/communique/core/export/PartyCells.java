package dev.communique.core.export;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.communique.model.CountryCode;
import dev.communique.model.LeaderId;
import dev.communique.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The parties of one side in five cells: names, ids, offices, countries and states without a code,
 * each a list with as many items as there are names. What is not known is an empty item; nothing
 * known at all, no item.
 */
final class PartyCells {
  private PartyCells() {}

  static ImmutableList<String> names(List<Party> parties) {
    return parties.stream().map(Party::name).collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<String> leaders(List<Party> parties) {
    return items(parties, party -> party.leader().map(LeaderId::value));
  }

  static ImmutableList<String> offices(List<Party> parties) {
    return items(parties, Party::office);
  }

  static ImmutableList<String> countries(List<Party> parties) {
    return items(parties, party -> party.country().map(CountryCode::value));
  }

  static ImmutableList<String> states(List<Party> parties) {
    return items(parties, Party::state);
  }

  private static ImmutableList<String> items(
      List<Party> parties, Function<Party, Optional<String>> item) {
    ImmutableList<String> items =
        parties.stream()
            .map(party -> item.apply(party).orElse(""))
            .collect(ImmutableList.toImmutableList());
    return items.stream().allMatch(String::isEmpty) ? ImmutableList.of() : items;
  }

  /** The parties in five such cells. */
  static ImmutableList<NamedParty> parties(
      List<String> names,
      List<String> leaders,
      List<String> offices,
      List<String> countries,
      List<String> states) {
    checkCount(names, leaders);
    checkCount(names, offices);
    checkCount(names, countries);
    checkCount(names, states);
    return IntStream.range(0, names.size())
        .mapToObj(
            i ->
                NamedParty.of(
                    names.get(i), at(leaders, i), at(offices, i), at(countries, i), at(states, i)))
        .collect(ImmutableList.toImmutableList());
  }

  private static void checkCount(List<String> names, List<String> items) {
    checkArgument(
        items.isEmpty() || items.size() == names.size(),
        "%s must have as many items as the names: %s",
        items,
        names);
  }

  private static String at(List<String> items, int index) {
    return items.isEmpty() ? "" : items.get(index);
  }
}
