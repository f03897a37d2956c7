package dev.communique.parser.leaders;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All roles of one small word.
 *
 * @param mask a bit for each role
 */
record WordRoles(long mask) {
  private static final long OPENING =
      bit(WordRole.DEFINITE)
          | bit(WordRole.INDEFINITE)
          | bit(WordRole.POSSESSIVE)
          | bit(WordRole.FORMER)
          | bit(WordRole.ELECT)
          | bit(WordRole.NEW)
          | bit(WordRole.CURRENT);

  boolean has(WordRole role) {
    return (mask & bit(role)) != 0;
  }

  /** Whether a mention can start with such a word. */
  boolean opens() {
    return (mask & OPENING) != 0;
  }

  /** The words of the resources with their roles. */
  static Map<String, WordRoles> read() {
    Map<String, WordRoles> roles = new LinkedHashMap<>();
    for (RegistryRow row : RegistryFile.resource("words.csv")) {
      WordRole role = WordRole.valueOf(row.required("role"));
      row.list("words").forEach(word -> add(roles, word, role));
    }
    for (String name : LeadersLexicon.lines("given-names.txt")) {
      add(roles, NameForms.key(name), WordRole.GIVEN_NAME);
    }
    return roles;
  }

  private static void add(Map<String, WordRoles> roles, String word, WordRole role) {
    roles.merge(word, new WordRoles(bit(role)), (a, b) -> new WordRoles(a.mask | b.mask));
  }

  static long bit(WordRole role) {
    return 1L << role.ordinal();
  }
}
