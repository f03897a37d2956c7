package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from:Xi to:\"Kim Jong Un\" date:2017/2024 | from:Xi to:\"Kim Jong Un\" date:2017/2024",
        "FROM:Xi and TO:Kim | from:Xi to:Kim",
        "from:Xi or from:Putin to:Kim | from:Xi or from:Putin to:Kim",
        "(from:Xi or from:Putin) to:Kim | (from:Xi or from:Putin) to:Kim",
        "from:(Xi or \"Vladimir Putin\") | from:Xi or from:\"Vladimir Putin\"",
        "-from:Xi | -from:Xi",
        "not (from:Xi to:Kim) | -(from:Xi to:Kim)",
        "- from:Xi | ''",
        "((from:Xi)) | from:Xi",
        "purpose:Congratulation | purpose:congratulation",
        "occasion:FOUNDING_ANNIVERSARY | occasion:founding-anniversary",
        "date:2017-01-01/2017-12-31 | date:2017",
        "stability | stability",
        "Jong-un | jong-un",
        "stab* | stab*",
        "\"Peace and  stability\" | \"peace and stability\"",
        "\"peace stability\"~5 | \"peace stability\"~5",
        "content:\"strategic communication\" | content:\"strategic communication\"",
        "about:or | about:or",
        "\"peace (and) \"~3 | \"peace and\"~3",
        "\"(peace )\" | \"peace\"",
        "-sanctions | -sanctions",
        "from:\"a \\\"b\\\" c\" | from:\"a \\\"b\\\" c\"",
        "from:Díaz-Canel | from:Díaz-Canel",
        "'' | ''",
        "() | ''",
        "sort:-date limit:10 offset:20 from:Xi | from:Xi sort:-date offset:20 limit:10",
        "from:Xi or from:Putin limit:1 | (from:Xi or from:Putin) limit:1",
      })
  void is_read_and_printed(String text, String printed) {
    if (text.startsWith("- ")) {
      assertThatExceptionOfType(QuerySyntaxException.class)
          .isThrownBy(() -> Question.parse(Kind.MESSAGE, text));
      return;
    }
    Question question = Question.parse(Kind.MESSAGE, text);
    assertThat(question).hasToString(printed);
    assertThat(Question.parse(Kind.MESSAGE, printed)).isEqualTo(question);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "form:Xi | 1 | a query for messages cannot ask by form",
        "to:Kim fron:Xi | 8 | unknown field \"fron\" (did you mean from?)",
        "frobnicate:Xi | 1 | unknown field \"frobnicate\"; fields are: from, to",
        "purpose:congratulations | 9 | (did you mean congratulation?)",
        "date:yesterday | 6 | yesterday",
        "from: | 6 | expected a value",
        "from:\"Kim | 6 | this quotation mark is never closed",
        "(from:Xi | 1 | this bracket is never closed",
        "from:Xi) | 8 | unexpected ')'",
        "from:Xi or | 11 | expected a condition after or",
        "or from:Xi | 1 | expected a condition before or",
        "from:Xi and | 12 | expected a condition after and",
        "not | 4 | expected a condition after not",
        "from:(Xi Putin) | 10 | expected or, or )",
        "\"…\" | 1 | words must hold a letter or digit",
        "\"peace\"~x | 1 | expected ~ and a number",
        "\"peace\"~9999 | 1 | distance must lie between 0 and 1000",
        "(limit:5) | 2 | limit: can stand at the top only",
        "limit:many | 7 | limit must be a whole number",
        "limit:-1 | 7 | limit must be a whole number",
        "sort:size | 6 | not an order: \"size\"",
        "ordinal:0 | 9 | ordinal must be a whole number from 1",
        "is:repli | 4 | (did you mean reply?)",
        "from:\"Kim\"Jong | 11 | expected a blank after the quotation mark, not 'J'",
        "from:) | 6 | expected a value, not ')'",
        "to:Kim from:(Xi Putin) | 17 | for the bracket at column 13",
        "direct:yes | 1 | unknown field \"direct\"; fields are: from, to, with, date,",
      })
  void errors_name_the_column_and_what_was_likely_meant(String text, int column, String reason) {
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> Question.parse(Kind.MESSAGE, text))
        .satisfies(error -> assertThat(error.column()).isEqualTo(column))
        .withMessageContaining(reason)
        .withMessageContaining("\n  " + text + "\n  " + " ".repeat(column - 1) + "^");
  }

  @Test
  void a_value_that_is_missing_is_no_wrong_one() {
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> Question.parse(Kind.MESSAGE, "from: "))
        .withMessageStartingWith("column 7: expected a value\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "A", "Z", "x0", "x9", "azAZ09", "x-y", "x_y"})
  void whatever_could_be_a_field_is_taken_for_one(String name) {
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> Question.parse(Kind.MESSAGE, name + ":peace"))
        .withMessageStartingWith("column 1: unknown field \"" + name + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"`", "{", "@", "[", "/", ";"})
  void what_could_be_none_is_a_word(String sign) {
    assertThat(Question.parse(Kind.MESSAGE, "x" + sign + ":peace")).hasToString("x-peace");
  }

  @Test
  void limits_are_what_can_be_read() {
    String longest = "from:" + "x".repeat(9_995);
    assertThat(Question.parse(Kind.MESSAGE, longest)).hasToString(longest);
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> Question.parse(Kind.MESSAGE, longest + "x"))
        .withMessageStartingWith("column 10001: a query is longer than 10000 characters");
    assertThat(Question.parse(Kind.MESSAGE, "(".repeat(49) + "x" + ")".repeat(49)))
        .hasToString("x");
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> Question.parse(Kind.MESSAGE, "(".repeat(50) + "x" + ")".repeat(50)))
        .withMessageStartingWith("column 51: conditions are nested more than 50 deep");
  }

  @Test
  void a_question_for_leaders_takes_no_order() {
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> Question.parse(Kind.LEADER, "naming:Xi sort:-date"))
        .satisfies(error -> assertThat(error.column()).isEqualTo(16))
        .withMessageContaining("they cannot be sorted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "-", "not ", "(a or "})
  void deep_nesting_is_an_error_and_no_overflow(String part) {
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> Question.parse(Kind.MESSAGE, part.repeat(1_000) + "x"))
        .withMessageContaining("nested more than 50 deep");
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> Question.parse(Kind.MESSAGE, part.repeat(100_000) + "x"))
        .withMessageContaining("longer than 10000 characters");
  }

  @Test
  void any_condition_is_read_back_as_it_was_printed() {
    for (int seed = 0; seed < 5_000; seed++) {
      Question question = new RandomQuestions(seed).question(Kind.MESSAGE);
      assertThat(Question.parse(Kind.MESSAGE, question.toString()))
          .as("seed %s", seed)
          .isEqualTo(question);
    }
  }

  @Test
  void any_text_is_a_question_or_the_documented_error() {
    ImmutableList<String> parts =
        ImmutableList.of(
            "from:",
            "\"",
            "(",
            ")",
            "-",
            " ",
            "or",
            "and",
            "not",
            "xi",
            "*",
            "~5",
            "\\",
            "date:",
            "2017",
            "/",
            "sort:",
            "limit:",
            "purpose:",
            "thanks",
            "\u0000",
            "é",
            "\uD83D",
            ":",
            "'");
    int read = 0;
    for (int seed = 0; seed < 50_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      try {
        Question question = Question.parse(Kind.MESSAGE, text.toString());
        assertThat(Question.parse(Kind.MESSAGE, question.toString()))
            .as("seed %s: %s", seed, text)
            .isEqualTo(question);
        read++;
      } catch (QuerySyntaxException documented) {
        assertThat(documented.column()).isBetween(1, text.length() + 1);
      }
    }
    assertThat(read).isBetween(1_000, 49_000);
  }
}
