package dev.communique.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.ArticleDate;
import dev.communique.model.PartialDate;
import dev.communique.parser.text.Layout;
import dev.communique.parser.text.LayoutFinder;
import dev.communique.parser.text.TextRecord;
import dev.communique.parser.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The three acceptance articles, where they are present. */
@EnabledIf("present")
class SeedDatesTest {
  private static final Path SEEDS = Path.of(System.getProperty("communique.shared", ""), "seeds");

  static boolean present() {
    return Files.isDirectory(SEEDS);
  }

  private record Read(String text, Words words, Dating dating) {
    ArticleDate date() {
      return dating.date().orElseThrow();
    }

    List<String> evidence() {
      return date().evidence().stream().map(span -> span.in(text)).toList();
    }

    List<String> dates() {
      return DateFinder.create().find(words, date().value()).stream()
          .map(date -> TimeText.show(text, date))
          .toList();
    }
  }

  private static Read read(String seed) {
    try (Stream<Path> files = Files.list(SEEDS)) {
      Path file =
          files.filter(f -> f.getFileName().toString().contains(seed)).findFirst().orElseThrow();
      String text = Files.readString(file);
      Layout layout = LayoutFinder.create().find(TextRecord.of(text, seed));
      Words words = Words.scan(text, ImmutableList.copyOf(layout.paragraphs()), TimeText.LEXICON);
      return new Read(text, words, ArticleDater.create().date(layout, words, seed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_header_is_confirmed_by_a_weekday() {
    Read read = read("000");

    assertThat(read.date().value()).isEqualTo(PartialDate.parse("2022-11-26"));
    assertThat(read.date().origin().spelling()).isEqualTo("header");
    assertThat(read.evidence()).contains("on Saturday");
    assertThat(read.dating().problems()).isEmpty();
    assertThat(read.dates())
        .contains(
            "May=2022-05",
            "November 18=2022-11-18",
            "last month=2022-10",
            "2017=2017",
            "Earlier this month=2022-11");
  }

  @Test
  void the_header_is_confirmed_by_a_day_in_brackets() {
    Read read = read("003");

    assertThat(read.date().value()).isEqualTo(PartialDate.parse("2017-11-02"));
    assertThat(read.date().origin().spelling()).isEqualTo("header");
    assertThat(read.evidence()).contains("Thursday (Nov 2)");
    assertThat(read.dating().problems()).isEmpty();
    assertThat(read.dates())
        .contains(
            "last week=2017-10-23/2017-10-29",
            "July 2016=2016-07",
            "Sept 22=2017-09-22",
            "next week=2017-11-06/2017-11-12",
            "Friday=2017-11-03",
            "this year=2017");
  }

  @Test
  void without_a_header_anniversary_and_weekday_tell_the_day() {
    Read read = read("004");

    assertThat(read.date().value()).isEqualTo(PartialDate.parse("2024-09-09"));
    assertThat(read.date().origin().spelling()).isEqualTo("inferred");
    assertThat(read.evidence())
        .anyMatch(words -> words.contains("76th founding anniversary"))
        .contains("Monday");
    assertThat(read.dates())
        .contains(
            "Jan. 1=2024-01-01",
            "May=2024-05",
            "Oct. 6=2024-10-06",
            "February=2024-02",
            "Monday=2024-09-09");
  }
}
