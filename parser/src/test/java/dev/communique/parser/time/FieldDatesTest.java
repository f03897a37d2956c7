package dev.communique.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Date expressions of our own field, with answers written before the rules read them. */
class FieldDatesTest {
  private static final Splitter BAR = Splitter.on('|').trimResults();
  private static final Splitter SEMICOLON = Splitter.on(';').trimResults();

  /** What is right, what there is, and what went wrong, of one or more files. */
  private static final class Score {
    private int right;
    private int all;
    private final List<String> errors = new ArrayList<>();

    Score add(String file) {
      for (String line : lines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          read(BAR.splitToList(line));
        }
      }
      return this;
    }

    private void read(List<String> fields) {
      List<String> expected =
          fields.get(2).equals("-") ? List.of() : SEMICOLON.splitToList(fields.get(2));
      List<String> found = TimeText.dates(fields.get(1), fields.get(0));
      List<String> extra = new ArrayList<>(found);
      int missed = 0;
      for (String date : expected) {
        missed += extra.removeIf(other -> isSame(date, other)) ? 0 : 1;
      }
      int count = Math.max(1, expected.size());
      int wrong = Math.min(count, Math.max(missed, extra.size()));
      all += count;
      right += count - wrong;
      if (wrong > 0) {
        errors.add(fields.get(0) + " " + fields.get(1) + " " + expected + " but found " + found);
      }
    }

    double share() {
      return (double) right / all;
    }
  }

  /** The same value, and the words of the one within those of the other. */
  private static boolean isSame(String a, String b) {
    int valueOfA = a.lastIndexOf('=');
    int valueOfB = b.lastIndexOf('=');
    String wordsOfA = a.substring(0, valueOfA);
    String wordsOfB = b.substring(0, valueOfB);
    return a.substring(valueOfA).equals(b.substring(valueOfB))
        && (wordsOfA.contains(wordsOfB) || wordsOfB.contains(wordsOfA));
  }

  private static List<String> lines(String file) {
    try {
      return Resources.readLines(
          Resources.getResource(FieldDatesTest.class, file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void phrases_written_with_the_rules_are_read() {
    Score score = new Score().add("field-dates.txt");

    assertThat(score.all).isGreaterThanOrEqualTo(150);
    assertThat(score.errors).isEmpty();
  }

  @Test
  void phrases_written_after_the_rules_are_read() {
    Score score = new Score().add("field-dates-fresh.txt");

    assertThat(score.all).isGreaterThanOrEqualTo(150);
    assertThat(score.share()).as("%s", score.errors).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void a_third_set_of_phrases_is_read() {
    Score score = new Score().add("field-dates-third.txt");

    assertThat(score.all).isGreaterThanOrEqualTo(75);
    assertThat(score.share()).as("%s", score.errors).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void of_all_phrases_98_in_100_are_right() {
    Score score =
        new Score()
            .add("field-dates.txt")
            .add("field-dates-fresh.txt")
            .add("field-dates-third.txt");

    assertThat(score.all).isGreaterThanOrEqualTo(380);
    assertThat(score.share()).as("%s", score.errors).isGreaterThanOrEqualTo(0.98);
  }
}
