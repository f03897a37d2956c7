package dev.communique.parser.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Outcome;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final byte[] LETTER = "Ana Lund wrote to Per Falk.\n".getBytes(UTF_8);

  private final RecordReader reader = RecordReader.create(Limits.defaults());
  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  @TempDir private Path folder;

  @Test
  void reads_the_files_of_an_archive_as_a_folder_of_them() throws IOException {
    entries.put("b/2.txt", LETTER);
    entries.put("b/10.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}".getBytes(UTF_8));
    entries.put("b-side/3.csv", "text\nThree.\n".getBytes(UTF_8));
    entries.put("a.txt.gz", gzip(LETTER));
    Path file = archive("letters.zip");
    assertThat(sources(reader.read(file).toList()))
        .containsExactly(
            file + "!a.txt.gz",
            file + "!b/10.jsonl",
            file + "!b/10.jsonl#2",
            file + "!b/2.txt",
            file + "!b-side/3.csv");
  }

  @Test
  void reads_an_archive_among_the_files_of_a_folder() throws IOException {
    entries.put("a.txt", LETTER);
    archive("b.zip");
    Files.write(folder.resolve("a.txt"), LETTER);
    Files.write(folder.resolve("c.txt"), LETTER);
    assertThat(sources(reader.read(folder).toList()))
        .containsExactly(folder + "/a.txt", folder + "/b.zip!a.txt", folder + "/c.txt");
  }

  @Test
  void chooses_by_a_glob() throws IOException {
    entries.put("a.htm", LETTER);
    entries.put("b/c.htm", LETTER);
    entries.put("b/d.txt", LETTER);
    Path file = archive("pages.zip");
    assertThat(sources(chosen("*.htm", file))).containsExactly(file + "!a.htm", file + "!b/c.htm");
    assertThat(sources(chosen("b/*", file))).containsExactly(file + "!b/c.htm", file + "!b/d.txt");
    assertThat(sources(chosen("*.zip", folder)))
        .as("an archive in a folder is read as a whole")
        .containsExactly(file + "!b/d.txt");
  }

  private static List<Outcome<TextRecord>> chosen(String glob, Path path) throws IOException {
    return RecordReader.create(Limits.defaults(), RecordFields.defaults(), FileChoice.glob(glob))
        .read(path)
        .toList();
  }

  @Test
  void tells_what_it_leaves() throws IOException {
    entries.put("../out.txt", LETTER);
    entries.put("/root.txt", LETTER);
    entries.put("C:\\x\\y.txt", LETTER);
    entries.put("inner.zip", LETTER);
    entries.put("picture.png", LETTER);
    entries.put("__MACOSX/a.txt", LETTER);
    entries.put("z.txt", LETTER);
    List<Outcome<TextRecord>> outcomes = reader.read(archive("odd.zip")).toList();
    assertThat(sources(outcomes)).singleElement().asString().endsWith("!z.txt");
    assertThat(kinds(outcomes))
        .containsExactlyInAnyOrder(
            ProblemKind.SKIPPED_FILE,
            ProblemKind.SKIPPED_FILE,
            ProblemKind.SKIPPED_FILE,
            ProblemKind.LIMIT_REACHED,
            ProblemKind.SKIPPED_FILE);
    assertThat(messages(outcomes)).anyMatch(message -> message.startsWith("2 files"));
  }

  @Test
  void stops_an_entry_that_expands_out_of_proportion_and_reads_the_others() throws IOException {
    byte[] blanks = new byte[40 << 20];
    Arrays.fill(blanks, (byte) ' ');
    entries.put("bomb.txt", blanks);
    entries.put("z.txt", LETTER);
    List<Outcome<TextRecord>> outcomes = reader.read(archive("bomb.zip")).toList();
    assertThat(kinds(outcomes)).containsOnly(ProblemKind.LIMIT_REACHED);
    assertThat(sources(outcomes)).last().asString().endsWith("!z.txt");
  }

  @Test
  void stops_after_the_most_entries() throws IOException {
    entries.put("a.txt", LETTER);
    entries.put("b.txt", LETTER);
    entries.put("c.txt", LETTER);
    RecordReader small = RecordReader.create(Limits.builder().archiveEntries(2).build());
    List<Outcome<TextRecord>> outcomes = small.read(archive("many.zip")).toList();
    assertThat(sources(outcomes)).hasSize(2);
    assertThat(kinds(outcomes)).containsExactly(ProblemKind.LIMIT_REACHED);
  }

  @Test
  void tells_a_file_that_is_no_archive() throws IOException {
    Path file = Files.write(folder.resolve("no.zip"), LETTER);
    assertThat(kinds(reader.read(file).toList())).containsExactly(ProblemKind.UNREADABLE_FILE);
    entries.put("a.txt", LETTER);
    byte[] whole = Files.readAllBytes(archive("whole.zip"));
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length - 30));
    assertThat(kinds(reader.read(cut).toList())).containsExactly(ProblemKind.UNREADABLE_FILE);
  }

  @Test
  void tells_an_entry_whose_bytes_are_broken_and_reads_the_others() throws IOException {
    entries.put("a.txt", "Lund and Falk wrote, and wrote. ".repeat(200).getBytes(UTF_8));
    entries.put("b.txt", LETTER);
    Path file = archive("broken.zip");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 40, 60, (byte) 0xFF);
    Files.write(file, bytes);
    List<Outcome<TextRecord>> outcomes = reader.read(file).toList();
    assertThat(kinds(outcomes)).contains(ProblemKind.UNREADABLE_FILE);
    assertThat(sources(outcomes)).contains(file + "!b.txt");
  }

  @Test
  void refuses_an_archive_in_a_stream() {
    List<Outcome<TextRecord>> outcomes =
        reader.read(new ByteArrayInputStream(LETTER), "stream.zip").toList();
    assertThat(kinds(outcomes)).containsExactly(ProblemKind.UNREADABLE_FILE);
  }

  @Test
  void reads_names_in_other_encodings() throws IOException {
    entries.put("Größe.txt", LETTER);
    Path file = archive("latin.zip", StandardCharsets.ISO_8859_1);
    assertThat(sources(reader.read(file).toList())).containsExactly(file + "!Größe.txt");
  }

  private Path archive(String name) throws IOException {
    return archive(name, UTF_8);
  }

  private Path archive(String name, Charset names) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static List<String> sources(List<Outcome<TextRecord>> outcomes) {
    return outcomes.stream()
        .flatMap(outcome -> outcome.value().stream())
        .map(TextRecord::source)
        .toList();
  }

  private static List<ProblemKind> kinds(List<Outcome<TextRecord>> outcomes) {
    return problems(outcomes).map(Problem::kind).toList();
  }

  private static List<String> messages(List<Outcome<TextRecord>> outcomes) {
    return problems(outcomes).map(Problem::message).toList();
  }

  private static Stream<Problem> problems(List<Outcome<TextRecord>> outcomes) {
    return outcomes.stream().flatMap(outcome -> outcome.problems().stream());
  }
}
