package dev.communique.core.events;

import dev.communique.core.query.Folded;
import dev.communique.model.CountryCode;
import dev.communique.model.LeaderId;
import dev.communique.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How parties are told apart and printed. */
final class Names {
  private static final int SHOWN = 3;

  private Names() {}

  /** The names, at most three, {@code ?} for nobody. */
  static String of(List<Party> parties) {
    if (parties.isEmpty()) {
      return "?";
    }
    String names =
        parties.stream()
            .limit(SHOWN)
            .map(party -> party.name().strip().replaceAll("\\s+", " "))
            .collect(Collectors.joining(" and "));
    return parties.size() <= SHOWN ? names : names + " and others";
  }

  /** The leaders' ids, else states and names; the same for the same parties in any order. */
  static List<String> keys(List<Party> parties) {
    return parties.stream().map(Names::key).distinct().sorted().toList();
  }

  private static String key(Party party) {
    Optional<String> id = party.leader().map(LeaderId::value);
    return id.orElseGet(
        () ->
            party.country().map(CountryCode::value).map(state -> state + " ").orElse("")
                + String.join(" ", Folded.words(party.name())));
  }
}
