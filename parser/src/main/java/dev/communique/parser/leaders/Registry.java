package dev.communique.parser.leaders;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import dev.communique.model.Tenure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
  private final TermTables terms;
  private final ImmutableMap<CountryCode, Country> countries;
  private final ImmutableList<Title> titles;
  private final Supplier<ImmutableSetMultimap<String, CountryCode>> countriesByKey =
      Suppliers.memoize(this::countriesByKey);

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
    this.terms = TermTables.of(leaders.values());
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

  /** Whether there is any office of which it is not known who holds it on a day. */
  boolean isStaleBy(LocalDate day) {
    return day.isAfter(validThrough.earliest());
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
    return tenures(terms.at(country, Days.of(date)));
  }

  /**
   * {@return the tenures of a state's offices of one kind that are held at a date}
   *
   * @param country the state
   * @param kind the kind of office
   * @param date a day or range
   */
  public ImmutableList<Tenure> holders(CountryCode country, OfficeKind kind, PartialDate date) {
    return terms.at(country, Days.of(date)).stream()
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
    return countriesByKey.get().get(NameForms.key(name)).asList();
  }

  private ImmutableSetMultimap<String, CountryCode> countriesByKey() {
    ImmutableSetMultimap.Builder<String, CountryCode> byKey = ImmutableSetMultimap.builder();
    for (Country country : countries.values()) {
      country.keys().forEach(key -> byKey.put(key, country.code()));
    }
    return byKey.build();
  }

  /** {@return the states it knows} */
  public ImmutableList<CountryCode> countryCodes() {
    return countries.keySet().asList();
  }

  @Nullable LeaderRecord record(LeaderId id) {
    return leaders.get(id);
  }

  ImmutableList<LeaderRecord> records() {
    return leaders.values().asList();
  }

  ImmutableList<Country> countryList() {
    return countries.values().asList();
  }

  /** Its terms by state, office and holder. */
  TermTables terms() {
    return terms;
  }

  ImmutableList<Title> titles() {
    return titles;
  }

  private static ImmutableList<Tenure> tenures(List<OfficeTerm> terms) {
    return terms.stream().map(OfficeTerm::tenure).collect(ImmutableList.toImmutableList());
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
