package dev.communique.core.query;

import com.google.common.collect.ImmutableList;
import dev.communique.model.PartialDate;
import java.util.Optional;

/** The outlet and the days that a condition cannot do without, and the names it uses. */
final class QuestionScope {
  private final ImmutableList<Condition.Term> terms;

  private QuestionScope(ImmutableList<Condition.Term> terms) {
    this.terms = terms;
  }

  static QuestionScope of(Condition condition) {
    ImmutableList.Builder<Condition.Term> terms = ImmutableList.builder();
    Iterable<Condition> parts =
        condition instanceof Condition.All all ? all.conditions() : ImmutableList.of(condition);
    for (Condition part : parts) {
      if (part instanceof Condition.Term term) {
        terms.add(term);
      }
    }
    return new QuestionScope(terms.build());
  }

  /** The outlet asked for; empty when it can be any. */
  Optional<String> outlet() {
    return terms.stream()
        .filter(term -> term.field() == Field.OUTLET || term.field() == Field.REPORTED_BY)
        .map(Condition.Term::value)
        .findFirst();
  }

  /** The days asked for, those that all terms allow; empty when it can be any. */
  Optional<PartialDate> dates() {
    Optional<PartialDate> dates = Optional.empty();
    for (Condition.Term term : terms) {
      if (term.field().type() == ValueType.DATE) {
        PartialDate days = term.dates();
        dates = dates.flatMap(known -> known.intersect(days)).or(() -> Optional.of(days));
      }
    }
    return dates;
  }

  /** What to say about a name that nobody is known by, when one that is known is near. */
  Optional<String> hint(NameBook names) {
    return terms.stream()
        .filter(term -> isPerson(term.field()) && !names.meaning(term.value()).isKnown())
        .findFirst()
        .map(term -> "nobody is known as " + term.value() + near(term.value(), names));
  }

  private static boolean isPerson(Field field) {
    return switch (field) {
      case FROM, TO, WITH, BY, NAMING -> true;
      default -> false;
    };
  }

  private static String near(String name, NameBook names) {
    return names.nearest(name).map(known -> "; did you mean " + known + "?").orElse("");
  }
}
