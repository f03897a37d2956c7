package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.Parsers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every passage whose answers were written by hand is read without a miss, but for those that a
 * list names: what was right once stays right, one passage at a time, where {@link
 * MessageGoldenTest} holds shares. {@code -Dcommunique.passages.update=true} writes the lists anew.
 */
class PassagesTest {
  private static final Path LISTS =
      Path.of("src/test/resources/dev/communique/parser/messages").toAbsolutePath();
  private static final ArticleParser PARSER = Parsers.ofSample();

  @ParameterizedTest
  @ValueSource(strings = {"fresh", "field", "blind", "blind2", "blind3"})
  void only_those_listed_are_read_with_a_miss(String set) throws IOException {
    Path list = LISTS.resolve("golden-" + set + "-missed.txt");
    List<String> missed =
        Golden.passages("golden-" + set + ".jsonl").stream()
            .filter(PassagesTest::isMissed)
            .map(Golden.Passage::name)
            .sorted()
            .toList();
    if (Boolean.getBoolean("communique.passages.update")) {
      Files.write(list, missed);
    }
    assertThat(missed).containsExactlyElementsOf(Files.readAllLines(list));
  }

  private static boolean isMissed(Golden.Passage passage) {
    Article article = PARSER.parse(passage.text(), passage.name()).orElseThrow();
    Golden golden = new Golden();
    golden.compare(passage, article);
    return !golden.misses().isEmpty();
  }
}
