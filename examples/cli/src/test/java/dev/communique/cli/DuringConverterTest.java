package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DuringConverterTest {
  @ParameterizedTest
  @ValueSource(strings = {"2018", "2018-06", "2018-06-15", "2017/2024", "2017-10-23/2018"})
  void takes_what_the_library_takes(String text) {
    assertThat(new DuringConverter().convert(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-13,6",
    "2018-02-30,9",
    "18,3",
    "2018-6,7",
    "June,1",
    "2018.06,5",
    "2018-06-15-,11",
    "2018/,6",
    "2018/June,6",
    "2018/2019-13,11",
    "2019/2018,6",
    "/2018,1",
    "2018/2019/2020,10",
  })
  void names_the_column_where_it_goes_wrong(String text, int column) {
    assertThatThrownBy(() -> new DuringConverter().convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("\"" + text + "\"")
        .hasMessageContaining("column " + column + ")");
  }

  @Test
  void nothing_at_all_goes_wrong_at_the_first_column() {
    assertThatThrownBy(() -> new DuringConverter().convert("")).hasMessageContaining("column 1)");
  }
}
