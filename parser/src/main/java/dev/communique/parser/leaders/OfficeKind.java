package dev.communique.parser.leaders;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;

/** What an office is; one office may be several of these. */
public enum OfficeKind {
  /** Head of state. */
  STATE,
  /** Head of government. */
  GOVERNMENT,
  /** Head of the ruling party. */
  PARTY,
  /** A throne: king, emir, ruler, pope. */
  THRONE,
  /** Heir to a throne. */
  HEIR,
  /** Chair of a parliament. */
  SPEAKER,
  /** Elected and not yet in office. */
  ELECT,
  /** Head of an international body. */
  BODY,
  /** The one whom the press calls the country's leader. */
  LEADER;

  /** A bit of its own. */
  int bit() {
    return 1 << ordinal();
  }

  /** The bits of several. */
  static int mask(Iterable<OfficeKind> kinds) {
    int mask = 0;
    for (OfficeKind kind : kinds) {
      mask |= kind.bit();
    }
    return mask;
  }

  /** {@return the spelling in a registry file} */
  String spelling() {
    return Ascii.toLowerCase(name());
  }

  static Optional<OfficeKind> of(String spelling) {
    return Arrays.stream(values()).filter(kind -> kind.spelling().equals(spelling)).findFirst();
  }

  /** The kinds of a cell {@code state+leader}; throws when one is unknown. */
  static ImmutableSet<OfficeKind> parse(String cell, String separator, RegistryRow row) {
    ImmutableSet.Builder<OfficeKind> kinds = ImmutableSet.builder();
    for (String part : RegistryRow.split(cell, separator)) {
      kinds.add(of(part).orElseThrow(() -> row.error("unknown kind of office '" + part + "'")));
    }
    return kinds.build();
  }
}
