package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import dev.communique.model.CountryCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A state and what it is called. */
record Country(
    CountryCode code,
    String name,
    ImmutableList<String> names,
    ImmutableList<String> demonyms,
    ImmutableList<String> seats,
    ImmutableList<String> nicknames,
    ImmutableList<String> organs) {

  static Country parse(RegistryRow row) {
    String code = row.required("code");
    checkCode(code, row);
    return new Country(
        CountryCode.of(code),
        row.required("name"),
        row.list("names"),
        row.list("demonyms"),
        row.list("seats"),
        row.list("nicknames"),
        row.list("organs"));
  }

  static void checkCode(String code, RegistryRow row) {
    boolean right = code.length() == 3;
    for (int i = 0; right && i < 3; i++) {
      right = code.charAt(i) >= 'A' && code.charAt(i) <= 'Z';
    }
    if (!right) {
      throw row.error("country must be three capital letters: '" + code + "'");
    }
  }

  /** This country with the names of a later row added; the later usual name wins. */
  Country merge(Country later) {
    return new Country(
        code,
        later.name,
        union(union(names, ImmutableList.of(name)), later.names),
        union(demonyms, later.demonyms),
        union(seats, later.seats),
        union(nicknames, later.nicknames),
        union(organs, later.organs));
  }

  /** The keys of its code, names and demonyms. */
  Stream<String> keys() {
    return Stream.of(ImmutableList.of(code.value(), name), names, demonyms)
        .flatMap(List::stream)
        .map(NameForms::key);
  }

  private static ImmutableList<String> union(ImmutableList<String> one, ImmutableList<String> two) {
    Set<String> both = new LinkedHashSet<>(one);
    both.addAll(two);
    return ImmutableList.copyOf(both);
  }
}
