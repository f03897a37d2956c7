package dev.communique.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.communique.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToneTest {
  private static final Report WARM =
      Letters.of(
          "2019",
          "Dear friend, I thank you for your warm words. We wish you good health, and we will"
              + " trade in peace.");
  private static final Report COLD =
      Letters.of("2020", "Mr President, I regret the tolls and reject your protest.");

  @TempDir private Path folder;

  @Test
  void every_hit_is_listed_with_its_place() {
    Tone tone = Tone.of(WARM);
    assertThat(tone.wordCount()).isEqualTo(20);
    assertThat(tone.hits("address")).extracting(Tone.Hit::words).containsExactly("Dear friend");
    assertThat(tone.hits("thanks")).extracting(Tone.Hit::words).containsExactly("thank");
    assertThat(tone.hits("promise")).extracting(Tone.Hit::words).containsExactly("we will");
    assertThat(tone.hits("well-wishing"))
        .extracting(Tone.Hit::words)
        .containsExactly("wish", "good health");
    assertThat(tone.hits("first person")).hasSize(3);
    assertThat(tone.hits("coldness")).isEmpty();
    assertThat(tone.hits())
        .allSatisfy(hit -> assertThat(WARM.article().textOf(hit.span())).isEqualTo(hit.words()));
  }

  @Test
  void two_messages_stand_side_by_side() {
    assertThat(Tone.of(WARM).beside(Tone.of(COLD)).rows())
        .anySatisfy(row -> assertThat(row).containsExactly("words", "20", "", "10", ""))
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsExactly("coldness", "0", "", "3", "protest, regret, reject"));
  }

  @Test
  void rates_are_hits_in_a_hundred_words() {
    assertThat(Tone.of(COLD).rate("coldness")).isEqualTo(30.0);
    assertThat(Tone.of(Letters.of("2020", "")).rate("coldness")).isZero();
  }

  @Test
  void a_dictionary_grows_by_a_file_and_says_so() throws IOException {
    Path file = Files.writeString(folder.resolve("ours.txt"), "version tolls-2\n[tolls]\ntoll*\n");
    Dictionary dictionary = Dictionary.builtIn().with(file);
    assertThat(dictionary.version()).isEqualTo("communique-tone-2+tolls-2");
    assertThat(dictionary.categories()).contains("warmth", "tolls");
    Tone tone = Tone.of(COLD, dictionary);
    assertThat(tone.counts()).containsEntry("tolls", 1);
    assertThat(tone.toString()).startsWith("10 words, dictionary communique-tone-2+tolls-2\n");
  }

  @Test
  void what_is_no_dictionary_is_refused() throws IOException {
    Path stray = Files.writeString(folder.resolve("stray.txt"), "version x\nfriend\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dictionary.read(stray))
        .withMessageEndingWith("stray.txt:2: an entry before any [category]");
    Path nameless = Files.writeString(folder.resolve("nameless.txt"), "[a]\nfriend\n");
    assertThatIllegalArgumentException().isThrownBy(() -> Dictionary.read(nameless));
    Path starred = Files.writeString(folder.resolve("star.txt"), "version x\n[a]\nold* friend\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dictionary.read(starred))
        .withMessageEndingWith("star.txt:3: a star must end the entry: \"old* friend\"");
  }

  @Test
  void every_category_of_the_built_in_dictionary_has_entries() {
    Dictionary dictionary = Dictionary.builtIn();
    assertThat(dictionary.categories()).hasSizeGreaterThan(10);
    for (String category : dictionary.categories()) {
      assertThat(dictionary.entries(category)).as(category).hasSizeGreaterThan(3);
    }
  }
}
