package dev.communique.core.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.communique.model.PartialDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a query asks for, as a value: it knows no source and no registry, so that every kind of
 * source answers the same condition. Prints in the text form of queries, from which {@link #parse}
 * makes an equal condition.
 *
 * <p>Names are those that {@link NameBook} knows: leaders by id, full name or what the press calls
 * them alone; states, whose leaders are all meant; offices, held on the day; groups. A name it does
 * not know is looked for in the words of the article.
 */
public sealed interface Condition {
  /**
   * One field and its value.
   *
   * @param field what is asked about
   * @param value the value in the form that the text of a query has it in, without quotation marks
   *     around a name: {@code Xi Jinping}, {@code 2017/2024}, {@code "strategic communication"}
   */
  record Term(Field field, String value) implements Condition {
    /**
     * Checks the value and brings it into the one form in which it is kept.
     *
     * @param field what is asked about
     * @param value the value
     */
    public Term {
      value = field.type().normal(field, value);
    }

    PartialDate dates() {
      return PartialDate.parse(value);
    }

    WordPattern words() {
      return WordPattern.parse(value);
    }

    @Override
    public String toString() {
      boolean bare = field == Field.ABOUT && !QueryText.isOperator(value);
      return bare ? value : field.spelling() + ":" + written();
    }

    private String written() {
      boolean asIs = field.type() == ValueType.WORDS || QueryScanner.canStandBare(value);
      return asIs ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
  }

  /**
   * Everything that meets all of some conditions; of none, everything.
   *
   * @param conditions the conditions, none or at least two; an {@code All} among them is taken
   *     apart
   */
  record All(ImmutableList<Condition> conditions) implements Condition {
    /**
     * Takes conditions of the same kind apart.
     *
     * @param conditions the conditions
     */
    public All {
      ImmutableList.Builder<Condition> flat = ImmutableList.builder();
      for (Condition part : conditions) {
        flat.addAll(part instanceof All all ? all.conditions() : ImmutableList.of(part));
      }
      conditions = flat.build();
      checkArgument(conditions.size() != 1, "one condition is no combination: %s", conditions);
    }

    @Override
    public String toString() {
      return conditions.stream()
          .map(part -> part instanceof Any ? "(" + part + ")" : part.toString())
          .collect(Collectors.joining(" "));
    }
  }

  /**
   * Everything that meets at least one of some conditions.
   *
   * @param conditions the conditions, at least two; an {@code Any} among them is taken apart
   */
  record Any(ImmutableList<Condition> conditions) implements Condition {
    /**
     * Takes conditions of the same kind apart.
     *
     * @param conditions the conditions
     */
    public Any {
      ImmutableList.Builder<Condition> flat = ImmutableList.builder();
      for (Condition part : conditions) {
        flat.addAll(part instanceof Any any ? any.conditions() : ImmutableList.of(part));
      }
      conditions = flat.build();
      checkArgument(conditions.size() > 1, "one of at least two conditions: %s", conditions);
    }

    @Override
    public String toString() {
      return conditions.stream()
          .map(part -> part.equals(everything()) ? "()" : part.toString())
          .collect(Collectors.joining(" or "));
    }
  }

  /**
   * Everything that does not meet a condition.
   *
   * @param condition the condition
   */
  record Not(Condition condition) implements Condition {
    @Override
    public String toString() {
      boolean several = condition instanceof All || condition instanceof Any;
      return several ? "-(" + condition + ")" : "-" + condition;
    }
  }

  /** {@return the condition that everything meets} */
  static Condition everything() {
    return new All(ImmutableList.of());
  }

  /**
   * {@return one field and its value}
   *
   * @param field what is asked about
   * @param value the value as the text form has it, without quotation marks around a name
   * @throws IllegalArgumentException if it is no value of the field
   */
  static Condition of(Field field, String value) {
    return new Term(field, value);
  }

  /**
   * {@return the condition that a text spells}
   *
   * @param text the text form, described in the README of this module
   * @throws QuerySyntaxException if the text is no condition; it says where and why
   */
  static Condition parse(String text) {
    return QueryText.parse(text).condition();
  }

  /**
   * {@return what meets all of some conditions}
   *
   * @param conditions the conditions; of none, everything
   */
  static Condition all(Iterable<? extends Condition> conditions) {
    ImmutableList.Builder<Condition> flat = ImmutableList.builder();
    for (Condition part : conditions) {
      flat.addAll(part instanceof All all ? all.conditions() : ImmutableList.of(part));
    }
    ImmutableList<Condition> list = flat.build();
    return list.size() == 1 ? list.get(0) : new All(list);
  }

  /**
   * {@return what meets one of some conditions}
   *
   * @param conditions at least one condition
   * @throws IllegalArgumentException if there is none
   */
  static Condition any(Iterable<? extends Condition> conditions) {
    checkArgument(!Iterables.isEmpty(conditions), "one of no conditions");
    ImmutableList<Condition> list = ImmutableList.copyOf(conditions);
    return list.size() == 1 ? list.get(0) : new Any(list);
  }

  /**
   * {@return this condition and another}
   *
   * @param other what must hold besides
   */
  default Condition and(Condition other) {
    return all(Arrays.asList(this, other));
  }

  /**
   * {@return this condition or another}
   *
   * @param other what may hold instead
   */
  default Condition or(Condition other) {
    return new Any(ImmutableList.copyOf(Arrays.asList(this, other)));
  }

  /** {@return its opposite} */
  default Condition not() {
    return new Not(this);
  }
}
