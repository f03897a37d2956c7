package dev.communique.core.search;

import com.google.common.collect.ImmutableTable;
import dev.communique.core.query.Field;
import dev.communique.core.query.Kind;
import java.util.Locale;
import java.util.Objects;

/**
 * What a field of queries is called in the index. Each kind has fields of its own, so that whatever
 * has one is of the kind. They are made once: the index looks each up for every document.
 */
final class FieldNames {
  private static final ImmutableTable<Kind, Field, FieldNames> ALL = all();

  /** The values that are looked for as they are, or the words of a field of words. */
  final String values;

  /** The first day that a date can be. */
  final String earliest;

  /** The last day that a date can be, where that is not the first. */
  final String latest;

  /** The ids of the leaders. */
  final String leaders;

  /** The states of the parties. */
  final String countries;

  /** The words of all names. */
  final String names;

  /** The words of the names that are no known leader's. */
  final String unresolved;

  private FieldNames(String name) {
    this.values = name;
    this.earliest = name + ".from";
    this.latest = name + ".to";
    this.leaders = name + ".leader";
    this.countries = name + ".country";
    this.names = name + ".name";
    this.unresolved = name + ".open";
  }

  /** The names of a field that the kind can be asked for by. */
  static FieldNames of(Kind kind, Field field) {
    return Objects.requireNonNull(ALL.get(kind, field), field.spelling());
  }

  private static ImmutableTable<Kind, Field, FieldNames> all() {
    ImmutableTable.Builder<Kind, Field, FieldNames> all = ImmutableTable.builder();
    for (Field field : Field.values()) {
      for (Kind kind : field.kinds()) {
        all.put(kind, field, new FieldNames(letter(kind) + "." + field.spelling()));
      }
    }
    return all.buildOrThrow();
  }

  private static String letter(Kind kind) {
    return kind.name().substring(0, 1).toLowerCase(Locale.ROOT);
  }
}
