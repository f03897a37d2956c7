package dev.communique.core.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.communique.model.Article;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexEditorTest {
  @TempDir private Path folder;

  private final RandomArticles articles = new RandomArticles(7);

  @Test
  void readers_see_what_was_committed_before_they_opened() throws IOException {
    try (IndexEditor editor = IndexEditor.open(folder)) {
      editor.put(articles.article(1));
      editor.commit();
      editor.put(articles.article(2));
      try (ArticleIndex index = ArticleIndex.open(folder)) {
        assertThat(index.articleCount()).isEqualTo(1);
      }
    }
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      assertThat(index.articleCount()).isEqualTo(2);
    }
  }

  @Test
  void an_article_takes_the_place_of_one_with_its_id() throws IOException {
    Article first = articles.article(1);
    Article second = articles.article(1);
    assertThat(second).isNotEqualTo(first);
    try (IndexEditor editor = IndexEditor.open(folder)) {
      editor.put(first);
      editor.put(articles.article(2));
      editor.put(second);
      editor.remove(articles.article(2).id());
      editor.remove("never there");
    }
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      assertThat(index.articleStream()).containsExactly(second);
    }
  }

  @Test
  void articles_whose_ids_are_too_long_for_a_term_are_kept_apart() throws IOException {
    String name = "long/".repeat(10_000);
    try (IndexEditor editor = IndexEditor.open(folder)) {
      editor.put(Article.builder().source(name + "a").text("One.").build());
      editor.put(Article.builder().source(name + "b").text("x".repeat(50_000)).build());
      editor.put(Article.builder().source(name + "a").text("Other.").build());
    }
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      assertThat(index.articleCount()).isEqualTo(2);
      assertThat(index.articles("other").count()).isEqualTo(1);
    }
  }

  @Test
  void a_second_editor_is_refused_and_the_first_goes_on() throws IOException {
    try (IndexEditor editor = IndexEditor.open(folder)) {
      editor.put(articles.article(1));
      assertThatExceptionOfType(IndexException.class)
          .isThrownBy(() -> IndexEditor.open(folder))
          .withMessage("the index is being written by another editor: " + folder);
      editor.put(articles.article(2));
    }
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      assertThat(index.articleCount()).isEqualTo(2);
    }
  }

  @Test
  void what_is_no_index_is_neither_read_nor_written() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "mine", UTF_8);
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> ArticleIndex.open(folder))
        .withMessage("not an index of articles: " + folder);
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> IndexEditor.open(folder))
        .withMessage("the folder holds something else than an index: " + folder);
    assertThat(names(folder)).containsExactly("notes.txt");
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> ArticleIndex.open(folder.resolve("absent")))
        .withMessageContaining("no folder of an index");
    assertThatExceptionOfType(IndexException.class).isThrownBy(() -> IndexEditor.open(text));
  }

  @Test
  void an_index_of_another_program_or_version_is_refused_and_left_alone() throws IOException {
    stamp(Map.of());
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> ArticleIndex.open(folder))
        .withMessage("not an index of articles: " + folder);
    stamp(Map.of("communique.index", "9.3"));
    Map<String, String> before = contents(folder);
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> ArticleIndex.open(folder))
        .withMessageContaining("of version 9.3")
        .withMessageContaining("make it anew");
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> IndexEditor.open(folder))
        .withMessageContaining("of version 9.3");
    assertThat(contents(folder)).isEqualTo(before);
  }

  private void stamp(Map<String, String> stamp) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.setLiveCommitData(stamp.entrySet());
      writer.commit();
    }
    Files.deleteIfExists(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
  }

  /** A byte changed anywhere is found, or changes nothing that is read; nothing is overwritten. */
  @Test
  void a_damaged_index_is_said_to_be_damaged_and_not_overwritten() throws IOException {
    Random random = new Random(3);
    int refused = 0;
    for (int round = 0; round < 60; round++) {
      Path copy = Files.createDirectory(folder.resolve("copy" + round));
      try (IndexEditor editor = IndexEditor.open(copy)) {
        for (int i = 0; i < 5; i++) {
          editor.put(articles.article(i));
        }
      }
      damage(copy, random);
      Map<String, String> before = contents(copy);
      refused += isRefused(copy) ? 1 : 0;
      assertThat(contents(copy)).isEqualTo(before);
    }
    assertThat(refused).isGreaterThan(5);
  }

  /** Who adds to a damaged index is refused, or adds; what was there is not changed. */
  @Test
  void an_editor_of_a_damaged_index_overwrites_nothing() throws IOException {
    Random random = new Random(5);
    int refused = 0;
    for (int round = 0; round < 40; round++) {
      Path copy = Files.createDirectory(folder.resolve("edited" + round));
      try (IndexEditor editor = IndexEditor.open(copy)) {
        editor.put(articles.article(1));
        editor.put(articles.article(2));
      }
      damage(copy, random);
      Map<String, String> before = contents(copy);
      if (isRefusedToEdit(copy)) {
        refused++;
        assertThat(contents(copy)).containsAllEntriesOf(before);
      }
    }
    assertThat(refused).isGreaterThan(3);
  }

  private boolean isRefusedToEdit(Path copy) {
    try (IndexEditor editor = IndexEditor.open(copy)) {
      editor.put(articles.article(3));
      return false;
    } catch (IOException documented) {
      return true;
    }
  }

  private static boolean isRefused(Path copy) throws IOException {
    try (ArticleIndex index = ArticleIndex.open(copy);
        Stream<Article> stream = index.articleStream()) {
      stream.forEachOrdered(Article::id);
      return false;
    } catch (IOException | UncheckedIOException | IllegalArgumentException documented) {
      return true;
    }
  }

  private static void damage(Path copy, Random random) throws IOException {
    Object[] names = names(copy).stream().filter(name -> !name.endsWith(".lock")).toArray();
    Path file = copy.resolve((String) names[random.nextInt(names.length)]);
    byte[] bytes = Files.readAllBytes(file);
    if (random.nextBoolean()) {
      bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
    } else {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
    }
    Files.write(file, bytes);
  }

  @Test
  void a_full_disk_costs_what_was_not_committed_and_no_more() throws IOException {
    try (IndexEditor editor = IndexEditor.open(folder)) {
      editor.put(articles.article(1));
    }
    for (int space = 0; space < 12_000; space += 1_500) {
      FullDisk disk = new FullDisk(FSDirectory.open(folder), space);
      assertThatIOException()
          .isThrownBy(
              () -> {
                try (IndexEditor editor = IndexEditor.open(disk, "a full disk")) {
                  for (int i = 2; i < 400; i++) {
                    editor.put(articles.article(i));
                  }
                  editor.commit();
                }
              })
          .withMessageContaining("No space left");
      try (ArticleIndex index = ArticleIndex.open(folder)) {
        assertThat(index.articleCount()).isEqualTo(1);
      }
    }
  }

  @Test
  void a_read_only_index_is_read_and_not_written() throws IOException {
    try (IndexEditor editor = IndexEditor.open(folder)) {
      editor.put(articles.article(1));
    }
    Set<PosixFilePermission> before = Files.getPosixFilePermissions(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(folder), "whoever runs this may write anywhere");
      assertThatExceptionOfType(IndexException.class)
          .isThrownBy(() -> IndexEditor.open(folder))
          .withMessage("the index can be read but not written: " + folder);
      try (ArticleIndex index = ArticleIndex.open(folder)) {
        assertThat(index.articleCount()).isEqualTo(1);
      }
    } finally {
      Files.setPosixFilePermissions(folder, before);
    }
  }

  /** A file system that is mounted read-only refuses each file. */
  @Test
  void a_read_only_file_system_is_read_and_not_written() throws IOException {
    try (IndexEditor editor = IndexEditor.open(folder)) {
      editor.put(articles.article(1));
    }
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> IndexEditor.open(readOnly(), "a read-only disk"))
        .withMessage("the index may not be read or written here: a read-only disk");
    try (ArticleIndex index =
        ArticleIndex.open(readOnly(), "a read-only disk", Registry.builtIn())) {
      assertThat(index.articleCount()).isEqualTo(1);
    }
  }

  private Directory readOnly() throws IOException {
    return new FilterDirectory(FSDirectory.open(folder)) {
      @Override
      public Lock obtainLock(String name) {
        throw new ReadOnlyFileSystemException();
      }

      @Override
      public IndexOutput createOutput(String name, IOContext context) {
        throw new ReadOnlyFileSystemException();
      }
    };
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String name : names(folder)) {
      if (Files.isRegularFile(folder.resolve(name))) {
        contents.put(name, Arrays.toString(Files.readAllBytes(folder.resolve(name))));
      }
    }
    return contents;
  }
}
