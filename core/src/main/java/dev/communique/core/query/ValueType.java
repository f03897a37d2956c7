package dev.communique.core.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.primitives.Ints;
import dev.communique.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the value of a query's field is; brings values into the one form they are kept in. */
enum ValueType {
  /** A leader, a state, an office at a date, a group, or words of a written name. */
  NAME {
    @Override
    String normal(Field field, String value) {
      checkArgument(
          value.codePoints().anyMatch(Character::isLetterOrDigit),
          "%s must hold a letter or digit: \"%s\"",
          field.spelling(),
          value);
      return CharMatcher.whitespace().trimAndCollapseFrom(value, ' ');
    }
  },
  /** A stretch of days. */
  DATE {
    @Override
    String normal(Field field, String value) {
      return PartialDate.parse(value.trim()).toString();
    }
  },
  /** One of a few words. */
  CHOICE {
    @Override
    String normal(Field field, String value) {
      String word = Names.spelling(value);
      checkArgument(
          field.choices().contains(word),
          "not a value of %s: \"%s\"%s; one of: %s",
          field.spelling(),
          value,
          Names.suggestion(word, field.choices()),
          Joiner.on(", ").join(field.choices()));
      return word;
    }
  },
  /** A whole number from 1. */
  NUMBER {
    @Override
    String normal(Field field, String value) {
      @Nullable Integer number = Ints.tryParse(value.trim());
      checkArgument(
          number != null && number >= 1,
          "%s must be a whole number from 1: \"%s\"",
          field.spelling(),
          value);
      return number.toString();
    }
  },
  /** Words in the text. */
  WORDS {
    @Override
    String normal(Field field, String value) {
      return WordPattern.parse(value).toString();
    }
  };

  /** The value as it is kept, so that equal values are equal strings; throws on a bad one. */
  abstract String normal(Field field, String value);
}
