package dev.communique.parser.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Outcome;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Input nobody means well with: it costs bounded memory and time, and ends in a problem. */
@Timeout(60)
class BadInputTest {
  private static final long LARGE = 200L << 20;

  private final RecordReader reader = RecordReader.create(Limits.defaults());
  @TempDir private Path folder;

  @Test
  void cuts_a_line_of_200_megabytes() {
    List<Outcome<TextRecord>> outcomes = read("", 'x', "line.txt");
    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.get(0).orElseThrow().text()).hasSize(Limits.defaults().lineLength());
    assertThat(kinds(outcomes)).containsExactly(ProblemKind.LIMIT_REACHED);
  }

  @Test
  void cuts_a_header_that_never_ends() {
    assertThat(kinds(read(" date 20", '1', "header.txt")))
        .containsExactly(ProblemKind.LIMIT_REACHED);
    assertThat(kinds(read(" date ", ' ', "blank.txt"))).containsExactly(ProblemKind.LIMIT_REACHED);
  }

  @Test
  void passes_over_rows_of_200_megabytes() {
    for (String name : List.of("row.jsonl", "row.csv")) {
      List<Outcome<TextRecord>> outcomes = read("text\n\"", 'x', name);
      assertThat(kinds(outcomes)).contains(ProblemKind.LIMIT_REACHED);
      assertThat(outcomes).noneMatch(Outcome::hasValue);
    }
  }

  @Test
  void looks_at_most_twice_at_what_follows_a_mark_never_closed() {
    String lines = "a row\n".repeat(200);
    Counted in = new Counted("text\n\"".concat(lines).getBytes(UTF_8), 'x', LARGE / 10);
    List<Outcome<TextRecord>> outcomes = reader.read(in, "open.csv").toList();
    assertThat(outcomes.stream().filter(Outcome::hasValue)).hasSize(199);
  }

  @Test
  void reads_headers_packed_as_close_as_can_be() {
    byte[] header = " date 2019-03-04\n".getBytes(UTF_8);
    InputStream in = new Repeated(header, 200_000);
    try (Stream<Outcome<TextRecord>> records = reader.read(in, "headers.txt")) {
      assertThat(records.filter(Outcome::hasValue).count()).isEqualTo(200_000);
    }
  }

  @Test
  void tells_a_file_that_disappears_before_its_turn() throws IOException {
    for (String name : List.of("a.txt", "b.txt", "c.jsonl", "d.zip", "e.txt")) {
      Files.writeString(folder.resolve(name), "Lund wrote to Falk.");
    }
    try (Stream<Outcome<TextRecord>> records = reader.read(folder)) {
      Iterator<Outcome<TextRecord>> outcomes = records.iterator();
      assertThat(outcomes.next().hasValue()).isTrue();
      for (String name : List.of("b.txt", "c.jsonl", "d.zip")) {
        Files.delete(folder.resolve(name));
      }
      for (int i = 0; i < 3; i++) {
        assertThat(outcomes.next().problems())
            .extracting(Problem::kind)
            .containsExactly(ProblemKind.UNREADABLE_FILE);
      }
      assertThat(outcomes.next().hasValue()).isTrue();
    }
  }

  @Test
  void reads_half_pairs_in_a_text() {
    String text = "\ude00 Lund \ud83d\n date 2019-03-04 \ud83d";
    List<Outcome<TextRecord>> outcomes = reader.readText(text, "halves");
    assertThat(outcomes.stream().map(outcome -> outcome.orElseThrow().text()))
        .containsExactly("\ude00 Lund \ud83d\n", " date 2019-03-04 \ud83d");
  }

  @Test
  void takes_digits_of_other_scripts_for_no_date() {
    String text = "Date: \u0663\u0664 March\n\n\u0967\u0966/09/2021 Lund wrote.\n";
    assertThat(LayoutFinder.create().find(TextRecord.of(text, "digits")).text()).isEqualTo(text);
  }

  private List<Outcome<TextRecord>> read(String start, char filling, String source) {
    return reader.read(new Counted(start.getBytes(UTF_8), filling, LARGE), source).toList();
  }

  private static List<ProblemKind> kinds(List<Outcome<TextRecord>> outcomes) {
    return outcomes.stream()
        .flatMap(
            outcome ->
                Stream.concat(
                    outcome.problems().stream(),
                    outcome.value().stream().flatMap(record -> record.problems().stream())))
        .map(Problem::kind)
        .toList();
  }

  /** A start, and then one character over and over. */
  private static final class Counted extends InputStream {
    private final byte[] start;
    private final char filling;
    private final long length;
    private long at;

    Counted(byte[] start, char filling, long length) {
      this.start = start;
      this.filling = filling;
      this.length = length;
    }

    @Override
    public int read() {
      if (at == length) {
        return -1;
      }
      return at < start.length ? start[(int) at++] : next();
    }

    private int next() {
      at++;
      return filling;
    }
  }

  /** The same bytes over and over. */
  private static final class Repeated extends InputStream {
    private final byte[] bytes;
    private final long length;
    private long at;

    Repeated(byte[] bytes, int count) {
      this.bytes = bytes;
      this.length = (long) bytes.length * count;
    }

    @Override
    public int read() {
      return at == length ? -1 : bytes[(int) (at++ % bytes.length)];
    }
  }
}
