package dev.communique.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every seed is read as promised: also those that once were not. */
@Timeout(300)
class SeedsTest {
  private static final Seeds SEEDS =
      new Seeds(
          Path.of("seeds"), Path.of(System.getProperty("communique.corpus")).resolve("articles"));

  private static final int INPUTS = 100;
  private static final long NUMBER = 20_261_128;

  @ParameterizedTest
  @EnumSource
  void reads_every_seed(Target target) throws IOException {
    ImmutableList<Path> files = SEEDS.files(target);
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      read(target, Files.readAllBytes(file), file.toString());
    }
  }

  /** The same inputs each time: what fails here fails everywhere. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FILES")
  void reads_some_changed_seeds(Target target) throws IOException {
    Mutator inputs = new Mutator(SEEDS.contents(target), SEEDS.words(), NUMBER);
    for (int i = 0; i < INPUTS; i++) {
      read(target, inputs.next(), "input " + i);
    }
  }

  @Test
  void the_same_number_gives_the_same_inputs() throws IOException {
    Mutator first = new Mutator(SEEDS.contents(Target.CHAIN), SEEDS.words(), NUMBER);
    Mutator second = new Mutator(SEEDS.contents(Target.CHAIN), SEEDS.words(), NUMBER);
    for (int i = 0; i < INPUTS; i++) {
      assertThat(first.next()).isEqualTo(second.next());
    }
  }

  @Test
  void words_are_told_from_remarks_and_unescaped() throws IOException {
    assertThat(SEEDS.words()).contains("\n", "\"", "from:").noneMatch(word -> word.startsWith("#"));
  }

  @Test
  void a_broken_promise_says_what_was_wrong() {
    assertThatExceptionOfType(BrokenPromise.class)
        .isThrownBy(() -> BrokenPromise.unlessEqual("a", "b", "letters differ"))
        .withMessageContaining("letters differ");
  }

  private static void read(Target target, byte[] input, String name) {
    try {
      target.read(input);
    } catch (IOException | RuntimeException | Error broken) {
      throw new AssertionError(target.key() + ": " + name, broken);
    }
  }
}
