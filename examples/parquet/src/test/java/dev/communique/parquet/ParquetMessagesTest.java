package dev.communique.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.communique.core.Communique;
import dev.communique.core.query.Listing;
import dev.communique.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetMessagesTest {
  private static final Path ARTICLES =
      Path.of(System.getProperty("communique.corpus")).resolve("articles");

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("letters.parquet");
  }

  @Test
  void every_message_is_read_back_equal() throws IOException {
    Listing<Report> reports = Communique.read(ARTICLES).messages().list();
    ParquetMessages.write(reports, file());

    assertThat(reports).hasSizeGreaterThan(100);
    assertThat(ParquetMessages.read(file()))
        .isEqualTo(reports.stream().map(MessageRecord::from).toList());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void lists_stay_lists_and_days_days() throws IOException {
    Main.main(new String[] {file().toString(), ARTICLES.toString()});

    MessageRecord reply =
        ParquetMessages.read(file()).stream()
            .filter(row -> row.article().endsWith("2020-05-xi-verbal-reply.txt") && row.reply())
            .findFirst()
            .orElseThrow();
    assertThat(reply.senders())
        .containsExactly(new PartyRecord("Xi Jinping", "xi-jinping", "president", "CHN", null));
    assertThat(reply.dateEarliest()).isEqualTo(LocalDate.of(2020, 5, 9));
    assertThat(reply.rules()).isNotEmpty();
    assertThat(reply.occasionOrdinal()).isNull();
  }

  @Test
  void a_file_that_cannot_be_finished_leaves_the_old_one() throws IOException {
    ParquetMessages.write(List.of(), file());
    Iterable<Report> broken =
        () -> {
          throw new IllegalStateException("no more");
        };

    assertThatThrownBy(() -> ParquetMessages.write(broken, file())).hasMessageContaining("no more");
    assertThat(ParquetMessages.read(file())).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }
}
