package dev.communique.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same bytes whatever language, time zone and charset the machine is set to. */
@Timeout(600)
class ElsewhereTest {
  private static final String[] ORDINARY = {"en", "US", "UTC", "UTF-8"};

  @TempDir private static Path folder;

  @ParameterizedTest
  @CsvSource({
    "tr, TR, Europe/Istanbul, ISO-8859-9",
    "th, TH, Asia/Bangkok, x-windows-874",
    "ar, EG, Africa/Cairo, windows-1256",
  })
  void reads_and_writes_the_same_elsewhere(String language, String country, String zone, String set)
      throws Exception {
    byte[] here = bytes("here", ORDINARY);
    assertThat(here).hasSizeGreaterThan(100_000);
    assertThat(bytes(language, language, country, zone, set)).isEqualTo(here);
  }

  @Test
  void what_is_set_elsewhere_is_in_force_there() throws Exception {
    Path out = folder.resolve("turkish");
    run(out, "-Dcommunique.say=true", "tr", "TR", "Europe/Istanbul", "ISO-8859-9");
    assertThat(out).content().contains("tı ");
  }

  private static byte[] bytes(String name, String... settings) throws Exception {
    Path out = folder.resolve(name);
    run(out, "-Dcommunique.say=false", settings);
    return MoreFiles.asByteSource(out).read();
  }

  private static void run(Path out, String say, String... settings)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Duser.language=" + settings[0]);
    command.add("-Duser.country=" + settings[1]);
    command.add("-Duser.timezone=" + settings[2]);
    command.add("-Dfile.encoding=" + settings[3]);
    command.add("-Dcommunique.corpus=" + System.getProperty("communique.corpus"));
    command.add(say);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Elsewhere.class.getName());
    command.add(out.toString());
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor()).isZero();
  }
}
