package dev.communique.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.communique.core.export.Export;
import dev.communique.core.search.ArticleIndex;
import dev.communique.core.search.IndexEditor;
import dev.communique.model.Article;
import dev.communique.testing.MadeUpArticles;
import dev.communique.testing.TinyDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real disks that are full or read-only: what fails names its file, and nothing is half there. */
class DiskTest {
  private static final List<Article> ARTICLES = MadeUpArticles.of(3, 300);

  @TempDir private Path folder;

  @Test
  void an_export_to_a_full_disk_leaves_the_older_file() throws IOException {
    try (TinyDisk disk = TinyDisk.mount(folder, 8)) {
      Path file = folder.resolve("articles.json");
      Export.json().write(ARTICLES.subList(0, 1), file);
      String older = Files.readString(file, UTF_8);
      assertThatIOException()
          .isThrownBy(() -> Export.json().write(ARTICLES, file))
          .withMessageStartingWith(file.toString())
          .withMessageContaining("No space left");
      assertThat(file).content(UTF_8).isEqualTo(older);
      assertThat(disk.names()).containsExactly("articles.json");
    }
  }

  @Test
  void an_export_to_a_full_disk_leaves_no_new_file() throws IOException {
    try (TinyDisk disk = TinyDisk.mount(folder, 8)) {
      Path file = folder.resolve("new.json");
      assertThatIOException()
          .isThrownBy(() -> Export.json().write(ARTICLES, file))
          .withMessageStartingWith(file.toString());
      assertThat(disk.names()).isEmpty();
    }
  }

  @Test
  void an_export_to_a_read_only_disk_says_which_file() throws IOException {
    try (TinyDisk disk = TinyDisk.mount(folder, 64)) {
      Path file = folder.resolve("articles.json");
      Export.json().write(ARTICLES.subList(0, 1), file);
      disk.makeReadOnly();
      assertThatIOException()
          .isThrownBy(() -> Export.json().write(ARTICLES, file))
          .withMessageContaining("articles.json")
          .withMessageContaining("Read-only");
      assertThat(disk.names()).containsExactly("articles.json");
    }
  }

  @Test
  void a_file_in_the_place_of_a_folder_is_told() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain"), "text");
    Path below = plain.resolve("articles.json");
    assertThatIOException()
        .isThrownBy(() -> Export.json().write(ARTICLES, below))
        .withMessageContaining(plain.toString());
    assertThatIOException()
        .isThrownBy(() -> IndexEditor.open(plain))
        .withMessageContaining(plain.toString());
    assertThatThrownBy(() -> Export.json().write(ARTICLES, folder))
        .hasMessageContaining(folder.toString());
    assertThat(plain).hasContent("text");
  }

  @Test
  void an_index_on_a_full_disk_keeps_what_was_committed() throws IOException {
    try (TinyDisk disk = TinyDisk.mount(folder, 80)) {
      Path index = folder.resolve("index");
      try (IndexEditor editor = IndexEditor.open(index)) {
        editor.put(ARTICLES.subList(0, 5));
      }
      assertThatIOException()
          .isThrownBy(() -> add(index))
          .withMessageContaining(index.toString())
          .withMessageContaining("No space left");
      try (ArticleIndex open = ArticleIndex.open(index)) {
        assertThat(open.articleCount()).isEqualTo(5);
      }
      assertThat(disk.names()).containsExactly("index");
    }
  }

  private static void add(Path index) throws IOException {
    try (IndexEditor editor = IndexEditor.open(index)) {
      editor.put(ARTICLES);
      editor.commit();
    }
  }

  @Test
  void an_index_on_a_read_only_disk_is_read_and_not_written() throws IOException {
    try (TinyDisk disk = TinyDisk.mount(folder, 64)) {
      Path index = folder.resolve("index");
      try (IndexEditor editor = IndexEditor.open(index)) {
        editor.put(ARTICLES.subList(0, 5));
      }
      disk.makeReadOnly();
      assertThatIOException().isThrownBy(() -> add(index)).withMessageContaining(index.toString());
      try (ArticleIndex open = ArticleIndex.open(index)) {
        assertThat(open.articleCount()).isEqualTo(5);
      }
    }
  }
}
