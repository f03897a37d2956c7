package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.communique.model.CountryCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All terms of a registry by holder, by state and by office. Immutable. */
final class TermTables {
  private final ImmutableListMultimap<String, OfficeTerm> byCountry;

  /** Only terms of offices whose name says of what they are. */
  private final ImmutableListMultimap<String, OfficeTerm> byOffice;

  private final ImmutableMap<OfficeTerm, LeaderRecord> holders;
  private final ImmutableList<OfficeTerm> thrones;

  private TermTables(
      ImmutableListMultimap<String, OfficeTerm> byCountry,
      ImmutableListMultimap<String, OfficeTerm> byOffice,
      ImmutableMap<OfficeTerm, LeaderRecord> holders,
      ImmutableList<OfficeTerm> thrones) {
    this.byCountry = byCountry;
    this.byOffice = byOffice;
    this.holders = holders;
    this.thrones = thrones;
  }

  static TermTables of(Iterable<LeaderRecord> leaders) {
    ImmutableListMultimap.Builder<String, OfficeTerm> byCountry = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, OfficeTerm> byOffice = ImmutableListMultimap.builder();
    ImmutableMap.Builder<OfficeTerm, LeaderRecord> holders = ImmutableMap.builder();
    ImmutableList.Builder<OfficeTerm> thrones = ImmutableList.builder();
    for (LeaderRecord leader : leaders) {
      for (OfficeTerm term : leader.terms()) {
        byCountry.put(key(term.country()), term);
        holders.put(term, leader);
        if (isAlone(term)) {
          byOffice.put(term.bareOffice(), term);
        }
        if (term.is(OfficeKind.THRONE)) {
          thrones.add(term);
        }
      }
    }
    return new TermTables(
        byCountry.build(), byOffice.build(), holders.buildOrThrow(), thrones.build());
  }

  LeaderRecord holder(OfficeTerm term) {
    LeaderRecord leader = holders.get(term);
    if (leader == null) {
      throw new IllegalArgumentException("term must be of this registry: " + term);
    }
    return leader;
  }

  ImmutableList<OfficeTerm> thrones() {
    return thrones;
  }

  /** All terms of a state, or of the international bodies. */
  ImmutableList<OfficeTerm> of(@Nullable CountryCode country) {
    return byCountry.get(key(country));
  }

  /** The terms held at a date; who was followed in office by then is out. */
  List<OfficeTerm> at(@Nullable CountryCode country, Days days) {
    List<OfficeTerm> held = new ArrayList<>(4);
    for (OfficeTerm term : of(country)) {
      if (term.isHeldIn(days)) {
        held.add(term);
      }
    }
    return withoutFollowed(held, days);
  }

  /** Those who hold the office of that whole name at a date, in whatever state or body. */
  List<LeaderRecord> holdersOf(String office, Days days) {
    ImmutableList<OfficeTerm> all = byOffice.get(office);
    if (all.isEmpty()) {
      return List.of();
    }
    List<OfficeTerm> held = new ArrayList<>(2);
    for (OfficeTerm term : all) {
      if (term.isHeldIn(days)) {
        held.add(term);
      }
    }
    return withoutFollowed(held, days).stream().map(this::holder).toList();
  }

  /** Whether the office's name says of what it is: of bodies, and of thrones below a state. */
  private static boolean isAlone(OfficeTerm term) {
    return term.country() == null || term.is(OfficeKind.THRONE) || term.is(OfficeKind.HEIR);
  }

  /** Those of the terms that no other of them followed by the date. */
  static List<OfficeTerm> withoutFollowed(List<OfficeTerm> terms, Days days) {
    List<OfficeTerm> open = terms;
    for (OfficeTerm term : terms) {
      if (isFollowed(term, terms, days)) {
        open = open == terms ? new ArrayList<>(terms) : open;
        open.remove(term);
      }
    }
    return open;
  }

  private static boolean isFollowed(OfficeTerm term, List<OfficeTerm> terms, Days days) {
    for (OfficeTerm other : terms) {
      if (term.isSucceededBy(other, days)) {
        return true;
      }
    }
    return false;
  }

  private static String key(@Nullable CountryCode country) {
    return country == null ? "" : country.value();
  }
}
