package dev.communique.parser.messages;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.parser.ArticleParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sample corpus as a parser reads it, beside the answers that were written before. */
final class SampleAnswers {
  private final ImmutableList<JsonNode> answers;
  private final Map<String, Article> articles = new HashMap<>();
  private final List<Problem> skipped = new ArrayList<>();

  private SampleAnswers(ImmutableList<JsonNode> answers) {
    this.answers = answers;
  }

  static SampleAnswers read(ArticleParser parser, Path corpus) throws IOException {
    JsonNode records = new ObjectMapper().readTree(corpus.resolve("expected.json").toFile());
    SampleAnswers sample = new SampleAnswers(ImmutableList.copyOf(records));
    Path folder = corpus.resolve("articles");
    try (Stream<Outcome<Article>> outcomes = parser.read(folder)) {
      outcomes.forEach(outcome -> sample.add(outcome, folder + "/"));
    }
    return sample;
  }

  private void add(Outcome<Article> outcome, String folder) {
    outcome.value().ifPresent(a -> articles.put(a.source().substring(folder.length()), a));
    outcome.problems().stream()
        .filter(problem -> problem.kind() == ProblemKind.SKIPPED_FILE)
        .forEach(skipped::add);
  }

  /** {@return the files with answers of which nothing was read} */
  ImmutableSet<String> unread() {
    ImmutableSet<String> read =
        answers.stream()
            .filter(answer -> articles.containsKey(source(answer)))
            .map(SampleAnswers::file)
            .collect(toImmutableSet());
    return answers.stream()
        .map(SampleAnswers::file)
        .filter(file -> !read.contains(file))
        .collect(toImmutableSet());
  }

  /** {@return the reader's notices about files of no article format} */
  List<Problem> skipped() {
    return skipped;
  }

  /** {@return the records of files that were read, of which there is an answer and no article} */
  List<String> lost() {
    ImmutableSet<String> unread = unread();
    return answers.stream()
        .filter(answer -> !unread.contains(file(answer)))
        .map(SampleAnswers::source)
        .filter(source -> !articles.containsKey(source))
        .toList();
  }

  /** {@return what was read right of one set of answers} */
  Score score(int set) {
    Golden golden = new Golden();
    List<String> wrongDates = new ArrayList<>();
    int dated = 0;
    for (JsonNode answer : answers) {
      Article article = articles.get(source(answer));
      if (article == null || answer.path("set").asInt(1) != set) {
        continue;
      }
      golden.compare(
          new Golden.Passage(
              source(answer), article.text(), ImmutableList.copyOf(answer.get("messages"))),
          article);
      dated += answer.get("date").isNull() ? 0 : 1;
      wrongDate(answer, article, wrongDates);
    }
    return new Score(golden, dated, wrongDates);
  }

  private static void wrongDate(JsonNode answer, Article article, List<String> wrong) {
    String day = article.date().map(date -> date.value().toString()).orElse("");
    if (!answer.get("date").isNull() && !answer.get("date").asText().equals(day)) {
      wrong.add(source(answer) + ": " + day + " instead of " + answer.get("date").asText());
    }
  }

  private static String file(JsonNode answer) {
    return answer.get("file").asText();
  }

  /** The source of a record below the folder: {@code file!entry#record}. */
  private static String source(JsonNode answer) {
    int record = answer.path("record").asInt(1);
    return file(answer)
        + (answer.has("entry") ? "!" + answer.get("entry").asText() : "")
        + (record > 1 ? "#" + record : "");
  }

  /**
   * What was read right.
   *
   * @param golden the messages
   * @param dated how many articles have a day
   * @param wrongDates those of them whose day was read wrong
   */
  record Score(Golden golden, int dated, List<String> wrongDates) {
    @Override
    public String toString() {
      return golden
          + "; dates "
          + (dated - wrongDates.size())
          + " of "
          + dated
          + "\n"
          + String.join("\n", golden.misses())
          + "\n"
          + String.join("\n", wrongDates);
    }
  }
}
