package dev.communique.core.query;

import dev.communique.model.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Turns a condition into a test of one kind of thing; names are looked up once. Each kind says what
 * the single conditions mean for it.
 *
 * @param <T> what is tested
 */
abstract class Matcher<T> {

  /** The test for a condition that is no combination; refuses one that this kind cannot meet. */
  abstract Predicate<T> single(Condition condition);

  final Predicate<T> compile(Condition condition) {
    if (condition instanceof Condition.All all) {
      List<Predicate<T>> tests = compile(all.conditions());
      return item -> tests.stream().allMatch(test -> test.test(item));
    }
    if (condition instanceof Condition.Any any) {
      List<Predicate<T>> tests = compile(any.conditions());
      return item -> tests.stream().anyMatch(test -> test.test(item));
    }
    if (condition instanceof Condition.Not not) {
      return compile(not.condition()).negate();
    }
    return single(condition);
  }

  private List<Predicate<T>> compile(List<Condition> conditions) {
    return conditions.stream().map(this::compile).toList();
  }

  static boolean canLieIn(Optional<PartialDate> date, PartialDate dates) {
    return date.filter(dates::overlaps).isPresent();
  }

  static IllegalArgumentException refuse(Condition condition, String kind) {
    return new IllegalArgumentException("a query for " + kind + " cannot ask: " + condition);
  }
}
