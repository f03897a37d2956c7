package dev.communique.parser.leaders;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns rows of tenures into leaders with their terms. Used once. */
final class TenureRows {
  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

  private final Map<String, CountryCode> codes = new HashMap<>();
  private final Map<LeaderId, Person> people = new LinkedHashMap<>();
  private final Map<String, ImmutableSet<OfficeKind>> kinds = new HashMap<>();
  private final Map<String, Row> rows = new LinkedHashMap<>();

  TenureRows(ImmutableMap<CountryCode, Country> states) {
    for (CountryCode code : states.keySet()) {
      codes.put(code.value(), code);
    }
  }

  ImmutableMap<LeaderId, LeaderRecord> build(List<ImmutableList<RegistryRow>> files) {
    for (List<RegistryRow> file : files) {
      Map<String, Row> added = new LinkedHashMap<>();
      for (RegistryRow row : file) {
        Row read = read(row);
        if (added.putIfAbsent(read.key(), read) != null) {
          throw row.error("the same tenure stands twice");
        }
      }
      closeOpen(added.values());
      rows.putAll(added);
    }
    rows.values().forEach(row -> person(row).terms.add(row.term()));
    ImmutableMap.Builder<LeaderId, LeaderRecord> leaders = ImmutableMap.builder();
    people.forEach(
        (id, person) -> {
          if (!person.terms.isEmpty()) {
            leaders.put(id, person.build(id));
          }
        });
    return leaders.buildOrThrow();
  }

  /** A later file may know who followed; the open tenure of the office ends there. */
  private void closeOpen(Iterable<Row> added) {
    if (rows.isEmpty()) {
      return;
    }
    for (Row next : added) {
      rows.replaceAll((key, known) -> known.isFollowedBy(next) ? known.endingWith(next) : known);
    }
  }

  private Row read(RegistryRow row) {
    String name = row.required("name");
    String office = row.required("office");
    CountryCode country = country(row);
    PartialDate start = date(row, "from");
    PartialDate end = row.get("to").isEmpty() ? null : date(row, "to");
    if (end != null && end.latest().isBefore(start.earliest())) {
      throw row.error("'to' must not lie before 'from'");
    }
    String given = row.get("id");
    LeaderId id = LeaderId.of(given.isEmpty() ? NameForms.slug(name) : given);
    ImmutableSet<OfficeKind> kinds = kinds(row);
    Row read = new Row(id, office, country, start, end, kinds);
    people.computeIfAbsent(id, key -> new Person(name, country)).add(row);
    return read;
  }

  private ImmutableSet<OfficeKind> kinds(RegistryRow row) {
    String cell = row.get("kind");
    ImmutableSet<OfficeKind> known = kinds.get(cell);
    if (known == null) {
      known = OfficeKind.parse(cell, "+", row);
      kinds.put(cell, known);
    }
    return known;
  }

  private @Nullable CountryCode country(RegistryRow row) {
    String code = row.get("country");
    if (code.isEmpty()) {
      return null;
    }
    CountryCode known = codes.get(code);
    if (known == null) {
      // A file of leaders may come before the file of their states.
      Country.checkCode(code, row);
      known = CountryCode.of(code);
      codes.put(code, known);
    }
    return known;
  }

  static PartialDate date(RegistryRow row, String column) {
    try {
      return PartialDate.parse(row.required(column));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          row.error("column '" + column + "' must be a date: '" + row.get(column) + "'")
              .getMessage(),
          e);
    }
  }

  private Person person(Row row) {
    return Objects.requireNonNull(people.get(row.id));
  }

  /** One tenure. */
  private record Row(
      LeaderId id,
      String office,
      @Nullable CountryCode country,
      PartialDate start,
      @Nullable PartialDate end,
      ImmutableSet<OfficeKind> kinds) {

    /** Equal for rows that tell of the same tenure. */
    String key() {
      String state = country == null ? "" : country.value();
      long day = start.earliest().toEpochDay();
      return state + "/" + office + "/" + id.value() + "/" + day;
    }

    boolean isFollowedBy(Row next) {
      return end == null
          && !id.equals(next.id)
          && office.equals(next.office)
          && Objects.equals(country, next.country)
          && start.earliest().isBefore(next.start.earliest());
    }

    Row endingWith(Row next) {
      return new Row(id, office, country, start, next.start, kinds);
    }

    OfficeTerm term() {
      return new OfficeTerm(id, office, country, start, end, kinds);
    }
  }

  /** What the rows of one person say together. */
  private static final class Person {
    private final String name;
    private @Nullable CountryCode country;
    private final List<String> shortNames = new ArrayList<>();
    private final List<String> variants = new ArrayList<>();
    private Sex sex = Sex.UNKNOWN;
    private final List<OfficeTerm> terms = new ArrayList<>();

    Person(String name, @Nullable CountryCode country) {
      this.name = name;
      this.country = country;
    }

    void add(RegistryRow row) {
      shortNames.addAll(row.list("short"));
      variants.addAll(row.list("variants"));
      Sex told = Sex.parse(row.get("pronoun"), row);
      sex = told == Sex.UNKNOWN ? sex : told;
      if (!row.get("name").equals(name)) {
        variants.add(row.get("name"));
      }
      if (country == null && !row.get("country").isEmpty()) {
        country = CountryCode.of(row.get("country"));
      }
    }

    LeaderRecord build(LeaderId id) {
      if (shortNames.isEmpty()) {
        shortNames.add(Iterables.getLast(BLANK.split(name)));
      }
      terms.sort(Comparator.comparingLong(OfficeTerm::firstDay));
      Leader leader =
          Leader.builder().id(id).name(name).country(Optional.ofNullable(country)).build();
      return new LeaderRecord(
          leader,
          ImmutableSet.copyOf(shortNames).asList(),
          ImmutableSet.copyOf(variants).asList(),
          sex == Sex.UNKNOWN ? Sex.HE : sex,
          ImmutableList.copyOf(terms));
    }
  }
}
