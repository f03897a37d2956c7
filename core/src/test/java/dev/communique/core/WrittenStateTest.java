package dev.communique.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.core.export.Export;
import dev.communique.core.export.MessageRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A state that only the text knows is found by its name, in memory and on disk. */
class WrittenStateTest {
  private static final String LETTER =
      " date 2024-05-03 President Ana Lund of Vantia sent a letter to President Tove Falk of"
          + " Tasvia on Thursday.\n";

  @TempDir private Path folder;

  @Test
  void is_searched_and_exported() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), LETTER);
    Corpus corpus = Communique.read(file);

    assertThat(corpus.messages("from:Vantia").list()).hasSize(1);
    assertThat(corpus.messages("to:Vantia").list()).isEmpty();
    assertThat(corpus.messages("to:Tasvia").list()).hasSize(1);
    assertThat(corpus.timeline("Vantia").messages()).hasSize(1);
    String csv = Export.csv().text(corpus.messages().list());
    assertThat(csv).endsWith(",Vantia,Tasvia\r\n");
    MessageRow row = MessageRow.from(corpus.messages().list().get(0));
    assertThat(row.senders().get(0).state()).contains("Vantia");
    assertThat(row.senders()).hasToString("[Ana Lund (Vantia)]");
  }

  @Test
  void is_found_by_an_index() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), LETTER);
    try (Index index = Communique.index(folder.resolve("index"))) {
      index.add(file);

      assertThat(index.messages("from:Vantia").list()).hasSize(1);
      assertThat(index.messages("to:Vantia").list()).isEmpty();
    }
  }
}
