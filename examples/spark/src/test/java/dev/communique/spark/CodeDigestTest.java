package dev.communique.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeDigestTest {
  @TempDir Path temp;

  @Test
  void a_jar_is_the_same_as_the_folder_it_was_made_of() throws IOException {
    Map<String, String> code =
        Map.of("dev/communique/model/A.class", "a", "dev/communique/parser/names.txt", "b");
    assertThat(CodeDigest.of(List.of(jar("a.jar", code))))
        .isEqualTo(CodeDigest.of(List.of(folder("a", code))));
  }

  @Test
  void a_changed_a_renamed_and_a_further_file_are_another_build() throws IOException {
    Path first = folder("first", Map.of("dev/communique/A.class", "a"));
    Path changed = folder("changed", Map.of("dev/communique/A.class", "b"));
    Path renamed = folder("renamed", Map.of("dev/communique/B.class", "a"));
    Path further =
        folder("further", Map.of("dev/communique/A.class", "a", "dev/communique/B.class", ""));
    assertThat(
            List.of(
                CodeDigest.of(List.of(first)),
                CodeDigest.of(List.of(changed)),
                CodeDigest.of(List.of(renamed)),
                CodeDigest.of(List.of(further))))
        .doesNotHaveDuplicates();
  }

  @Test
  void what_is_not_ours_does_not_count() throws IOException {
    Path first = folder("first", Map.of("dev/communique/A.class", "a"));
    Path other = folder("other", Map.of("dev/communique/A.class", "a", "META-INF/M.MF", "time"));
    assertThat(CodeDigest.of(List.of(first))).isEqualTo(CodeDigest.of(List.of(other)));
  }

  @Test
  void classes_are_found_where_they_were_loaded_from() throws IOException {
    assertThat(CodeDigest.of(Article.class))
        .hasSize(64)
        .isNotEqualTo(CodeDigest.of(Article.class, CodeDigest.class));
  }

  private Path folder(String name, Map<String, String> files) throws IOException {
    Path folder = temp.resolve(name);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return folder;
  }

  private Path jar(String name, Map<String, String> files) throws IOException {
    Path jar = temp.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return jar;
  }
}
