package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.communique.model.Outcome;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
  private final RecordReader reader = RecordReader.create(Limits.defaults());
  @TempDir private Path folder;

  @Test
  void reads_folders_below_in_the_order_of_names() throws IOException {
    write("b/2.txt");
    write("b/10.text");
    write("a.txt");
    write("c.TXT");
    assertThat(sources(read())).containsExactly("a.txt", "b/10.text", "b/2.txt", "c.TXT");
  }

  @Test
  void counts_other_files_and_tells_them_once() throws IOException {
    write("a.txt");
    write("b.pdf");
    write(".hidden.txt");
    write("c/d.html");
    List<Outcome<TextRecord>> outcomes = read();
    assertThat(sources(outcomes)).containsExactly("a.txt");
    Problem notice = outcomes.get(1).problems().get(0);
    assertThat(notice.kind()).isEqualTo(ProblemKind.SKIPPED_FILE);
    assertThat(notice.severity()).isEqualTo(Severity.NOTICE);
    assertThat(notice.message()).startsWith("3 files");
  }

  @Test
  void reads_what_a_glob_matches() throws IOException {
    write("a.txt");
    write("b/c.htm");
    write("b/d/e.htm");
    write("b/.hidden.htm");
    assertThat(sources(chosen("*.htm"))).containsExactly("b/c.htm", "b/d/e.htm");
    assertThat(sources(chosen("b/*.htm"))).containsExactly("b/c.htm");
    assertThat(sources(chosen("**/*.htm"))).containsExactly("b/c.htm", "b/d/e.htm");
    assertThat(chosen("*.pdf").get(0).problems().get(0).message()).startsWith("4 files");
    assertThatThrownBy(() -> chosen("[")).isInstanceOf(IllegalArgumentException.class);
  }

  private List<Outcome<TextRecord>> chosen(String glob) throws IOException {
    return RecordReader.create(Limits.defaults(), RecordFields.defaults(), FileChoice.glob(glob))
        .read(folder)
        .toList();
  }

  @Test
  void reads_the_others_when_one_file_is_wrong() throws IOException {
    write("a.txt");
    Files.write(folder.resolve("b.txt"), new byte[] {0, 1, 2, 3});
    Files.write(folder.resolve("c.txt"), new byte[0]);
    Files.createSymbolicLink(folder.resolve("d.txt"), folder.resolve("nowhere.txt"));
    write("e.txt");
    List<Outcome<TextRecord>> outcomes = read();
    assertThat(sources(outcomes)).containsExactly("a.txt", "e.txt");
    assertThat(outcomes)
        .flatExtracting(Outcome::problems)
        .extracting(problem -> problem.kind())
        .containsExactly(
            ProblemKind.NOT_TEXT, ProblemKind.EMPTY_RECORD, ProblemKind.UNREADABLE_FILE);
  }

  @Test
  void follows_links_and_detects_loops() throws IOException {
    write("a/one.txt");
    Files.createSymbolicLink(folder.resolve("a/back"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    List<Outcome<TextRecord>> outcomes = read();
    assertThat(sources(outcomes)).containsExactly("a/one.txt", "b/one.txt");
    assertThat(outcomes)
        .flatExtracting(Outcome::problems)
        .extracting(problem -> problem.kind())
        .containsOnly(ProblemKind.LINK_LOOP);
  }

  @Test
  void ends_where_links_multiply() throws IOException {
    for (int i = 0; i < 12; i++) {
      Path level = Files.createDirectories(folder.resolve("level" + i));
      Path next = folder.resolve("level" + (i + 1));
      Files.createSymbolicLink(level.resolve("left"), next);
      Files.createSymbolicLink(level.resolve("right"), next);
    }
    write("level12/one.txt");
    assertThat(sources(read())).hasSizeLessThan(20).isNotEmpty();
  }

  @Test
  void stops_at_the_depth_limit() throws IOException {
    write("a/b/c/one.txt");
    RecordReader shallow = RecordReader.create(Limits.builder().folderDepth(2).build());
    assertThat(shallow.read(folder).toList().get(0).problems().get(0).kind())
        .isEqualTo(ProblemKind.LIMIT_REACHED);
  }

  private List<Outcome<TextRecord>> read() throws IOException {
    return reader.read(folder).toList();
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "President Ana Lund wrote to Per Falk.\n");
  }

  private List<String> sources(List<Outcome<TextRecord>> outcomes) {
    String root = folder + "/";
    return outcomes.stream()
        .flatMap(outcome -> outcome.value().stream())
        .map(record -> record.source().substring(root.length()))
        .toList();
  }
}
