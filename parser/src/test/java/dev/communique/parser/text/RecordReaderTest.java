package dev.communique.parser.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.communique.model.Outcome;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordReaderTest {
  private static final String LETTER = "President Ana Lund wrote to Per Falk.";

  private final RecordReader reader = RecordReader.create(Limits.defaults());

  @Test
  void keeps_a_text_as_it_is() {
    String text = "\r\n date 2019-03-04 Lund\u00a0writes \n\n\"Dear ``Per''\"  \n";
    TextRecord record = only(reader.readText(text, "letter"));
    assertThat(record.text()).isEqualTo(text);
    assertThat(record.source()).isEqualTo("letter");
    assertThat(record.firstLine()).isEqualTo(1);
  }

  @Test
  void begins_a_record_at_each_header_line() {
    String first = " date 2019-03-04 One.\nMore of one.\n";
    String second = " date 2019-03 Two.\n\n";
    String third = "date 2017-13-45 Three.";
    List<Outcome<TextRecord>> outcomes = reader.readText(first + second + third, "many");
    assertThat(values(outcomes)).extracting(TextRecord::text).containsExactly(first, second, third);
    assertThat(values(outcomes))
        .extracting(TextRecord::source)
        .containsExactly("many", "many#2", "many#3");
    assertThat(values(outcomes)).extracting(TextRecord::firstLine).containsExactly(1, 3, 5);
  }

  @Test
  void takes_text_before_the_first_header_for_a_record() {
    assertThat(values(reader.readText("Preface.\n date 2019-03-04 One.", "x"))).hasSize(2);
    assertThat(values(reader.readText("\n\n date 2019-03-04 One.", "x"))).hasSize(1);
  }

  @Test
  void begins_no_record_inside_a_sentence() {
    assertThat(values(reader.readText("The talks of\ndate 2017-11-02 were put off.", "x")))
        .hasSize(1);
    assertThat(values(reader.readText("Note the date 2017-11-02 here.\n", "x"))).hasSize(1);
    assertThat(values(reader.readText("One.\nThe update 2017-11-02 is out.", "x"))).hasSize(1);
    assertThat(values(reader.readText("One.\ndates 2017-11-02 and later.", "x"))).hasSize(1);
    assertThat(values(reader.readText("One.\n date 2017-11-02nd of all.", "x"))).hasSize(1);
  }

  @Test
  void finds_headers_across_blocks() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.append(" date 2019-03-04 Record ")
          .append(i)
          .append(" says “no” to ")
          .append("x".repeat(i % 97))
          .append("\n\n");
    }
    List<TextRecord> records = values(read(text.toString().getBytes(UTF_8)));
    assertThat(records).hasSize(5000);
    assertThat(records.stream().map(TextRecord::text).reduce("", String::concat))
        .isEqualTo(text.toString());
    assertThat(records.get(4999).firstLine()).isEqualTo(9999);
  }

  @Test
  void reads_utf_8_and_utf_16_with_their_marks() {
    String text = "“Dear Per”, wrote Łund 😀.";
    assertThat(only(read(text.getBytes(UTF_8))).text()).isEqualTo(text);
    assertThat(only(read(("\uFEFF" + text).getBytes(UTF_8))).text()).isEqualTo(text);
    assertThat(only(read(("\uFEFF" + text).getBytes(UTF_16BE))).text()).isEqualTo(text);
    assertThat(only(read(("\uFEFF" + text).getBytes(UTF_16LE))).text()).isEqualTo(text);
  }

  @Test
  void falls_back_to_windows_1252_with_a_problem() {
    String text = "“Dear Per”, wrote Díaz – twice…";
    TextRecord record = only(read(text.getBytes(Charset.forName("windows-1252"))));
    assertThat(record.text()).isEqualTo(text);
    assertThat(kinds(record)).containsExactly(ProblemKind.ENCODING_FALLBACK);
  }

  @Test
  void tells_malformed_bytes_with_their_offset_and_reads_on() {
    byte[] bytes = "“Dear Per”\nand so ? on “here”.".getBytes(UTF_8);
    int wrong = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('?');
    bytes[wrong] = (byte) 0xFF;
    TextRecord record = only(read(bytes));
    assertThat(record.text()).isEqualTo("“Dear Per”\nand so \uFFFD on “here”.");
    Problem problem = record.problems().get(0);
    assertThat(problem.kind()).isEqualTo(ProblemKind.MALFORMED_BYTES);
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo(8);
    assertThat(problem.message()).contains("FF").contains(String.valueOf(wrong));
  }

  @Test
  void tells_a_character_that_the_end_cuts_off() {
    byte[] bytes = "Łund wrote €".getBytes(UTF_8);
    TextRecord record = only(read(Arrays.copyOf(bytes, bytes.length - 1)));
    assertThat(record.text()).isEqualTo("Łund wrote \uFFFD");
    assertThat(kinds(record)).containsExactly(ProblemKind.MALFORMED_BYTES);
  }

  @Test
  void decodes_alike_wherever_a_block_ends() {
    String text = "“Łund” 😀 wrote – to Falk. ".repeat(3000);
    byte[] bytes = text.getBytes(UTF_8);
    for (int shift = 0; shift < 8; shift++) {
      byte[] shifted = ("x".repeat(shift) + text).getBytes(UTF_8);
      assertThat(only(read(shifted)).text()).isEqualTo("x".repeat(shift) + text);
    }
    assertThat(bytes.length).isGreaterThan(RecordSource.SMALLEST_BLOCK);
  }

  @Test
  void refuses_what_is_no_text() {
    byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 3};
    assertThat(failure(read(bytes)).kind()).isEqualTo(ProblemKind.NOT_TEXT);
    assertThat(failure(read(bytes)).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void a_text_is_text_whatever_is_in_it() {
    String text = "Lund\0 wrote\u0007\u0007\u0007\u0007 to Falk.";
    assertThat(only(reader.readText(text, "letter")).text()).isEqualTo(text);
    assertThat(failure(read(text.getBytes(UTF_8))).kind()).isEqualTo(ProblemKind.NOT_TEXT);
  }

  @Test
  void tells_an_empty_record() {
    assertThat(failure(read(new byte[0])).kind()).isEqualTo(ProblemKind.EMPTY_RECORD);
    assertThat(failure(read(new byte[0])).severity()).isEqualTo(Severity.WARNING);
    assertThat(failure(reader.readText(" \n\n ", "x")).kind()).isEqualTo(ProblemKind.EMPTY_RECORD);
  }

  @Test
  void tells_mixed_line_ends_and_changes_none() {
    TextRecord record = only(reader.readText("One.\r\nTwo.\nThree.\n", "x"));
    assertThat(record.text()).isEqualTo("One.\r\nTwo.\nThree.\n");
    assertThat(kinds(record)).containsExactly(ProblemKind.MIXED_LINE_ENDS);
    assertThat(record.problems().get(0).line()).isEqualTo(2);
    assertThat(only(reader.readText("One.\r\nTwo.\r\n", "x")).problems()).isEmpty();
  }

  @Test
  void cuts_a_record_at_the_limit_and_reads_the_next() {
    RecordReader small = RecordReader.create(Limits.builder().recordSize(1000).build());
    String text = " date 2019-03-04 " + "word ".repeat(9000) + "\n date 2019-03-05 Two.";
    List<TextRecord> records = values(small.readText(text, "x"));
    assertThat(records).hasSize(2);
    assertThat(records.get(0).text()).hasSize(1000);
    assertThat(kinds(records.get(0))).containsExactly(ProblemKind.LIMIT_REACHED);
    assertThat(records.get(1).text()).isEqualTo(" date 2019-03-05 Two.");
  }

  @Test
  void cuts_a_line_at_the_limit() {
    RecordReader small = RecordReader.create(Limits.builder().lineLength(50).build());
    TextRecord record = only(small.readText("Short.\n" + "x".repeat(80) + "\nEnd.", "x"));
    assertThat(record.text()).isEqualTo("Short.\n" + "x".repeat(50));
    assertThat(kinds(record)).containsExactly(ProblemKind.LIMIT_REACHED);
  }

  @Test
  void stops_after_the_most_records() {
    RecordReader small = RecordReader.create(Limits.builder().recordsPerFile(2).build());
    List<Outcome<TextRecord>> outcomes =
        small.readText(" date 2019-03-04 A\n date 2019-03-05 B\n date 2019-03-06 C\n", "x");
    assertThat(values(outcomes)).hasSize(2);
    assertThat(outcomes.get(2).problems().get(0).kind()).isEqualTo(ProblemKind.LIMIT_REACHED);
  }

  @Test
  void reads_an_endless_stream_lazily() {
    byte[] record = " date 2019-03-04 Ana Lund wrote.\n".getBytes(UTF_8);
    AtomicInteger at = new AtomicInteger();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return record[at.getAndIncrement() % record.length];
          }
        };
    try (Stream<Outcome<TextRecord>> records = reader.read(endless, "endless")) {
      assertThat(records.limit(3).map(outcome -> outcome.value().orElseThrow().source()))
          .containsExactly("endless", "endless#2", "endless#3");
    }
    assertThat(at.get()).isLessThan(1_000_000);
  }

  @Test
  void gives_what_was_read_before_a_stream_broke() {
    InputStream broken =
        new InputStream() {
          private int at;

          @Override
          public int read() throws IOException {
            if (at == LETTER.length()) {
              throw new IOException("gone");
            }
            return LETTER.charAt(at++);
          }
        };
    List<Outcome<TextRecord>> outcomes = reader.read(broken, "broken").toList();
    assertThat(outcomes.get(0).value().orElseThrow().text()).isEqualTo(LETTER);
    assertThat(outcomes.get(1).problems().get(0).kind()).isEqualTo(ProblemKind.UNREADABLE_FILE);
  }

  @Test
  void reads_a_file_that_gzip_packed(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("letter.txt.gz"), gzip(LETTER.getBytes(UTF_8)));
    TextRecord record = only(reader.read(file).toList());
    assertThat(record.text()).isEqualTo(LETTER);
    assertThat(record.source()).isEqualTo(file.toString());
  }

  @Test
  void gives_the_text_before_the_cut_of_a_packed_file(@TempDir Path folder) throws IOException {
    byte[] packed = gzip((LETTER + "\n").repeat(4000).getBytes(UTF_8));
    Path file =
        Files.write(folder.resolve("cut.txt.gz"), Arrays.copyOf(packed, packed.length - 40));
    List<Outcome<TextRecord>> outcomes = reader.read(file).toList();
    Outcome<TextRecord> last = outcomes.get(outcomes.size() - 1);
    assertThat(last.problems().get(0).kind()).isEqualTo(ProblemKind.UNREADABLE_FILE);
  }

  @Test
  void stops_a_packed_file_that_expands_out_of_proportion(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("bomb.txt.gz"), gzip(new byte[40 << 20]));
    byte[] blanks = new byte[40 << 20];
    Arrays.fill(blanks, (byte) ' ');
    Files.write(file, gzip(blanks));
    RecordReader strict = RecordReader.create(Limits.builder().expansionRatio(20).build());
    List<Outcome<TextRecord>> outcomes = strict.read(file).toList();
    assertThat(outcomes.get(outcomes.size() - 1).problems().get(0).kind())
        .isEqualTo(ProblemKind.LIMIT_REACHED);
  }

  @Test
  void throws_when_there_is_no_such_file(@TempDir Path folder) {
    assertThatThrownBy(() -> reader.read(folder.resolve("none.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private List<Outcome<TextRecord>> read(byte[] bytes) {
    return reader.read(new ByteArrayInputStream(bytes), "stream").toList();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static List<TextRecord> values(List<Outcome<TextRecord>> outcomes) {
    return outcomes.stream().flatMap(outcome -> outcome.value().stream()).toList();
  }

  private static TextRecord only(List<Outcome<TextRecord>> outcomes) {
    assertThat(outcomes).hasSize(1);
    return outcomes.get(0).value().orElseThrow();
  }

  private static Problem failure(List<Outcome<TextRecord>> outcomes) {
    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.get(0).value()).isEmpty();
    return outcomes.get(0).problems().get(0);
  }

  private static List<ProblemKind> kinds(TextRecord record) {
    return record.problems().stream().map(Problem::kind).toList();
  }
}
