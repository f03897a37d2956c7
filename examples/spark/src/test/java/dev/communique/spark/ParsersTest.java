package dev.communique.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.parser.ArticleParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParsersTest {
  @TempDir Path temp;

  @Test
  void building_leaves_no_file_behind() throws IOException {
    Parsers parsers = Parsers.from(SampleInputs.REGISTRY, new Configuration());
    ArticleParser parser = parsers.build(temp);
    assertThat(parser.registry().named("Orun Belkai")).isNotEmpty();
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void another_build_and_another_registry_read_differently() throws IOException {
    Parsers ours = Parsers.from(SampleInputs.REGISTRY, new Configuration());
    assertThat(ours.fingerprint())
        .isEqualTo(Parsers.from(SampleInputs.REGISTRY, new Configuration()).fingerprint())
        .isNotEqualTo(new Parsers("another build", ours.registry()).fingerprint())
        .isNotEqualTo(Parsers.from("", new Configuration()).fingerprint());
  }
}
