package dev.communique.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that dies while it exports leaves whole files under their names, or none. {@code
 * -Dcommunique.kills=50} kills as often as that.
 */
@Timeout(600)
class ExportKillTest {
  private static final int KILLS = Integer.getInteger("communique.kills", 3);

  @TempDir private Path parent;

  @Test
  void a_writer_killed_at_any_moment_leaves_whole_files() throws Exception {
    Path folder = Files.createDirectory(parent.resolve("exports"));
    StringBuilder csv = new StringBuilder();
    StringBuilder json = new StringBuilder();
    Export.csv().write(Samples.reports(Samples.madeUp()), csv);
    Export.json().write(Samples.madeUp(), json);
    Random random = new Random(5);
    for (int kill = 0; kill < KILLS; kill++) {
      kill(folder, random);
      assertThat(folder.resolve(KilledExporter.CSV)).content(UTF_8).isEqualTo(csv.toString());
      assertThat(folder.resolve(KilledExporter.ARTICLES)).content(UTF_8).isEqualTo(json.toString());
    }
  }

  private void kill(Path folder, Random random) throws IOException, InterruptedException {
    Path said = Files.createTempFile(parent, "said", "");
    Process writer = start(folder, said);
    while (Files.size(said) == 0 && writer.isAlive()) {
      Thread.sleep(5);
    }
    assertThat(writer.isAlive()).as("it writes").isTrue();
    Thread.sleep(random.nextInt(150));
    writer.destroyForcibly().waitFor();
  }

  private static Process start(Path folder, Path out) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dcommunique.corpus=" + System.getProperty("communique.corpus"),
            "-cp",
            System.getProperty("java.class.path"),
            KilledExporter.class.getName(),
            folder.toString());
    return new ProcessBuilder(command)
        .redirectOutput(out.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
