package dev.communique.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.PartialDate;
import dev.communique.parser.text.Layout;
import dev.communique.parser.text.LayoutFinder;
import dev.communique.parser.text.TextRecord;
import dev.communique.parser.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Twice the text takes twice the steps, whatever the words: questions to the table of words are
 * counted, not seconds.
 */
class LinearTimeTest {
  private static final int WORDS = 3_000;
  private static final PartialDate DAY = PartialDate.parse("2019-03-14");

  private static final class Steps {
    private long count;
  }

  /** Counts what is asked of the words, by whichever reader. */
  private static final class CountingWords extends TimeWords {
    private final Steps steps;

    CountingWords(Words words, Steps steps) {
      super(words);
      this.steps = steps;
    }

    private CountingWords(CountingWords all) {
      super(all);
      this.steps = all.steps;
    }

    @Override
    TimeWords whole() {
      return new CountingWords(this);
    }

    @Override
    boolean has(int word) {
      steps.count++;
      return super.has(word);
    }

    @Override
    int sentenceOf(int word) {
      steps.count++;
      return super.sentenceOf(word);
    }

    @Override
    TimeWord function(int word) {
      steps.count++;
      return super.function(word);
    }

    @Override
    @Nullable Tense tense(int word) {
      steps.count++;
      return super.tense(word);
    }

    @Override
    int nextStart(int word) {
      steps.count++;
      return super.nextStart(word);
    }

    @Override
    int nextOccasion(int word) {
      steps.count++;
      return super.nextOccasion(word);
    }

    @Override
    int nextState(int word) {
      steps.count++;
      return super.nextState(word);
    }
  }

  private static long steps(String text) {
    Steps steps = new Steps();
    TimeReading reading = new TimeReading(new CountingWords(TimeText.words(text), steps));
    DateFinder.create().find(reading, DAY);
    DateFinder.create().findLengths(reading);
    AnniversaryFinder.find(reading.time(), reading.words().count());
    return steps.count;
  }

  private static long datingSteps(String text) {
    Steps steps = new Steps();
    Layout layout = LayoutFinder.create().find(TextRecord.of(text, "long.txt"));
    Words words = Words.scan(text, layout.paragraphs(), TimeText.LEXICON);
    TimeReading reading = new TimeReading(new CountingWords(words, steps));
    long before = steps.count;
    ArticleDater.create().date(layout, reading, "long.txt");
    return steps.count - before;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the ",
        "last ",
        "the the the last last ",
        "9 ",
        "9 9 9, ",
        "1950 - ",
        "2017-11-02-",
        "1/2/3/",
        "9th ",
        "the 9th of ",
        "the first second third ",
        "May ",
        "March to May and ",
        "April 5 and 6, 7, ",
        "Monday ",
        "said ",
        "Monday said ",
        "yesterday, today, tomorrow ",
        "about nearly over ",
        "a a a year ",
        "a year and a half and a half ",
        "two hundred thousand years ",
        "early late mid end of the ",
        "year quarter half ",
        "years ago earlier later ",
        "nineteen ninety four ",
        "the 5th anniversary of the founding of the party ",
        "anniversary of anniversary of ",
        "of the foundation of the establishment ",
        "New Year's Day, Christmas, Eid ",
        "Juche 101 (2012) ",
        "in 1995 by May until the 5th since Friday ",
        "next this that same following previous ",
        "North Korea's 5th Independence Day, ",
      })
  void twice_the_words_take_twice_the_steps(String piece) {
    int count = WORDS / piece.split(" ").length;
    long once = steps(piece.repeat(count));
    long twice = steps(piece.repeat(2 * count));

    assertThat(once).as(piece).isPositive();
    assertThat(twice).as(piece).isLessThan(once * 21 / 10 + 100);
    assertThat(once).as(piece).isLessThan(150L * WORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "North Korea marks the 5th founding anniversary, ",
        "this year said on Monday in 1995 ",
        "on May 5 its 70th Independence Day ",
      })
  void an_article_is_dated_from_its_beginning(String piece) {
    int count = 2 * Clues.WORDS / piece.split(" ").length;
    long once = datingSteps("SEOUL (RNA) - " + piece.repeat(count));
    long twice = datingSteps("SEOUL (RNA) - " + piece.repeat(2 * count));

    assertThat(once).as(piece).isPositive();
    assertThat(twice).as(piece).isLessThan(once * 11 / 10 + 100);
  }
}
