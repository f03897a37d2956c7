package dev.communique.core.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.Tenure;
import dev.communique.parser.leaders.Registry;
import java.util.Optional;

/** The offices of a registry by name: {@code President of Cuba}, {@code the Cuban president}. */
final class Offices {
  private final Registry registry;
  private final ImmutableListMultimap<CountryCode, Tenure> byCountry;
  private final ImmutableListMultimap<String, Tenure> ofBodies;

  private Offices(
      Registry registry,
      ImmutableListMultimap<CountryCode, Tenure> byCountry,
      ImmutableListMultimap<String, Tenure> ofBodies) {
    this.registry = registry;
    this.byCountry = byCountry;
    this.ofBodies = ofBodies;
  }

  static Offices of(Registry registry) {
    ImmutableListMultimap.Builder<CountryCode, Tenure> byCountry = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Tenure> ofBodies = ImmutableListMultimap.builder();
    for (Leader leader : registry.leaders()) {
      for (Tenure tenure : registry.tenures(leader.id())) {
        Optional<CountryCode> country = tenure.country();
        if (country.isPresent()) {
          byCountry.put(country.get(), tenure);
        } else {
          ofBodies.put(Folded.of(tenure.office()), tenure);
        }
      }
    }
    return new Offices(registry, byCountry.build(), ofBodies.build());
  }

  /** All tenures of the office that folded words name; none when they name no known office. */
  ImmutableList<Tenure> tenures(String folded) {
    String words = folded.startsWith(" the ") ? folded.substring(4) : folded;
    ImmutableList.Builder<Tenure> found = ImmutableList.builder();
    found.addAll(ofBodies.get(words));
    int of = words.indexOf(" of ");
    for (; of > 0; of = words.indexOf(" of ", of + 1)) {
      found.addAll(tenures(words.substring(0, of + 1), withoutThe(words.substring(of + 3))));
    }
    for (int gap = words.indexOf(' ', 1); gap > 0; gap = words.indexOf(' ', gap + 1)) {
      found.addAll(tenures(words.substring(gap), words.substring(0, gap)));
    }
    return found.build();
  }

  private ImmutableList<Tenure> tenures(String office, String state) {
    return registry.countriesNamed(state.trim()).stream()
        .flatMap(country -> byCountry.get(country).stream())
        .filter(tenure -> Folded.of(tenure.office()).equals(office))
        .collect(ImmutableList.toImmutableList());
  }

  private static String withoutThe(String words) {
    return words.startsWith(" the ") ? words.substring(4) : words;
  }
}
