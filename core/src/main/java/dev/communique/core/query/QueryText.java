package dev.communique.core.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text form of a query by recursive descent, in one pass and with a limit on nesting.
 *
 * <pre>
 * query   = any { option }            options may stand anywhere at the top
 * any     = all { "or" all }
 * all     = part { [ "and" ] part }
 * part    = ( "-" | "not" ) part | "(" [ any ] ")" | term
 * term    = [ field ":" ] value | field ":" "(" value { "or" value } ")"
 * value   = word [ "*" ] | '"' … '"' [ "~" number ]
 * option  = ( "sort" | "limit" | "offset" ) ":" value
 * </pre>
 */
final class QueryText {
  private static final int MOST_NESTED = 50;
  private static final int LONGEST = 10_000;
  private static final ImmutableSet<String> OPERATORS = ImmutableSet.of("and", "or", "not");
  private static final ImmutableList<String> OPTIONS = ImmutableList.of("sort", "limit", "offset");

  private final QueryScanner in;
  private final @Nullable Kind kind;
  private int depth;
  private Condition condition = Condition.everything();
  private Optional<Sorting> sorting = Optional.empty();
  private OptionalInt offset = OptionalInt.empty();
  private OptionalInt limit = OptionalInt.empty();

  private QueryText(@Nullable Kind kind, String text) {
    this.in = new QueryScanner(text);
    this.kind = kind;
  }

  /** Reads a text whatever it is for. */
  static QueryText parse(String text) {
    return new QueryText(null, text).run(text);
  }

  /** Reads a text for a kind of thing; fields that it has not are errors. */
  static QueryText parse(Kind kind, String text) {
    return new QueryText(kind, text).run(text);
  }

  /** Whether a word by itself would not be read as a word to look for. */
  static boolean isOperator(String word) {
    return OPERATORS.contains(word);
  }

  private QueryText run(String text) {
    if (text.length() > LONGEST) {
      throw in.error("a query is longer than " + LONGEST + " characters", LONGEST);
    }
    condition = any().orElseGet(Condition::everything);
    if (!in.isAtEnd()) {
      throw in.error("unexpected " + in.shown(), in.at());
    }
    return this;
  }

  Condition condition() {
    return condition;
  }

  Optional<Sorting> sorting() {
    return sorting;
  }

  OptionalInt offset() {
    return offset;
  }

  OptionalInt limit() {
    return limit;
  }

  /** Alternatives; empty when there is nothing before the end or a closing bracket. */
  private Optional<Condition> any() {
    Optional<Condition> first = all();
    if (!in.isWord("or")) {
      return first;
    }
    List<Condition> parts = new ArrayList<>();
    parts.add(first.orElseThrow(() -> in.error("expected a condition before or", in.at())));
    while (in.takeWord("or")) {
      parts.add(all().orElseThrow(() -> in.error("expected a condition after or", in.at())));
    }
    return Optional.of(Condition.any(parts));
  }

  private Optional<Condition> all() {
    List<Condition> parts = new ArrayList<>();
    boolean wanted = false;
    while (!in.isAtEnd() && !in.is(')') && !in.isWord("or")) {
      if (!option()) {
        parts.add(part());
      }
      wanted = in.takeWord("and");
    }
    if (wanted) {
      throw in.error("expected a condition after and", in.at());
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(Condition.all(parts));
  }

  private Condition part() {
    int start = in.at();
    if (++depth > MOST_NESTED) {
      throw in.error("conditions are nested more than " + MOST_NESTED + " deep", start);
    }
    Condition part = negated();
    depth--;
    return part;
  }

  private Condition negated() {
    if (in.isWord("and")) {
      throw in.error("expected a condition before and", in.at());
    }
    if (in.takeWord("not") || in.takeMinus()) {
      if (in.isAtEnd() || in.is(')') || in.isWord("or")) {
        throw in.error("expected a condition after not", in.at());
      }
      return part().not();
    }
    int open = in.at();
    if (in.take('(')) {
      Condition inside = any().orElseGet(Condition::everything);
      if (!in.take(')')) {
        throw in.error("this bracket is never closed", open);
      }
      return inside;
    }
    return term();
  }

  private Condition term() {
    int start = in.at();
    Optional<String> name = in.takeField();
    if (name.isEmpty()) {
      return value(Field.ABOUT, start);
    }
    Field field = field(name.get(), start);
    int open = in.at();
    return in.take('(') ? values(field, open) : value(field, in.at());
  }

  private Field field(String name, int start) {
    if (OPTIONS.contains(name)) {
      throw in.error(name + ": can stand at the top only, once", start);
    }
    Field field =
        Field.find(name)
            .orElseThrow(() -> in.error("unknown field \"" + name + "\"" + near(name), start));
    if (kind != null && !field.kinds().contains(kind)) {
      throw in.error(FieldCheck.reason(kind, field), start);
    }
    return field;
  }

  private String near(String name) {
    ImmutableList<Field> fields =
        kind == null ? ImmutableList.copyOf(Field.values()) : Field.of(kind);
    List<String> known = new ArrayList<>(fields.stream().map(Field::spelling).toList());
    known.addAll(OPTIONS);
    String suggestion = Names.suggestion(Names.spelling(name), known);
    return suggestion.isEmpty() ? "; fields are: " + String.join(", ", known) : suggestion;
  }

  /** {@code from:(Xi or Putin)}. */
  private Condition values(Field field, int open) {
    List<Condition> values = new ArrayList<>();
    do {
      values.add(value(field, in.at()));
    } while (in.takeWord("or"));
    if (!in.take(')')) {
      throw in.error("expected or, or ) for the bracket at column " + (open + 1), in.at());
    }
    return Condition.any(values);
  }

  private Condition value(Field field, int start) {
    String value = field.type() == ValueType.WORDS ? in.takeWords() : in.takeValue();
    try {
      return Condition.of(field, value);
    } catch (IllegalArgumentException bad) {
      throw in.error(String.valueOf(bad.getMessage()), start);
    }
  }

  // ---- options

  private boolean option() {
    Optional<String> name = OPTIONS.stream().filter(in::isField).findFirst();
    if (name.isEmpty() || depth > 0) {
      return false;
    }
    in.takeField();
    int start = in.at();
    String value = in.takeValue();
    switch (name.get()) {
      case "sort" -> sorting = Optional.of(sorting(value, start));
      case "limit" -> limit = OptionalInt.of(number(name.get(), value, start));
      default -> offset = OptionalInt.of(number(name.get(), value, start));
    }
    return true;
  }

  private Sorting sorting(String value, int start) {
    Sorting sorting;
    try {
      sorting = Sorting.parse(value);
    } catch (IllegalArgumentException bad) {
      throw in.error(String.valueOf(bad.getMessage()), start);
    }
    if (kind == Kind.LEADER && sorting != Sorting.DATE) {
      throw in.error(LeaderQuery.NOT_SORTED, start);
    }
    return sorting;
  }

  private int number(String name, String value, int start) {
    @Nullable Integer number = Ints.tryParse(value);
    if (number == null || number < 0) {
      throw in.error(name + " must be a whole number: \"" + value + "\"", start);
    }
    return number;
  }
}
