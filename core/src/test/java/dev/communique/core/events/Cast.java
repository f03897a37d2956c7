package dev.communique.core.events;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.Party;
import dev.communique.model.Span;
import java.util.Arrays;
import java.util.stream.Stream;

/** The invented parties of the tests, by short names. */
public final class Cast {
  private static final ImmutableMap<String, Party> PARTIES =
      Stream.of(
              leader("brandt", "Ilja Brandt", "XBO", "president"),
              leader("solveig", "Katrin Solveig", "XBO", "president"),
              leader("rolf", "Rolf III", "XLU", "king"),
              leader("halm", "Greta Halm", "XLU", "prime minister"),
              leader("arvelo", "Diego Arvelo", "XMO", "president"),
              leader("yamek", "Yamek Dorun", "XTE", "general secretary"),
              leader("keleti", "Amadou Keleti", "XQU", "president"),
              leader("quist", "Nora Quist", "XSI", "president"),
              leader("reck", "Tobias Reck", "XSI", "prime minister"),
              leader("dorn", "Helene Dorn", "", "secretary-general"),
              role("brandt.role", "the Borvanian president", "XBO", "president"),
              role("solveig.role", "the president of Borvania", "XBO", "president"),
              role("rolf.role", "the king of Lutania", "XLU", "king"),
              role("arvelo.role", "the Montecaran president", "XMO", "president"),
              role("yamek.role", "the Terghani general secretary", "XTE", "general secretary"),
              role("keleti.role", "the Quessian president", "XQU", "president"),
              role("quist.role", "the president of Silvara", "XSI", "president"),
              role("dorn.role", "Secretary-General Dorn", "", "secretary-general"),
              role("yamek.name", "Dorun Yamek Dorun", "XTE", "general secretary"),
              role("silvara", "the people of Silvara", "XSI", ""),
              role("lutania", "Lutania", "XLU", ""))
          .collect(ImmutableMap.toImmutableMap(Named::key, Named::party));

  private record Named(String key, Party party) {}

  private Cast() {}

  /** {@return those of them who are leaders, as an article names them} */
  public static ImmutableList<Leader> leaders() {
    return PARTIES.values().stream()
        .filter(party -> party.leader().isPresent())
        .map(
            party ->
                Leader.builder()
                    .id(party.leader().orElseThrow())
                    .name(party.name())
                    .country(party.country())
                    .build())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the parties of {@code brandt+rolf}}
   *
   * @param keys short names with {@code +} between
   */
  public static ImmutableList<Party> parties(String keys) {
    return Arrays.stream(keys.split("\\+", -1))
        .map(
            key -> {
              Party party = PARTIES.get(key);
              if (party == null) {
                throw new IllegalArgumentException("no such party: " + key);
              }
              return party;
            })
        .collect(ImmutableList.toImmutableList());
  }

  private static Named leader(String id, String name, String country, String office) {
    Party.Builder party = party(name, country, office);
    return new Named(id, party.leader(LeaderId.of(id)).build());
  }

  private static Named role(String key, String name, String country, String office) {
    return new Named(key, party(name, country, office).build());
  }

  private static Party.Builder party(String name, String country, String office) {
    Party.Builder party = Party.builder().name(name).span(Span.of(0, 1));
    if (!country.isEmpty()) {
      party.country(CountryCode.of(country));
    }
    return office.isEmpty() ? party : party.office(office);
  }
}
