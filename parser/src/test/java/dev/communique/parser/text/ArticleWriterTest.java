package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.communique.model.Article;
import dev.communique.model.Outcome;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleWriterTest {
  private static final RecordReader READER = RecordReader.create(Limits.defaults());
  private static final String[] PIECES = {
    "Lund wrote",
    " ",
    "\n",
    "\r\n",
    "\r",
    ".",
    " date 2019-03-04 ",
    "date 2017-11-02",
    "”",
    "\uFEFF",
    "\n\n",
    "date",
    " 2019",
    "\u00A0",
    "-",
    "\nDate: 4 March",
    "x\n date 2018-13-40 y",
    "😀"
  };

  @TempDir private Path folder;

  @Test
  void writes_the_texts_of_a_file_so_that_they_are_the_file() throws IOException {
    String file = "Preface.\r\n\r\n date 2019-03-04 One.\n date 2019-03 Two\n\n\ndate 2019-03-05 X";
    StringWriter out = new StringWriter();
    write(ArticleWriter.of(out), texts(READER.readText(file, "file")));
    assertThat(out).hasToString(file);
  }

  @Test
  void ends_the_line_before_a_record() throws IOException {
    StringWriter out = new StringWriter();
    write(ArticleWriter.of(out), List.of(" date 2019-03-04 One.", " date 2019-03-05 Two."));
    assertThat(out).hasToString(" date 2019-03-04 One.\n date 2019-03-05 Two.");
  }

  @Test
  void refuses_what_could_not_be_told_from_the_record_before() {
    for (String second : List.of("Two.", "\n date 2019-03-05 Two.", "date 2019-03-05 Two.")) {
      assertThatThrownBy(
              () -> write(ArticleWriter.of(new StringWriter()), List.of("One goes on", second)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("letter 1");
    }
  }

  @Test
  void keeps_a_byte_order_mark_that_is_text() throws IOException {
    Path file = folder.resolve("mark.txt");
    write(ArticleWriter.open(file), List.of("\uFEFFLund wrote."));
    assertThat(texts(READER.read(file).toList())).containsExactly("\uFEFFLund wrote.");
  }

  @Test
  void refuses_half_a_pair() {
    Path file = folder.resolve("half.txt");
    assertThatThrownBy(() -> write(ArticleWriter.open(file), List.of("Lund \ud83d wrote.")))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void a_file_is_there_when_it_is_closed() throws IOException {
    Path file = Files.writeString(folder.resolve("letters.txt"), "older");
    try (ArticleWriter writer = ArticleWriter.open(file)) {
      write(writer, "One.");
      assertThat(file).hasContent("older");
    }
    assertThat(file).hasContent("One.");
    assertThat(folder.toFile().list()).containsExactly("letters.txt");
  }

  @Test
  void a_file_closed_twice_is_left_alone_the_second_time() throws IOException {
    Path file = folder.resolve("letters.txt");
    ArticleWriter writer = ArticleWriter.open(file);
    write(writer, "One.");
    writer.close();
    Files.writeString(file, "somebody else's");
    writer.close();
    assertThat(file).hasContent("somebody else's");
  }

  @Test
  void a_file_that_could_not_be_written_is_as_it_was() throws IOException {
    Path file = Files.writeString(folder.resolve("letters.txt"), "older");
    String letter = " date 2019-03-04 " + "Lund wrote. ".repeat(2000);
    ArticleWriter writer = ArticleWriter.open(file);
    write(writer, letter);
    assertThatThrownBy(() -> write(writer, " date 2019-03-05 \ud83d " + letter))
        .isInstanceOf(CharacterCodingException.class);
    writer.close();
    assertThat(file).hasContent("older");
    assertThat(folder.toFile().list()).containsExactly("letters.txt");
  }

  @Test
  void gives_back_whatever_texts_were_read() throws IOException {
    Random random = new Random(20191104);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder soup = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        soup.append(PIECES[random.nextInt(PIECES.length)]);
      }
      List<String> texts = texts(READER.readText(soup.toString(), "soup"));
      if (!texts.isEmpty()) {
        StringWriter out = new StringWriter();
        write(ArticleWriter.of(out), texts);
        assertThat(texts(READER.readText(out.toString(), "soup"))).isEqualTo(texts);
      }
    }
  }

  private static void write(ArticleWriter writer, List<String> texts) throws IOException {
    try (writer) {
      for (int i = 0; i < texts.size(); i++) {
        writer.write(Article.builder().source("letter " + i).text(texts.get(i)).build());
      }
    }
  }

  private static void write(ArticleWriter writer, String text) throws IOException {
    writer.write(Article.builder().source("letter").text(text).build());
  }

  private static List<String> texts(List<Outcome<TextRecord>> outcomes) {
    return outcomes.stream()
        .flatMap(outcome -> outcome.value().stream())
        .map(TextRecord::text)
        .toList();
  }
}
