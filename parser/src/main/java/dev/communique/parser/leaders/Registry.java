package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import dev.communique.model.Tenure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who held which top office of which state when, from 1990 on; the names and titles they go by.
 *
 * <p>A user adds or overrides with CSV or JSON files of four kinds, told apart by their head line
 * (JSON: by the members of their objects):
 *
 * <pre>{@code
 * country,office,kind,name,from,to,short,variants,id,pronoun
 * XRU,King,state+throne+leader,Rudolf V of Ruritania,2001-05-01,,Rudolf,King Rudolf|Rudolf V,rudolf-v,he
 *
 * code,name,names,demonyms,seats,nicknames
 * XRU,Ruritania,Kingdom of Ruritania,Ruritanian|Ruritanians,Strelsau,
 *
 * phrase,class,offices,kinds,sex
 * lord protector,leader,Lord Protector,,
 *
 * country,office,validThrough
 * XRU,King,2024-06-30
 * }</pre>
 *
 * Lists are parted by bars, kinds are those of {@link OfficeKind} joined by plus signs, dates are
 * EDTF, an empty {@code to} is an open tenure. Lines that start with {@code #} are comments. A
 * tenure with the country, office, name and first day of a known one replaces it; an open tenure of
 * an office ends where a later file lets another person's begin. Immutable and thread-safe.
 */
public final class Registry {
  private final RegistryRows rows;
  private final ValidThrough validThrough;
  private final ImmutableMap<LeaderId, LeaderRecord> leaders;
  private final ImmutableListMultimap<String, OfficeTerm> termsByCountry;
  private final ImmutableListMultimap<String, OfficeTerm> termsByOffice;
  private final ImmutableMap<OfficeTerm, LeaderRecord> holders;
  private final ImmutableList<OfficeTerm> thrones;
  private final ImmutableMap<CountryCode, Country> countries;
  private final ImmutableList<Title> titles;

  Registry(
      RegistryRows rows,
      ImmutableMap<LeaderId, LeaderRecord> leaders,
      ImmutableMap<CountryCode, Country> countries,
      ImmutableList<Title> titles) {
    this.rows = rows;
    this.validThrough = rows.validThroughs();
    this.leaders = leaders;
    this.countries = countries;
    this.titles = titles;
    ImmutableListMultimap.Builder<String, OfficeTerm> byCountry = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, OfficeTerm> byOffice = ImmutableListMultimap.builder();
    ImmutableMap.Builder<OfficeTerm, LeaderRecord> byTerm = ImmutableMap.builder();
    for (LeaderRecord leader : leaders.values()) {
      for (OfficeTerm term : leader.terms()) {
        byCountry.put(key(term.country()), term);
        byOffice.put(term.bareOffice(), term);
        byTerm.put(term, leader);
      }
    }
    this.termsByCountry = byCountry.build();
    this.termsByOffice = byOffice.build();
    this.holders = byTerm.buildOrThrow();
    this.thrones =
        holders.keySet().stream()
            .filter(term -> term.is(OfficeKind.THRONE))
            .collect(ImmutableList.toImmutableList());
  }

  /** {@return the registry that comes with the library} */
  public static Registry builtIn() {
    return BuiltIn.REGISTRY;
  }

  /**
   * {@return this registry with the rows of a file added}
   *
   * @param path a {@code .csv} or {@code .json} file, UTF-8
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a row is wrong; the message names file and line
   */
  public Registry with(Path path) throws IOException {
    return rows.plus(RegistryFile.read(path), String.valueOf(path.getFileName())).build();
  }

  /** {@return which edition this is; files of a user add their names} */
  public String version() {
    return rows.version();
  }

  /**
   * {@return the last day through which it is known who holds the offices that have no day of their
   * own}
   */
  public LocalDate validThrough() {
    return rows.validThrough();
  }

  /**
   * {@return the last day through which it is known who holds an office; who holds it later is not}
   *
   * @param country the state
   * @param office as its tenures name it, with or without "Acting"
   */
  public LocalDate validThrough(CountryCode country, String office) {
    return validThrough.day(country, office);
  }

  /**
   * {@return the last day through which it is known who holds the office of a tenure}
   *
   * @param tenure of this registry, open or ended
   */
  public LocalDate validThrough(Tenure tenure) {
    return validThrough.day(tenure.country().orElse(null), tenure.office());
  }

  LocalDate validThrough(OfficeTerm term) {
    return validThrough.day(term.country(), term.office());
  }

  /** {@return everybody, in the order of the files} */
  public ImmutableList<Leader> leaders() {
    return leaders.values().stream()
        .map(LeaderRecord::leader)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the leader with an id, if known}
   *
   * @param id the id
   */
  public Optional<Leader> find(LeaderId id) {
    return Optional.ofNullable(leaders.get(id)).map(LeaderRecord::leader);
  }

  /**
   * {@return the leaders who go by a name: the usual one, a variant, or what the press calls them
   * alone; without regard to case, accents and hyphens}
   *
   * @param name the name
   */
  public ImmutableList<Leader> named(String name) {
    String key = NameForms.key(name);
    return leaders.values().stream()
        .filter(leader -> NameForms.of(leader).hasKey(key))
        .map(LeaderRecord::leader)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return every name that a leader goes by: full ones first, then those that stand alone; empty
   * for an unknown id}
   *
   * @param id the id
   */
  public ImmutableList<String> names(LeaderId id) {
    LeaderRecord leader = leaders.get(id);
    if (leader == null) {
      return ImmutableList.of();
    }
    NameForms forms = NameForms.of(leader);
    return ImmutableSet.<String>builder()
        .addAll(forms.full())
        .addAll(forms.single())
        .build()
        .asList();
  }

  /**
   * {@return the tenures of a leader, in order; empty for an unknown id}
   *
   * @param id the id
   */
  public ImmutableList<Tenure> tenures(LeaderId id) {
    LeaderRecord leader = leaders.get(id);
    return leader == null ? ImmutableList.of() : tenures(leader.terms());
  }

  /**
   * {@return the tenures of a state's offices that are held at a date, as far as is known; on the
   * day of a change, the new ones}
   *
   * @param country the state
   * @param date a day or range
   */
  public ImmutableList<Tenure> holders(CountryCode country, PartialDate date) {
    return tenures(termsAt(country, date));
  }

  /**
   * {@return the tenures of a state's offices of one kind that are held at a date}
   *
   * @param country the state
   * @param kind the kind of office
   * @param date a day or range
   */
  public ImmutableList<Tenure> holders(CountryCode country, OfficeKind kind, PartialDate date) {
    return termsAt(country, date).stream()
        .filter(term -> term.is(kind))
        .map(OfficeTerm::tenure)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the usual name of a state, if known}
   *
   * @param country the state
   */
  public Optional<String> countryName(CountryCode country) {
    return Optional.ofNullable(countries.get(country)).map(Country::name);
  }

  /**
   * {@return the states that go by a name: their code, a name, or what their people are called;
   * without regard to case, accents and hyphens}
   *
   * @param name the name
   */
  public ImmutableList<CountryCode> countriesNamed(String name) {
    String key = NameForms.key(name);
    return countries.values().stream()
        .filter(country -> country.goesBy(key))
        .map(Country::code)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the states it knows} */
  public ImmutableList<CountryCode> countryCodes() {
    return countries.keySet().asList();
  }

  @Nullable LeaderRecord record(LeaderId id) {
    return leaders.get(id);
  }

  LeaderRecord holder(OfficeTerm term) {
    LeaderRecord leader = holders.get(term);
    if (leader == null) {
      throw new IllegalArgumentException("term must be of this registry: " + term);
    }
    return leader;
  }

  ImmutableList<LeaderRecord> records() {
    return leaders.values().asList();
  }

  ImmutableList<Country> countryList() {
    return countries.values().asList();
  }

  ImmutableList<OfficeTerm> thrones() {
    return thrones;
  }

  ImmutableList<Title> titles() {
    return titles;
  }

  /** All terms of a state, or of the international bodies. */
  ImmutableList<OfficeTerm> terms(@Nullable CountryCode country) {
    return termsByCountry.get(key(country));
  }

  /** The terms held at a date; who was followed in office by then is out. */
  List<OfficeTerm> termsAt(@Nullable CountryCode country, PartialDate date) {
    List<OfficeTerm> held = new ArrayList<>(4);
    for (OfficeTerm term : terms(country)) {
      if (term.isHeldIn(date)) {
        held.add(term);
      }
    }
    if (held.size() > 1) {
      List<OfficeTerm> all = List.copyOf(held);
      held.removeIf(term -> all.stream().anyMatch(other -> term.isSucceededBy(other, date)));
    }
    return held;
  }

  /** Those who hold the office of that whole name at a date, in whatever state or body. */
  List<LeaderRecord> holdersOf(String office, PartialDate date) {
    List<OfficeTerm> held = new ArrayList<>(termsByOffice.get(office));
    held.removeIf(term -> !term.isHeldIn(date) || !isAlone(term));
    List<OfficeTerm> all = List.copyOf(held);
    held.removeIf(term -> all.stream().anyMatch(other -> term.isSucceededBy(other, date)));
    return held.stream().map(this::holder).toList();
  }

  /** Whether the office's name says of what it is: of bodies, and of thrones below a state. */
  private static boolean isAlone(OfficeTerm term) {
    return term.country() == null || term.is(OfficeKind.THRONE) || term.is(OfficeKind.HEIR);
  }

  private static ImmutableList<Tenure> tenures(List<OfficeTerm> terms) {
    return terms.stream().map(OfficeTerm::tenure).collect(ImmutableList.toImmutableList());
  }

  private static String key(@Nullable CountryCode country) {
    return country == null ? "" : country.value();
  }

  @Override
  public String toString() {
    return "registry "
        + version()
        + ", "
        + leaders.size()
        + " leaders, valid through "
        + validThrough();
  }

  /** Read when first asked for. */
  private static final class BuiltIn {
    static final Registry REGISTRY = RegistryRows.builtIn().build();
  }
}
