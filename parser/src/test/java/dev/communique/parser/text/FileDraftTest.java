package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDraftTest {
  @TempDir private Path folder;

  @Test
  void is_the_file_when_it_is_said_to_be_written() throws IOException {
    Path file = Files.writeString(folder.resolve("out.txt"), "older and longer");
    try (FileDraft draft = FileDraft.of(file)) {
      draft.writer().write("new “½”");
      assertThat(file).hasContent("older and longer");
      draft.commit();
      assertThat(file).hasContent("new “½”");
    }
    assertThat(names()).containsExactly("out.txt");
  }

  @Test
  void leaves_all_as_it_was_when_it_is_not() throws IOException {
    Path file = Files.writeString(folder.resolve("out.txt"), "older");
    try (FileDraft draft = FileDraft.of(file)) {
      draft.writer().write("half");
      assertThat(names()).containsExactly(".out.txt.1.part", "out.txt");
    }
    assertThat(file).hasContent("older");
    assertThat(names()).containsExactly("out.txt");
  }

  @Test
  void each_has_a_place_of_its_own() throws IOException {
    Path file = folder.resolve("out.txt");
    try (FileDraft one = FileDraft.of(file);
        FileDraft other = FileDraft.of(file)) {
      one.writer().write("one");
      other.writer().write("other");
      other.commit();
      one.commit();
    }
    assertThat(file).hasContent("one");
    assertThat(names()).containsExactly("out.txt");
  }

  @Test
  void is_written_by_its_name_too() throws IOException {
    Path file = folder.resolve("out.txt");
    try (FileDraft draft = FileDraft.of(file)) {
      Files.writeString(draft.path(), "by its name");
      draft.commit();
    }
    assertThat(file).hasContent("by its name");
  }

  @Test
  void replaces_what_a_link_leads_to() throws IOException {
    Path file = Files.writeString(folder.resolve("real.txt"), "older");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    write(link, "new");
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void refuses_half_a_pair() throws IOException {
    assertThatThrownBy(() -> write(folder.resolve("out.txt"), "Lund \ud83d wrote."))
        .isInstanceOf(CharacterCodingException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void needs_a_folder() {
    assertThatThrownBy(() -> FileDraft.of(folder.resolve("none/out.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void becomes_the_file_once() throws IOException {
    Path file = folder.resolve("out.txt");
    FileDraft draft = FileDraft.of(file);
    draft.commit();
    assertThatIllegalStateException().isThrownBy(draft::commit).withMessageContaining("out.txt");
    draft.close();
    FileDraft closed = FileDraft.of(file);
    closed.close();
    closed.close();
    assertThatIllegalStateException().isThrownBy(closed::commit);
    assertThat(draft).hasToString("FileDraft{" + file + "}");
  }

  private static void write(Path file, String text) throws IOException {
    try (FileDraft draft = FileDraft.of(file)) {
      draft.writer().write(text);
      draft.commit();
    }
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
