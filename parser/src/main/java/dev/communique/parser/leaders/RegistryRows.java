package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.model.CountryCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rows that a registry is built from, in the order of the files. */
record RegistryRows(
    String version,
    LocalDate validThrough,
    ImmutableList<RegistryRow> countries,
    ImmutableList<RegistryRow> titles,
    ImmutableList<RegistryRow> validity,
    ImmutableList<ImmutableList<RegistryRow>> tenures) {

  private static final ImmutableList<String> FILES =
      ImmutableList.of(
          "leaders-east-asia.csv",
          "leaders-south-asia.csv",
          "leaders-central-asia.csv",
          "leaders-middle-east.csv",
          "leaders-europe.csv",
          "leaders-americas.csv",
          "leaders-africa.csv",
          "leaders-oceania.csv",
          "leaders-bodies.csv");

  static RegistryRows builtIn() {
    RegistryRow edition = RegistryFile.resource("edition.csv").get(0);
    ImmutableList.Builder<RegistryRow> tenures = ImmutableList.builder();
    for (String file : FILES) {
      tenures.addAll(RegistryFile.resource(file));
    }
    return new RegistryRows(
        edition.required("version"),
        LocalDate.parse(edition.required("validThrough")),
        RegistryFile.resource("countries.csv"),
        RegistryFile.resource("titles.csv"),
        RegistryFile.resource("valid-through.csv"),
        ImmutableList.of(tenures.build()));
  }

  /** Every row goes where its columns say it belongs. */
  RegistryRows plus(ImmutableList<RegistryRow> rows, String file) {
    ImmutableList.Builder<RegistryRow> newCountries = ImmutableList.builder();
    ImmutableList.Builder<RegistryRow> newTitles = ImmutableList.builder();
    ImmutableList.Builder<RegistryRow> newValidity = ImmutableList.builder();
    ImmutableList.Builder<RegistryRow> newTenures = ImmutableList.builder();
    for (RegistryRow row : rows) {
      if (row.has("validThrough")) {
        newValidity.add(row);
      } else if (row.has("office")) {
        newTenures.add(row);
      } else if (row.has("phrase")) {
        newTitles.add(row);
      } else if (row.has("code")) {
        newCountries.add(row);
      } else {
        throw row.error("a row needs a column 'office', 'phrase', 'code' or 'validThrough'");
      }
    }
    return new RegistryRows(
        version + "+" + file,
        validThrough,
        join(countries, newCountries.build()),
        join(titles, newTitles.build()),
        join(validity, newValidity.build()),
        join(tenures, ImmutableList.of(newTenures.build())));
  }

  Registry build() {
    ImmutableList<Title> parsed =
        titles.stream()
            .flatMap(row -> Title.parse(row).stream())
            .collect(ImmutableList.toImmutableList());
    ImmutableMap<CountryCode, Country> states = states();
    return new Registry(this, new TenureRows(states).build(tenures), states, parsed);
  }

  /** How far each office is known. */
  ValidThrough validThroughs() {
    return ValidThrough.of(validThrough, validity, tenures);
  }

  private ImmutableMap<CountryCode, Country> states() {
    Map<CountryCode, Country> states = new LinkedHashMap<>();
    for (RegistryRow row : countries) {
      Country country = Country.parse(row);
      states.merge(country.code(), country, Country::merge);
    }
    return ImmutableMap.copyOf(states);
  }

  private static <T> ImmutableList<T> join(ImmutableList<T> one, ImmutableList<T> two) {
    return ImmutableList.<T>builder().addAll(one).addAll(two).build();
  }
}
