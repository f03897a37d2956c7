package dev.communique.cli;

import dev.communique.core.dossier.Dossier;
import dev.communique.core.timeline.TimeSource;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts what is known of two sides on one page. */
@Command(
    name = "report",
    description =
        "Puts what is known of the messages of two sides on one page: timeline, last messages,"
            + " changes of wording, claims, what is missing, sources.",
    footer = {
      "",
      "Examples:",
      "  communique report 'Xi Jinping' 'Kim Jong Un' --out dossier.html news/",
      "  communique report China 'North Korea' --out dossier.html --index news.index",
      "",
      "The page is one file of HTML that needs no network. With --out its summary is printed, else",
      "the page itself."
    })
final class ReportCommand extends SourceCommand {
  @Parameters(index = "0", paramLabel = "ONE", description = "A leader, state, office.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "The other side.")
  private String other = "";

  @Parameters(index = "2..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = new ArrayList<>();

  @Mixin private OutOption out = new OutOption();

  @Override
  List<String> paths() {
    return paths;
  }

  @Override
  void prepare() {
    if (one.isBlank() || other.isBlank()) {
      throw wrong("a name must not be blank");
    }
  }

  @Override
  void print(TimeSource source, Writer writer) throws IOException {
    Dossier dossier = Dossier.of(source, one, other);
    out.write(writer, page -> page.write(dossier.toHtml()));
    if (out.file().isPresent()) {
      writer.write(dossier.summary() + "\n");
    }
  }
}
