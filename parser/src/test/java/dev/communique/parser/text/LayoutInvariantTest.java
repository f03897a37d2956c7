package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutInvariantTest {
  @Test
  void holds_for_every_prefix_and_suffix_of_the_pages() {
    for (String page : SamplePages.all()) {
      for (int i = 0; i <= page.length(); i++) {
        LayoutChecks.layout(page.substring(0, i));
        LayoutChecks.layout(page.substring(i));
      }
    }
  }

  @Test
  void holds_for_any_mixture_of_lines() {
    Random random = new Random(7);
    List<String> lines =
        SamplePages.all().stream().flatMap(page -> Stream.of(page.split("\n"))).toList();
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(lines.get(random.nextInt(lines.size())));
        text.append(random.nextBoolean() ? "\n" : random.nextBoolean() ? "\r\n\r\n" : " \u00a0");
      }
      LayoutChecks.layout(text.toString());
    }
  }

  @Test
  void holds_for_any_characters() {
    Random random = new Random(11);
    String alphabet = "aA1 .\n\r-–(:)/\"“|#@éЖ中\uD83D\uDE00\u00a0\u200b\u2028\t";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      LayoutChecks.layout(text.toString());
    }
  }

  @Test
  void ends_on_hostile_input() {
    LayoutChecks.layout("word ".repeat(400_000));
    LayoutChecks.layout("w".repeat(2_000_000));
    LayoutChecks.layout("\n".repeat(1_000_000) + "The end.");
    LayoutChecks.layout(" date " + " ".repeat(1_000_000) + "2017-11-02");
    LayoutChecks.layout("- x (\n".repeat(100_000));
    LayoutChecks.layout("Ana in\n".repeat(100_000));
    LayoutChecks.layout("(".repeat(500_000));
    LayoutChecks.layout("A, ".repeat(300_000));
    LayoutChecks.layout("(end)\n".repeat(100_000));
    LayoutChecks.layout("Lund writes to Falk (AFP)\n".repeat(50_000));
  }

  @Test
  void holds_for_the_real_articles() throws IOException {
    Path seeds = Path.of(System.getProperty("communique.shared", "none")).resolve("seeds");
    assumeThat(seeds).isDirectory();
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        assertThat(LayoutChecks.layout(text).paragraphs()).hasSizeGreaterThan(10);
        for (int i = 0; i <= text.length(); i += 7) {
          LayoutChecks.layout(text.substring(0, i));
          LayoutChecks.layout(text.substring(i));
        }
      }
    }
  }
}
