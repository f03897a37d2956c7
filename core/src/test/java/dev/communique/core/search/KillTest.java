package dev.communique.core.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An index outlives the death of its writer at any moment. {@code -Dcommunique.kills=50} kills as
 * often as that.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("communique.kills", 5);

  @TempDir private Path parent;

  private Path folder = Path.of("");

  @Test
  void a_writer_killed_at_any_moment_leaves_the_last_commit() throws Exception {
    folder = parent.resolve("index");
    Random random = new Random(5);
    int committed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path said = folder.resolveSibling(folder.getFileName() + ".said" + kill);
      Process writer = start(committed, said);
      while (lines(said).isEmpty() && writer.isAlive()) {
        Thread.sleep(5);
      }
      Thread.sleep(random.nextInt(150));
      writer.destroyForcibly().waitFor();
      List<String> commits = lines(said);
      assertThat(commits).as("commits that the writer spoke of").isNotEmpty();
      committed = Integer.parseInt(commits.get(commits.size() - 1));
      committed = check(committed);
    }
  }

  /** The whole lines of what the writer said so far. */
  private static List<String> lines(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    String text = Files.readString(file, UTF_8);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  /** All that was said to be committed is there, and perhaps the batch after it, whole. */
  private int check(int committed) throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder);
        Stream<Article> articles = index.articleStream()) {
      int count = Math.toIntExact(index.articleCount());
      assertThat(count).isIn(committed, committed + KilledWriter.BATCH);
      assertThat(articles).hasSize(count);
      return count;
    }
  }

  private Process start(int from, Path out) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledWriter.class.getName(),
            folder.toString(),
            String.valueOf(from));
    return new ProcessBuilder(command)
        .redirectOutput(out.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
