package dev.communique.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.communique.core.Communique;
import dev.communique.core.Corpus;
import dev.communique.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The wording of three real messages; skipped where their articles are absent. */
class SeedsWordingTest {
  private static Report message(Corpus corpus, String year) {
    List<Report> found =
        corpus.messages("from:\"Xi Jinping\" to:\"Kim Jong Un\" is:main date:" + year).list();
    assertThat(found).as(year).hasSize(1);
    return found.get(0);
  }

  private static String phrases(List<String> phrases) {
    return String.join("; ", phrases).toLowerCase(Locale.ROOT);
  }

  @Test
  void three_messages_share_peace_and_differ_in_communication() throws IOException {
    Path folder = Path.of(System.getProperty("communique.shared", "none"), "seeds");
    assumeTrue(Files.isDirectory(folder), "no seeds here");
    Corpus corpus = Communique.read(folder);
    Report first = message(corpus, "2017");
    Report second = message(corpus, "2022");
    Report third = message(corpus, "2024");
    String kept = phrases(Comparison.of(first, second).kept());
    assertThat(kept).contains("peace", "stability", "prosperity");
    String added = phrases(Comparison.of(List.of(first, second), List.of(third)).added());
    assertThat(added).contains("strategic", "communication", "traditional relations");
    String dropped = phrases(Comparison.of(second, third).dropped());
    assertThat(dropped).contains("peace", "stability", "prosperity");
  }
}
