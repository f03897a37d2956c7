package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.communique.model.Message;
import dev.communique.model.Purpose;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.Parsers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FramesTest {
  private static final String TEXT =
      " date 2019-03-04 Xi Jinping serenaded Kim Jong Un on the party anniversary on Monday.";

  @TempDir private Path folder;

  private Path file(String line) throws IOException {
    return Files.writeString(folder.resolve("own.txt"), "# our frames\n" + line + "\n");
  }

  @Test
  void a_frame_of_the_user_is_read_without_java() throws IOException {
    Path file = file("post-at\twelcome\tsubject\tobject\tnone\tgreeting\tletter\t-");
    ArticleParser parser = ArticleParser.builder().frames(file).build();
    String text = TEXT.replace("serenaded", "welcomed");

    assertThat(Parsers.shared().parse(text, "x").orElseThrow().messages()).isEmpty();
    Message message = parser.parse(text, "x").orElseThrow().messages().get(0);
    assertThat(message.purpose()).isEqualTo(Purpose.GREETING);
    assertThat(message.evidence().get(0).rule()).isEqualTo("post-at");
  }

  @Test
  void a_malformed_line_is_named_with_its_file() throws IOException {
    Path file = file("post-at\twelcome\tsubject\tbeyond\tnone");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Frames.builtIn().with(file))
        .withMessageContaining("own.txt")
        .withMessageContaining("2")
        .withMessageContaining("beyond");
  }

  @Test
  void a_line_with_too_few_fields_says_what_is_missing() throws IOException {
    Path file = file("post-at\twelcome");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Frames.builtIn().with(file))
        .withMessageContaining("at least five fields");
  }

  @Test
  void the_built_in_frames_know_the_common_verbs() {
    assertThat(Frames.builtIn().of("send")).extracting(Frame::name).contains("send");
    assertThat(Frames.builtIn().of("congratulate")).isNotEmpty();
    assertThat(Frames.builtIn().of("walk")).isEmpty();
  }
}
