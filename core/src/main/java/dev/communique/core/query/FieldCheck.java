package dev.communique.core.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;

/** Whether a kind of thing can be asked for by the fields of a condition. */
final class FieldCheck {
  private FieldCheck() {}

  /** Throws when one of the fields is not one of the kind's. */
  static void check(Kind kind, Condition condition) {
    if (condition instanceof Condition.Term term) {
      checkArgument(term.field().kinds().contains(kind), "%s", reason(kind, term.field()));
    } else if (condition instanceof Condition.Not not) {
      check(kind, not.condition());
    } else if (condition instanceof Condition.All all) {
      all.conditions().forEach(part -> check(kind, part));
    } else if (condition instanceof Condition.Any any) {
      any.conditions().forEach(part -> check(kind, part));
    }
  }

  /** Why a kind cannot be asked for by a field. */
  static String reason(Kind kind, Field field) {
    return "a query for "
        + kind.noun()
        + " cannot ask by "
        + field.spelling()
        + "; it can by: "
        + Joiner.on(", ").join(Field.of(kind).stream().map(Field::spelling).iterator());
  }
}
