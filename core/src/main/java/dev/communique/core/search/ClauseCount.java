package dev.communique.core.search;

import dev.communique.core.query.Condition;
import dev.communique.core.query.NameBook;
import dev.communique.core.query.NameMeaning;

/**
 * How many clauses a condition becomes at most, counted as the index does: it answers a thousand or
 * so at a time. Most questions have a handful; a group of all offices of the world has more.
 */
final class ClauseCount {
  /** States, leaders, and what joins them. */
  private static final int BESIDES = 4;

  /** A leader's id, and both ends of the days. */
  private static final int OF_TENURE = 5;

  /** Both ends of some days, words in two fields. */
  private static final int OF_OTHERS = 6;

  private ClauseCount() {}

  static long of(Condition condition, NameBook names) {
    if (condition instanceof Condition.All all) {
      return 1 + all.conditions().stream().mapToLong(part -> of(part, names)).sum();
    }
    if (condition instanceof Condition.Any any) {
      return 1 + any.conditions().stream().mapToLong(part -> of(part, names)).sum();
    }
    if (condition instanceof Condition.Not not) {
      return 2 + of(not.condition(), names);
    }
    return of((Condition.Term) condition, names);
  }

  private static long of(Condition.Term term, NameBook names) {
    return switch (term.field()) {
      case FROM, TO, BY, NAMING, OF -> of(names.meaning(term.value()));
      case WITH -> 2 * of(names.meaning(term.value()));
      default -> OF_OTHERS;
    };
  }

  private static long of(NameMeaning meaning) {
    return BESIDES + (long) OF_TENURE * meaning.tenures().size() + meaning.words().size();
  }
}
