package dev.communique.spark;

import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Letters between two of the sample leaders that share a formula, as lines of JSON. */
final class FormulaLetters {
  /** More than a bucket holds. */
  static final int COUNT = 126;

  private static final String LEAD =
      "President Marta Hollenberg of Ruritania sent a message of congratulation to President Julián"
          + " Ferrando of Costa Alegre on his country's national day. In the message she spoke of"
          + " the old friendship of the two peoples, wished the people of Costa Alegre a good"
          + " harvest and a calm sea, and hoped that the ferry would sail more often.\n\n";
  private static final List<String> WORDS =
      List.of(
          "harbour", "lantern", "orchard", "timber", "pilot", "bridge", "ledger", "window", "salt",
          "river", "garden", "clock", "barrel", "violin", "meadow", "chimney", "letter", "museum");

  private FormulaLetters() {}

  /** Some come again: revised, the same on another day, cut. */
  static String lines() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < COUNT; i++) {
      String own = own(new Random(i));
      add(lines, "letter" + i, i, LEAD + own);
      if (i % 9 == 0) {
        add(lines, "revised" + i, i + 1, LEAD + own + " The weather was fine.");
        add(lines, "same" + i, i + 5, LEAD + own);
        add(lines, "cut" + i, i, LEAD + own.substring(0, own.indexOf(". ") + 1));
      }
    }
    return lines.toString();
  }

  /** Two sentences. */
  private static String own(Random random) {
    return IntStream.range(0, 2)
        .mapToObj(sentence -> "She mentioned the " + words(random) + ".")
        .collect(Collectors.joining(" "));
  }

  private static String words(Random random) {
    return IntStream.range(0, 4)
        .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" and the "));
  }

  private static void add(StringBuilder lines, String id, int day, String text) throws IOException {
    LocalDate date = LocalDate.of(2013, 2, 1).plusDays(day);
    Map<String, String> fields = Map.of("id", id, "date", date.toString(), "text", text);
    lines.append(ArticleJson.newMapper().writeValueAsString(fields)).append('\n');
  }
}
