package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every block of code in every README is claimed by what runs it. Who adds one says here what that
 * is, and makes it so; blocks without a language are output, data and grammars.
 */
class DocumentedBlocksTest {
  private static final Path TOP = CliRun.CORPUS.resolve("../..").normalize();
  private static final Pattern BLOCK = Pattern.compile("(?m)^```([a-z]+)$");
  private static final String CORE = "core/src/test/java/dev/communique/core/ReadmeTest.java";
  private static final String CLI = "examples/cli/src/test/java/dev/communique/cli/";
  private static final String PARQUET = "examples/parquet/src/test/java/dev/communique/parquet/";

  /** A README and a language, how many blocks there are, and the file that runs them. */
  private static final ImmutableMap<String, Claim> CLAIMS =
      ImmutableMap.<String, Claim>builder()
          .put("README.md xml", new Claim(2, CLI + "ReadmeTest.java"))
          .put("README.md java", new Claim(1, CLI + "ReadmeTest.java"))
          .put("README.md json", new Claim(1, CLI + "ReadmeTest.java"))
          .put("README.md sh", new Claim(2, ".ci/run"))
          .put("core/README.md java", new Claim(30, CORE))
          .put("core/README.md r", new Claim(1, ".ci/run"))
          .put("core/README.md python", new Claim(1, ".ci/run"))
          .put("examples/charts/README.md sh", new Claim(3, CLI + "ChartCommandTest.java"))
          .put("examples/own/README.md java", new Claim(3, CORE))
          .put("examples/parquet/README.md sql", new Claim(1, PARQUET + "DocumentedSqlTest.java"))
          .put("examples/cli/README.md sh", new Claim(4, CLI + "DocumentedCommandsTest.java"))
          .buildOrThrow();

  /**
   * What runs some blocks.
   *
   * @param count how many
   * @param file where
   */
  private record Claim(int count, String file) {}

  @Test
  void every_block_of_code_is_claimed() throws IOException {
    Map<String, Integer> claimed = new TreeMap<>();
    CLAIMS.forEach((blocks, claim) -> claimed.put(blocks, claim.count()));

    assertThat(blocks()).isEqualTo(claimed);
  }

  @Test
  void who_claims_blocks_is_there() {
    assertThat(CLAIMS.values()).allMatch(claim -> Files.isRegularFile(TOP.resolve(claim.file())));
  }

  private static Map<String, Integer> blocks() throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    for (Path readme : readmes()) {
      List<MatchResult> blocks = BLOCK.matcher(Files.readString(readme)).results().toList();
      String name = TOP.relativize(readme).toString().replace('\\', '/');
      blocks.forEach(block -> found.merge(name + " " + block.group(1), 1, Integer::sum));
    }
    return found;
  }

  private static ImmutableSortedSet<Path> readmes() throws IOException {
    try (Stream<Path> files = Files.walk(TOP, 3)) {
      return files
          .filter(
              file ->
                  file.endsWith("README.md") && !TOP.relativize(file).toString().contains("target"))
          .collect(ImmutableSortedSet.toImmutableSortedSet(Path::compareTo));
    }
  }
}
