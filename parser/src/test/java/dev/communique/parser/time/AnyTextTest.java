package dev.communique.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.DateExpression;
import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import dev.communique.parser.text.Layout;
import dev.communique.parser.text.LayoutFinder;
import dev.communique.parser.text.TextRecord;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the words, the stage ends, and what it finds is in order and disjoint. */
class AnyTextTest {
  private static final String[] PIECES =
      ("the a of in on by since from to and or last next this that same past previous following"
              + " first second third 1st 5th 21st 31st 76th 0 1 5 9 12 15 25 30 31 45 99 110 1500 1950"
              + " 1990s 70s 2017 2024 9999 2017-11-02 31/12/2019 02/03/2020 31.04.2020 29-02-2019 Q3"
              + " 99999999999 1,500 40000 January Feb. March may May Sept. December Monday Sun. Tue"
              + " Friday yesterday today tomorrow day days week weeks month months quarter half year"
              + " years decade century centuries weekend ago earlier later before after from now early"
              + " late mid end beginning morning night spring summer fall winter two three hundred"
              + " thousand nineteen ninety several few fiscal Juche New Year's Day Christmas Easter"
              + " lunar New Year Eid al-Adha Nowruz Election Day anniversary founding independence"
              + " birthday ties North Korea China said will is held expected 's ' ( ) , . ; : - — / % $"
              + " “ ” \" Ruritania wrote")
          .split(" ");

  private static String soup(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      int gap = random.nextInt(12);
      text.append(gap == 0 ? "\n\n" : gap == 1 ? "" : gap == 2 ? "-" : " ");
    }
    return text.toString();
  }

  private static List<Span> paragraphs(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n", start)) {
      spans.add(Span.of(start, end));
      start = end + 2;
    }
    spans.add(Span.of(start, text.length()));
    return spans;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-02-29", "2019-03-14", "2017-11", "2016", "0001-01-01", "9999-12-31", "1000"})
  void dates_are_in_order_and_disjoint(String articleDate) {
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      String text = soup(random, 5 + random.nextInt(60));
      Words words = Words.scan(text, paragraphs(text), TimeText.LEXICON);

      List<DateExpression> found = DateFinder.create().find(words, PartialDate.parse(articleDate));

      assertOrdered(text, found.stream().map(DateExpression::span).toList());
      assertOrdered(
          text, DateFinder.create().findLengths(words).stream().map(TimeLength::span).toList());
      assertOrdered(
          text, AnniversaryFinder.create().find(words).stream().map(Anniversary::span).toList());
      assertThat(DateFinder.create().find(words, PartialDate.parse(articleDate))).isEqualTo(found);
    }
  }

  private static void assertOrdered(String text, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(span.end()).as(text).isGreaterThan(span.start());
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Test
  void an_article_of_any_words_is_dated_or_reported() {
    Random random = new Random(11);
    LayoutFinder layouts = LayoutFinder.create();
    ArticleDater dater = ArticleDater.create();
    List<String> headers =
        ImmutableList.of("", " date 2019-03-14 ", " date 2019-03 ", " date 9999-12-31 ");
    for (int round = 0; round < 600; round++) {
      String text = headers.get(round % headers.size()) + soup(random, 5 + random.nextInt(80));
      Layout layout = layouts.find(TextRecord.of(text, "soup.txt"));
      Words words = Words.scan(text, layout.paragraphs(), TimeText.LEXICON);

      Dating dating = dater.date(layout, words, "soup.txt");

      assertThat(dating.date().isPresent() || !dating.problems().isEmpty()).as(text).isTrue();
    }
  }
}
